import { Button, Field, Input, makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useState } from 'react'
import { useWords } from '../words/use-words'
import { useReadOnly } from './read-only'
import { ReadOnlyText } from './read-only-text'

export type WordsFieldProps = {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly placeholder?: string
  readonly hint?: string
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  tags: { display: 'flex', flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS },
})

/** A list of short free words, such as memberships: typed and added one by one, or several with commas between. */
export function WordsField({ label, value, onChange, placeholder, hint }: WordsFieldProps) {
  const styles = useStyles()
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  if (useReadOnly() !== null) return <ReadOnlyText label={label} text={value.join(', ')} shape="text" hint={hint} />
  const add = (): void => {
    const added = typed
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '' && !value.includes(word))
    setTyped('')
    if (added.length > 0) onChange([...value, ...new Set(added)])
  }
  return (
    <div className={styles.root}>
      <Field label={label} hint={hint}>
        <Input
          value={typed}
          placeholder={placeholder ?? t('common.wordsPlaceholder')}
          onChange={(_event, data) => setTyped(data.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault()
              add()
            }
          }}
          contentAfter={
            <Button
              appearance="transparent"
              size="small"
              icon={<AddRegular />}
              aria-label={t('common.addTo', { list: label })}
              onClick={add}
            />
          }
        />
      </Field>
      {value.length > 0 && (
        <TagGroup
          className={styles.tags}
          aria-label={label}
          onDismiss={(_event, data) => onChange(value.filter((word) => word !== data.value))}
        >
          {value.map((word) => (
            <Tag
              key={word}
              value={word}
              shape="rounded"
              size="small"
              dismissible
              dismissIcon={{ 'aria-label': t('common.removeNamed', { name: word }) }}
            >
              {word}
            </Tag>
          ))}
        </TagGroup>
      )}
    </div>
  )
}
