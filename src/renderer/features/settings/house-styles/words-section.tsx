import { useState } from 'react'
import { valueName } from '../../../../shared/language/value-names'
import type { HouseLabels } from '../../../../shared/model/house-style'
import { type Language, languages } from '../../../../shared/model/language'
import { ChoiceField } from '../../../ui/choice-field'
import { FormSection } from '../../../ui/form-section'
import { ReadOnlyProvider, useReadOnly } from '../../../ui/read-only'
import { useWords } from '../../../words/use-words'
import { CheckedTextField } from './checked-text-field'
import type { StyleSectionProps } from './style-form'

/** The values each label has to have a place for. */
const places: { readonly [L in keyof HouseLabels]: readonly string[] } = {
  page: ['{page}', '{pages}'],
  version: ['{version}'],
  asOf: ['{date}'],
  image: ['{text}'],
  draft: [],
}
const labelNames = ['page', 'version', 'asOf', 'image', 'draft'] as const

/** The tag a Belgian house would write, language by language. */
const tagExamples: { readonly [L in Language]: string } = { nl: 'nl-BE', en: 'en-GB', de: 'de-BE', fr: 'fr-BE' }

const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** What a document prints of itself, and what its spelling is checked as, language by language. */
export function WordsSection({ style, onEdit }: StyleSectionProps) {
  const { t, language: windowLanguage } = useWords()
  const readOnly = useReadOnly()
  const [language, setLanguage] = useState<Language>(windowLanguage)
  const labels = style.labels[language]
  const problemOf = (name: keyof HouseLabels) => (text: string) => {
    if (text === '') return t('houseStyle.noWords')
    const missing = places[name].filter((place) => !text.includes(place))
    return missing.length === 0 ? null : t('houseStyle.labelLacks', { places: missing.join(', ') })
  }
  const hintFor = (values: readonly string[]): { readonly hint?: string } => {
    if (values.length === 0) return {}
    const named = { places: values.join(', ') }
    return { hint: values.length === 1 ? t('houseStyle.labelHint', named) : t('houseStyle.labelHints', named) }
  }
  return (
    <FormSection title={t('houseStyle.words')} hint={t('houseStyle.wordsHint')}>
      {/* Which language is shown changes nothing. */}
      <ReadOnlyProvider reason={null}>
        <ChoiceField
          label={t('houseStyle.wordsLanguage')}
          value={language}
          choices={languages.map((value) => ({ value, label: valueName('language', value, windowLanguage) }))}
          onChange={setLanguage}
        />
      </ReadOnlyProvider>
      <ReadOnlyProvider reason={readOnly}>
        {labelNames.map((name) => (
          <CheckedTextField
            key={`${name}-${language}`}
            label={t(`houseStyle.label.${name}`)}
            {...hintFor(places[name])}
            value={labels[name]}
            problemOf={problemOf(name)}
            onChange={(text) => onEdit({ labels: { ...style.labels, [language]: { ...labels, [name]: text } } })}
          />
        ))}
        <CheckedTextField
          key={`tag-${language}`}
          label={t('houseStyle.tag')}
          hint={t('houseStyle.tagHint', { tag: tagExamples[language] })}
          value={style.languageTags[language]}
          problemOf={(tag) => (languageTag.test(tag) ? null : t('houseStyle.notATag'))}
          onChange={(tag) => onEdit({ languageTags: { ...style.languageTags, [language]: tag } })}
        />
      </ReadOnlyProvider>
    </FormSection>
  )
}
