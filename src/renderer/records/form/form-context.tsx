import { createContext, useContext } from 'react'
import type { FieldPath } from '../../../shared/model/fields/field'
import type { IsoDate } from '../../../shared/model/id'
import type { AnyRecord, RecordKind } from '../../../shared/model/library'
import type { RejectedEntries, RejectedEntry } from '../record-draft'

/** A field that someone asked to be shown, such as from the list of what to mend. `turn` tells two askings apart. */
export type WantedField = { readonly path: FieldPath; readonly turn: number }

/** What every field of a form reads and writes. */
export type FormState = {
  readonly kind: RecordKind
  readonly record: AnyRecord
  readonly rejected: RejectedEntries
  readonly today: IsoDate
  readonly wanted: WantedField | null
  readonly edit: (path: FieldPath, value: unknown) => void
  readonly reject: (path: FieldPath, entry: RejectedEntry) => void
}

export const FormContext = createContext<FormState | null>(null)

export function useForm(): FormState {
  const form = useContext(FormContext)
  if (form === null) throw new Error('A field needs a record form around it')
  return form
}
