import type { HouseStyle } from '../../../../shared/model/house-style'
import { FormSection, Wide } from '../../../ui/form-section'
import { useWords } from '../../../words/use-words'
import { CheckedTextField } from './checked-text-field'
import { ColourSection } from './colour-section'
import { LogoSection } from './logo-section'
import { PaperSection } from './paper-section'
import { TemplateSection } from './template-section'
import { TypeSection } from './type-section'
import { WordsSection } from './words-section'

export type StyleSectionProps = {
  readonly style: HouseStyle
  /** Typing: stored when it rests. */
  readonly onEdit: (change: Partial<HouseStyle>) => void
  /** A deed: stored at once. */
  readonly onStore: (change: Partial<HouseStyle>) => void
}

type StyleFormProps = StyleSectionProps & { readonly otherNames: readonly string[] }

/** Everything a house style says, to be changed. */
export function StyleForm({ otherNames, ...section }: StyleFormProps) {
  const { t } = useWords()
  const { style, onEdit } = section
  const problemOf = (name: string): string | null => {
    if (name === '') return t('houseStyle.noName')
    return otherNames.some((other) => other.toLowerCase() === name.toLowerCase()) ? t('houseStyle.nameTaken') : null
  }
  return (
    <>
      <FormSection>
        <Wide>
          <CheckedTextField
            label={t('houseStyle.name')}
            value={style.name}
            isRequired
            problemOf={problemOf}
            onChange={(name) => onEdit({ name })}
          />
        </Wide>
      </FormSection>
      <TypeSection {...section} />
      <ColourSection {...section} />
      <PaperSection {...section} />
      <LogoSection {...section} />
      <TemplateSection {...section} />
      <WordsSection {...section} />
    </>
  )
}
