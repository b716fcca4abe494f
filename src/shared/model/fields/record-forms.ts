import type { RecordKind, RecordOf } from '../library'
import { agreementForm } from './agreement-fields'
import { bookForm } from './book-fields'
import { briefingForm } from './briefing-fields'
import { dossierForm } from './dossier-fields'
import type { AnyFields } from './field'
import { goalForm, goalSetForm, responsibilityForm } from './goal-fields'
import { personForm } from './person-fields'
import type { GroupName, RecordForm } from './record-form'
import { talkingPointForm } from './talking-point-fields'

/** How every kind of record is edited. A field of a record that has no descriptor does not compile. */
const recordForms: { readonly [K in RecordKind]: RecordForm<RecordOf<K>> } = {
  dossiers: dossierForm,
  agreements: agreementForm,
  'goal-sets': goalSetForm,
  goals: goalForm,
  responsibilities: responsibilityForm,
  'talking-points': talkingPointForm,
  people: personForm,
  briefings: briefingForm,
  books: bookForm,
}

/** A form whose record kind is only known at run time. */
export type AnyForm<R> = {
  readonly fields: AnyFields
  readonly groups: readonly { readonly name: GroupName; readonly fields: readonly string[] }[]
  readonly facts: readonly string[]
  readonly inOrder: readonly (readonly [string, string])[]
  readonly isShown: (name: string, record: R) => boolean
  readonly settle: (record: R) => R
}

/** The form of a kind, with field names as plain strings. */
export function formOf<K extends RecordKind>(kind: K): AnyForm<RecordOf<K>> {
  const form = recordForms[kind] as unknown as RecordForm<RecordOf<K>>
  const shownWhen = form.shownWhen as { readonly [name: string]: ((record: RecordOf<K>) => boolean) | undefined }
  return {
    fields: form.fields as unknown as AnyFields,
    groups: form.groups,
    facts: form.facts,
    inOrder: form.inOrder,
    isShown: (name, record) => shownWhen[name]?.(record) ?? true,
    settle: form.settle,
  }
}
