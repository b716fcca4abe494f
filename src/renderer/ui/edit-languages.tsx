import { Dropdown, makeStyles, Option, Text, tokens } from '@fluentui/react-components'
import { createContext, type ReactNode, useContext } from 'react'
import { valueName } from '../../shared/language/value-names'
import { type Language, languages } from '../../shared/model/language'
import { useWords } from '../words/use-words'

export type EditLanguages = {
  /** The two languages shown side by side in forms. */
  readonly shown: readonly [Language, Language]
  /** The languages this library is kept in. */
  readonly working: readonly Language[]
  readonly choose: (shown: readonly [Language, Language]) => void
}

const EditLanguagesContext = createContext<EditLanguages>({
  shown: ['nl', 'en'],
  working: languages,
  choose: () => undefined,
})

export function EditLanguagesProvider(props: { readonly value: EditLanguages; readonly children: ReactNode }) {
  return <EditLanguagesContext value={props.value}>{props.children}</EditLanguagesContext>
}

export function useEditLanguages(): EditLanguages {
  return useContext(EditLanguagesContext)
}

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  choice: { minWidth: '120px' },
})

/** Chooses which two languages the forms show. Choosing the other one's language swaps them. */
export function EditLanguageChooser() {
  const styles = useStyles()
  const { t } = useWords()
  const { shown, working, choose } = useEditLanguages()
  if (working.length < 2) return null
  const [first, second] = shown
  const chooseFirst = (language: Language): void => choose([language, language === second ? first : second])
  const chooseSecond = (language: Language): void => choose([language === first ? second : first, language])
  return (
    <div className={styles.root}>
      <Text>{t('common.textsIn')}</Text>
      <LanguageDropdown
        className={styles.choice}
        label={t('common.leftLanguage')}
        value={first}
        choices={working}
        onChange={chooseFirst}
      />
      <LanguageDropdown
        className={styles.choice}
        label={t('common.rightLanguage')}
        value={second}
        choices={working}
        onChange={chooseSecond}
      />
    </div>
  )
}

type LanguageDropdownProps = {
  readonly className: string
  readonly label: string
  readonly value: Language
  readonly choices: readonly Language[]
  readonly onChange: (language: Language) => void
}

function LanguageDropdown({ className, label, value, choices, onChange }: LanguageDropdownProps) {
  const { language } = useWords()
  return (
    <Dropdown
      size="small"
      className={className}
      aria-label={label}
      value={valueName('language', value, language)}
      selectedOptions={[value]}
      onOptionSelect={(_event, { optionValue }) => {
        if (optionValue !== undefined) onChange(optionValue as Language)
      }}
    >
      {choices.map((each) => (
        <Option key={each} value={each}>
          {valueName('language', each, language)}
        </Option>
      ))}
    </Dropdown>
  )
}
