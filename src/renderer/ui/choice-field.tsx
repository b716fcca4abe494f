import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components'
import { useWords } from '../words/use-words'
import { useReadOnly } from './read-only'
import { ReadOnlyText } from './read-only-text'

export type Choice<Value extends string> = { readonly value: Value; readonly label: string }

export type ChoiceFieldProps<Value extends string> = {
  readonly label: string
  readonly value: Value | null
  readonly choices: readonly Choice<Value>[]
  readonly onChange: (value: Value) => void
  readonly hint?: string
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
}

export type OptionalChoiceFieldProps<Value extends string> = Omit<
  ChoiceFieldProps<Value>,
  'onChange' | 'isRequired'
> & {
  readonly onChange: (value: Value | null) => void
  /** What choosing nothing is called. */
  readonly none?: string
}

const useStyles = makeStyles({ choice: { minWidth: 0, width: '100%' } })
const nothing = ''

/** One of a few named values. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, value, choices, onChange, hint } = props
  const styles = useStyles()
  const chosen = choices.find((choice) => choice.value === value)?.label ?? ''
  if (useReadOnly() !== null) return <ReadOnlyText label={label} text={chosen} hint={hint} />
  return (
    <Field label={label} required={props.isRequired === true} hint={hint}>
      <Dropdown
        className={styles.choice}
        disabled={props.isDisabled === true}
        value={chosen}
        selectedOptions={value === null ? [] : [value]}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined) onChange(optionValue as Value)
        }}
      >
        {choices.map((choice) => (
          <Option key={choice.value} value={choice.value}>
            {choice.label}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}

/** One of a few named values, or none. */
export function OptionalChoiceField<Value extends string>(props: OptionalChoiceFieldProps<Value>) {
  const { value, choices, onChange, none, ...rest } = props
  const { t } = useWords()
  return (
    <ChoiceField<string>
      {...rest}
      value={value ?? nothing}
      choices={[{ value: nothing, label: none ?? t('common.none') }, ...choices]}
      onChange={(chosen) => onChange(chosen === nothing ? null : (chosen as Value))}
    />
  )
}
