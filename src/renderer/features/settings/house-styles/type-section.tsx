import type { HouseStyle } from '../../../../shared/model/house-style'
import { FormSection, Wide } from '../../../ui/form-section'
import { NumberField } from '../../../ui/number-field'
import { SwitchField } from '../../../ui/switch-field'
import { useWords } from '../../../words/use-words'
import { FontField } from './font-field'
import { codeFonts, textFonts } from './fonts'
import type { StyleSectionProps } from './style-form'

type Sizes = HouseStyle['sizes']

const levels = [1, 2, 3, 4, 5, 6] as const
const plainSizes = ['body', 'table', 'small', 'marking', 'cover'] as const

/** Fonts, sizes, line spacing, and the bar under the main heading. */
export function TypeSection({ style, onEdit, onStore }: StyleSectionProps) {
  const { t } = useWords()
  const { fonts, sizes } = style
  const setFont = (font: Partial<HouseStyle['fonts']>): void => onStore({ fonts: { ...fonts, ...font } })
  const setSize = (size: Partial<Sizes>): void => onEdit({ sizes: { ...sizes, ...size } })
  const setHeading = (level: number, size: number): void =>
    setSize({
      headings: sizes.headings.map((each, at) => (at === level - 1 ? size : each)) as unknown as Sizes['headings'],
    })
  const sizeField = (label: string, value: number, onChange: (size: number) => void) => (
    <NumberField
      key={label}
      label={label}
      value={value}
      unit="pt"
      hasDecimals
      smallest={6}
      largest={72}
      onChange={(size) => {
        if (size !== null) onChange(size)
      }}
    />
  )
  return (
    <FormSection title={t('houseStyle.type')} hint={t('houseStyle.typeHint')}>
      <FontField
        label={t('houseStyle.bodyFont')}
        value={fonts.body}
        fonts={textFonts}
        onChange={(body) => setFont({ body })}
      />
      <FontField
        label={t('houseStyle.headingFont')}
        value={fonts.headings}
        fonts={textFonts}
        onChange={(headings) => setFont({ headings })}
      />
      <FontField
        label={t('houseStyle.codeFont')}
        value={fonts.code}
        fonts={codeFonts}
        onChange={(code) => setFont({ code })}
      />
      {plainSizes.map((name) =>
        sizeField(t(`houseStyle.${name}Size`), sizes[name], (size) => setSize({ [name]: size })),
      )}
      {levels.map((level) =>
        sizeField(t('houseStyle.headingSize', { level }), sizes.headings[level - 1] ?? sizes.body, (size) =>
          setHeading(level, size),
        ),
      )}
      <NumberField
        label={t('houseStyle.lineSpacing')}
        hint={t('houseStyle.lineSpacingHint')}
        value={style.lineSpacing}
        hasDecimals
        smallest={0.8}
        largest={2.5}
        onChange={(lineSpacing) => {
          if (lineSpacing !== null) onEdit({ lineSpacing })
        }}
      />
      <Wide>
        <SwitchField
          label={t('houseStyle.headingBar')}
          value={style.headingBar}
          onChange={(headingBar) => onStore({ headingBar })}
        />
      </Wide>
    </FormSection>
  )
}
