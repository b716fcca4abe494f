import { proseNumber } from '../../../../shared/language/numbers'
import { contrastOf, leastTextContrast } from '../../../../shared/model/contrast'
import type { HouseStyle } from '../../../../shared/model/house-style'
import { FormSection } from '../../../ui/form-section'
import { useWords } from '../../../words/use-words'
import { ColourField } from './colour-field'
import type { StyleSectionProps } from './style-form'

type ColourName = keyof HouseStyle['colours']

const names = ['text', 'heading', 'quiet', 'link', 'accent', 'line', 'tint'] as const satisfies readonly ColourName[]
const onPaper: readonly ColourName[] = ['text', 'heading', 'quiet', 'link']
const onTint: readonly ColourName[] = ['text', 'heading']
const paper = '#FFFFFF'

/** The colours, with a warning where words would be hard to read. */
export function ColourSection({ style, onEdit }: StyleSectionProps) {
  const { t, language } = useWords()
  const { colours } = style
  const warningOf = (name: ColourName): string | null => {
    const told = (contrast: number): string => proseNumber(Math.floor(contrast * 10) / 10, language, 1)
    const withPaper = contrastOf(colours[name], paper)
    if (onPaper.includes(name) && withPaper < leastTextContrast) {
      return t('houseStyle.paleOnPaper', { contrast: told(withPaper) })
    }
    const withTint = contrastOf(colours[name], colours.tint)
    return onTint.includes(name) && withTint < leastTextContrast
      ? t('houseStyle.paleOnTint', { contrast: told(withTint) })
      : null
  }
  return (
    <FormSection title={t('houseStyle.colours')}>
      {names.map((name) => (
        <ColourField
          key={name}
          label={t(`houseStyle.colour.${name}`)}
          value={colours[name]}
          {...(name === 'accent' ? { hint: t('houseStyle.accentHint') } : {})}
          warning={warningOf(name)}
          onChange={(colour) => onEdit({ colours: { ...colours, [name]: colour } })}
        />
      ))}
    </FormSection>
  )
}
