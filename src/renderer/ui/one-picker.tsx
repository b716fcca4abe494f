import { Combobox, Field, makeStyles, Option, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useWords } from '../words/use-words'
import { matchingOptions, type PickOption } from './pick-option'
import { useReadOnly } from './read-only'
import { ReadOnlyText } from './read-only-text'

export type OnePickerProps = {
  readonly label: string
  readonly options: readonly PickOption[]
  readonly value: string | null
  /** Null when the field is emptied. */
  readonly onChange: (value: string | null) => void
  readonly placeholder?: string
  readonly hint?: string
  readonly isRequired?: boolean
}

const mostShown = 60

const useStyles = makeStyles({
  root: { minWidth: 0, width: '100%' },
  list: { maxHeight: '320px' },
  option: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground3 },
})

/** Picks one of many by typing a part of its name. */
export function OnePicker(props: OnePickerProps) {
  const { label, options, value, onChange, hint, placeholder } = props
  const styles = useStyles()
  const { t } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const chosen = value === null ? '' : (options.find((option) => option.id === value)?.title ?? value)
  if (useReadOnly() !== null) return <ReadOnlyText label={label} text={chosen} hint={hint} />
  const shown = typed === null ? options : matchingOptions(options, typed)

  return (
    <Field label={label} required={props.isRequired === true} hint={hint}>
      <Combobox
        className={styles.root}
        listbox={{ className: styles.list }}
        freeform
        clearable={props.isRequired !== true}
        placeholder={placeholder ?? t('common.pickPlaceholder')}
        value={typed ?? chosen}
        selectedOptions={value === null ? [] : [value]}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          if (typed !== null && typed.trim() === '' && props.isRequired !== true) onChange(null)
          setTyped(null)
        }}
        onOptionSelect={(_event, { optionValue }) => {
          setTyped(null)
          if (optionValue === undefined || optionValue === '') {
            if (props.isRequired !== true) onChange(null)
          } else onChange(optionValue)
        }}
      >
        {shown.length === 0 ? (
          <Option value="" text={typed ?? ''} disabled>
            {t('common.nothingFound')}
          </Option>
        ) : (
          shown.slice(0, mostShown).map((option) => (
            <Option key={option.id} value={option.id} text={option.title}>
              <span className={styles.option}>
                {option.media}
                <span>{option.title}</span>
                {option.detail !== undefined && (
                  <Text size={200} className={styles.detail}>
                    {option.detail}
                  </Text>
                )}
              </span>
            </Option>
          ))
        )}
      </Combobox>
    </Field>
  )
}
