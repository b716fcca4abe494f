import { useEffect, useState } from 'react'
import { TextField } from '../../../ui/text-field'

export type CheckedTextFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** What is wrong with a text; null when it can be stored. */
  readonly problemOf: (text: string) => string | null
  readonly hint?: string
  readonly isRequired?: boolean
}

/** A text that has to be of a kind. What is not stays in the field, with a word about it, and is not stored. */
export function CheckedTextField({ value, onChange, problemOf, ...rest }: CheckedTextFieldProps) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped((present) => (present.trim() === value ? present : value)), [value])
  const change = (text: string | null): void => {
    setTyped(text ?? '')
    const kept = (text ?? '').trim()
    if (problemOf(kept) === null) onChange(kept)
  }
  return <TextField {...rest} value={typed} onChange={change} problem={problemOf(typed.trim())} />
}
