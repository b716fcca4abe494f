import {
  Field,
  makeStyles,
  Tag,
  TagPicker,
  TagPickerControl,
  TagPickerGroup,
  TagPickerInput,
  TagPickerList,
  TagPickerOption,
} from '@fluentui/react-components'
import { useState } from 'react'
import { useWords } from '../words/use-words'
import { matchingOptions, type PickOption } from './pick-option'
import { useReadOnly } from './read-only'
import { ReadOnlyText } from './read-only-text'

export type SeveralPickerProps = {
  readonly label: string
  readonly options: readonly PickOption[]
  /** Ids, in order. One that is not among the options shows as itself. */
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly placeholder?: string
  readonly hint?: string
  readonly isRequired?: boolean
}

const mostShown = 60

const useStyles = makeStyles({ list: { maxHeight: '320px' } })

/** Picks several of many by typing a part of a name; what is picked shows as tags that can be removed. */
export function SeveralPicker(props: SeveralPickerProps) {
  const { label, options, value, onChange, hint, placeholder } = props
  const styles = useStyles()
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const titleOf = (id: string): string => options.find((option) => option.id === id)?.title ?? id
  if (useReadOnly() !== null) {
    return <ReadOnlyText label={label} text={value.map(titleOf).join(', ')} shape="text" hint={hint} />
  }
  const left = matchingOptions(options, typed).filter((option) => !value.includes(option.id))

  return (
    <Field label={label} required={props.isRequired === true} hint={hint}>
      <TagPicker
        selectedOptions={[...value]}
        onOptionSelect={(_event, data) => {
          setTyped('')
          const added = data.selectedOptions.filter((id) => id !== '' && !value.includes(id))
          onChange([...value.filter((id) => data.selectedOptions.includes(id)), ...added])
        }}
      >
        <TagPickerControl>
          <TagPickerGroup aria-label={label}>
            {value.map((id) => (
              <Tag
                key={id}
                shape="rounded"
                value={id}
                dismissIcon={{ 'aria-label': t('common.removeNamed', { name: titleOf(id) }) }}
              >
                {titleOf(id)}
              </Tag>
            ))}
          </TagPickerGroup>
          <TagPickerInput
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => setTyped('')}
            placeholder={value.length === 0 ? (placeholder ?? t('common.pickPlaceholder')) : ''}
          />
        </TagPickerControl>
        <TagPickerList className={styles.list}>
          {left.length === 0 ? (
            <TagPickerOption value="" text="" aria-disabled>
              {typed === '' ? t('common.nothingLeftToPick') : t('common.nothingFound')}
            </TagPickerOption>
          ) : (
            left.slice(0, mostShown).map((option) => (
              <TagPickerOption
                key={option.id}
                value={option.id}
                text={option.title}
                media={option.media}
                secondaryContent={option.detail}
              >
                {option.title}
              </TagPickerOption>
            ))
          )}
        </TagPickerList>
      </TagPicker>
    </Field>
  )
}
