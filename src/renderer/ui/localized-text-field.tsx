import { Field, Input, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components'
import { type ReactNode, useId, useRef, useState } from 'react'
import { hasText, type Language, type LocalizedText, withText } from '../../shared/model/language'
import { useWords } from '../words/use-words'
import { useEditLanguages } from './edit-languages'
import { GrowingTextarea } from './growing-textarea'
import { useTyping } from './read-only'

/** What a tool beside the label may do with the texts of the field. */
export type LocalizedTextTools = {
  /** The first language shown. */
  readonly first: Language
  /** The language that was written in last; null before the cursor was in any. */
  readonly last: Language | null
  readonly textIn: (language: Language) => string
  readonly change: (language: Language, text: string) => void
  /** The box the text is written in; null where it is not shown. */
  readonly box: (language: Language) => HTMLTextAreaElement | null
}

export type LocalizedTextFieldProps = {
  readonly label: string
  readonly value: LocalizedText
  readonly onChange: (value: LocalizedText) => void
  /** `line` for names and titles, `text` for Markdown that grows. */
  readonly shape?: 'line' | 'text'
  readonly rows?: number
  readonly hint?: string
  readonly problem?: string | null
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  /** The two languages to show; by default those chosen for all forms. */
  readonly shown?: readonly Language[]
  /** Stands at the end of the line with the label. */
  readonly tools?: (tools: LocalizedTextTools) => ReactNode
}

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalXXS,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  withTools: { width: '100%' },
  tools: { marginLeft: 'auto' },
  others: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  language: { color: tokens.colorNeutralForeground3 },
  field: { width: '100%' },
})

/** A text in two languages side by side. What is missing invites to be written; it is never an error. */
export function LocalizedTextField(props: LocalizedTextFieldProps) {
  const { label, value, onChange, shape = 'line', rows = 3 } = props
  const styles = useStyles()
  const { t } = useWords()
  const labelId = useId()
  const { shown: chosen, working } = useEditLanguages()
  const shown = (props.shown ?? chosen).filter((language, index, all) => all.indexOf(language) === index)
  const root = useRef<HTMLFieldSetElement>(null)
  const [last, setLast] = useState<Language | null>(null)
  const others = working.filter((language) => !shown.includes(language) && hasText(value, language))

  return (
    <fieldset ref={root} className={styles.root} aria-labelledby={labelId} disabled={props.isDisabled}>
      <legend className={mergeClasses(styles.legend, props.tools !== undefined && styles.withTools)}>
        <Text id={labelId}>{label}</Text>
        {props.isRequired === true && <Text className={styles.others}>{t('common.required')}</Text>}
        {others.length > 0 && (
          <Text className={styles.others}>
            {t('common.alsoIn', { languages: others.map((language) => t(`common.languages.${language}`)).join(', ') })}
          </Text>
        )}
        {props.tools !== undefined && (
          <span className={styles.tools}>
            {props.tools({
              first: shown[0] ?? 'en',
              last,
              textIn: (language) => value[language] ?? '',
              change: (language, text) => onChange(withText(value, language, text)),
              box: (language) => root.current?.querySelector(`textarea[lang="${language}"]`) ?? null,
            })}
          </span>
        )}
      </legend>
      <div className={styles.pair}>
        {shown.map((language) => (
          <Field key={language} hint={props.hint} validationMessage={props.problem}>
            <OneLanguage
              label={`${label}, ${t(`common.languages.${language}`)}`}
              language={language}
              shape={shape}
              rows={rows}
              text={value[language] ?? ''}
              onFocus={() => setLast(language)}
              onChange={(text) => onChange(withText(value, language, text))}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  )
}

type OneLanguageProps = {
  readonly label: string
  readonly language: Language
  readonly shape: 'line' | 'text'
  readonly rows: number
  readonly text: string
  readonly onFocus: () => void
  readonly onChange: (text: string) => void
}

function OneLanguage({ label, language, shape, rows, text, onFocus, onChange }: OneLanguageProps) {
  const styles = useStyles()
  const { t } = useWords()
  const typing = useTyping()
  const placeholder = typing.readOnly ? '' : t(`common.writeIn.${language}`)
  if (shape === 'text') {
    return (
      <GrowingTextarea
        aria-label={label}
        lang={language}
        placeholder={placeholder}
        rows={rows}
        value={text}
        {...typing}
        onFocus={onFocus}
        onChange={onChange}
      />
    )
  }
  return (
    <Input
      className={styles.field}
      aria-label={label}
      lang={language}
      placeholder={placeholder}
      value={text}
      {...typing}
      onChange={(_event, data) => onChange(data.value)}
      contentAfter={
        <Text size={100} className={styles.language} aria-hidden>
          {language.toUpperCase()}
        </Text>
      }
    />
  )
}
