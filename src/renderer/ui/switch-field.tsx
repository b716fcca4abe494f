import { Field, Switch } from '@fluentui/react-components'
import { useReadOnly } from './read-only'

export type SwitchFieldProps = {
  readonly label: string
  readonly value: boolean
  readonly onChange: (value: boolean) => void
  readonly hint?: string
}

export function SwitchField({ label, value, onChange, hint }: SwitchFieldProps) {
  const isReadOnly = useReadOnly() !== null
  return (
    <Field hint={hint}>
      <Switch label={label} checked={value} disabled={isReadOnly} onChange={(_event, data) => onChange(data.checked)} />
    </Field>
  )
}
