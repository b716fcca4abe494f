import { useState } from 'react'
import type { HouseStyle } from '../../../../shared/model/house-style'
import { leastSheet, mostMargin, sheetLimits } from '../../../../shared/model/house-style-limits'
import { ChoiceField } from '../../../ui/choice-field'
import { FormSection } from '../../../ui/form-section'
import { NumberField } from '../../../ui/number-field'
import { useWords } from '../../../words/use-words'
import type { StyleSectionProps } from './style-form'

type Page = HouseStyle['page']

/** Names of paper are the same everywhere; millimetres. */
const sheets = [
  { value: 'A4', width: 210, height: 297 },
  { value: 'A5', width: 148, height: 210 },
  { value: 'US Letter', width: 215.9, height: 279.4 },
  { value: 'US Legal', width: 215.9, height: 355.6 },
] as const
const own = 'own'
const sides = ['top', 'bottom', 'left', 'right'] as const

/** Paper, margins, and where header and footer stand. */
export function PaperSection({ style, onEdit, onStore }: StyleSectionProps) {
  const { t } = useWords()
  const { page } = style
  const known = sheets.find(({ width, height }) => width === page.width && height === page.height)
  const [isOwn, setIsOwn] = useState(known === undefined)
  const least = leastSheet(page)
  const edit = (change: Partial<Page>): void => onEdit({ page: { ...page, ...change } })
  const length = (
    label: string,
    value: number,
    [smallest, largest]: readonly [number, number],
    onChange: (to: number) => void,
  ) => (
    <NumberField
      key={label}
      label={label}
      value={value}
      unit="mm"
      hasDecimals
      smallest={smallest}
      largest={largest}
      onChange={(to) => {
        if (to !== null) onChange(to)
      }}
    />
  )
  const choose = (name: string): void => {
    const sheet = sheets.find(({ value }) => value === name)
    setIsOwn(sheet === undefined)
    // A sheet too small for its margins gets ones that leave room for text.
    if (sheet !== undefined) onStore({ page: fitted({ ...page, width: sheet.width, height: sheet.height }) })
  }
  return (
    <FormSection title={t('houseStyle.paper')}>
      <ChoiceField
        label={t('houseStyle.paperSize')}
        value={isOwn ? own : (known?.value ?? own)}
        choices={[
          ...sheets.map(({ value }) => ({ value: value as string, label: value as string })),
          { value: own, label: t('houseStyle.ownSize') },
        ]}
        onChange={choose}
      />
      {isOwn || known === undefined ? (
        <>
          {length(t('houseStyle.width'), page.width, [least.width, sheetLimits.most], (width) => edit({ width }))}
          {length(t('houseStyle.height'), page.height, [least.height, sheetLimits.most], (height) => edit({ height }))}
        </>
      ) : null}
      {sides.map((side) =>
        length(t(`houseStyle.${side}`), page.margin[side], [5, mostMargin(page, side)], (to) =>
          edit({ margin: { ...page.margin, [side]: to } }),
        ),
      )}
      {length(t('houseStyle.header'), page.header, [3, Math.max(3, page.margin.top - 4)], (header) => edit({ header }))}
      {length(t('houseStyle.footer'), page.footer, [3, Math.max(3, page.margin.bottom - 4)], (footer) =>
        edit({ footer }),
      )}
    </FormSection>
  )
}

function fitted(page: Page): Page {
  const least = leastSheet(page)
  if (least.width <= page.width && least.height <= page.height) return page
  return { ...page, margin: { top: 18, right: 15, bottom: 18, left: 15 }, header: 8, footer: 8 }
}
