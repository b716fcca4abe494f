import { Field, Input } from '@fluentui/react-components'
import { GrowingTextarea } from './growing-textarea'

export type ReadOnlyTextProps = {
  readonly label: string
  readonly text: string
  /** `text` for what may take several lines, such as many names. */
  readonly shape?: 'line' | 'text'
  readonly hint?: string | undefined
}

/** What a field holds where it cannot be changed: in its place and full colour, to be read, heard and copied. */
export function ReadOnlyText({ label, text, shape = 'line', hint }: ReadOnlyTextProps) {
  return (
    <Field label={label} hint={hint}>
      {shape === 'text' ? (
        <GrowingTextarea value={text} rows={1} readOnly appearance="filled-darker" onChange={() => undefined} />
      ) : (
        <Input value={text} readOnly appearance="filled-darker" />
      )}
    </Field>
  )
}
