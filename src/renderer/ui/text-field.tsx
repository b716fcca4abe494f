import { Field, Input } from '@fluentui/react-components'
import { GrowingTextarea } from './growing-textarea'
import { useTyping } from './read-only'

export type TextFieldProps = {
  readonly label: string
  readonly value: string | null
  /** Null when the field is emptied. */
  readonly onChange: (value: string | null) => void
  readonly shape?: 'line' | 'text'
  readonly hint?: string
  readonly placeholder?: string
  readonly problem?: string | null
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
}

/** Plain text that is the same in every language; an empty field is null. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, shape = 'line', hint, placeholder, problem = null } = props
  const typing = useTyping()
  const change = (text: string): void => onChange(text === '' ? null : text)
  return (
    <Field label={label} required={props.isRequired === true} hint={hint} validationMessage={problem}>
      {shape === 'text' ? (
        <GrowingTextarea
          value={value ?? ''}
          onChange={change}
          {...typing}
          placeholder={placeholder}
          disabled={props.isDisabled === true}
        />
      ) : (
        <Input
          value={value ?? ''}
          onChange={(_event, data) => change(data.value)}
          {...typing}
          placeholder={placeholder}
          disabled={props.isDisabled === true}
        />
      )}
    </Field>
  )
}
