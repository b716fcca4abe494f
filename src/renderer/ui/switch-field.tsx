import { Field, Switch } from '@fluentui/react-components'

export type SwitchFieldProps = {
  readonly label: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
  readonly hint?: string
}

export function SwitchField({ label, value, onChange, hint }: SwitchFieldProps) {
  return (
    <Field hint={hint}>
      <Switch label={label} checked={value} onChange={(_event, data) => onChange(data.checked)} />
    </Field>
  )
}
