import { Failed } from '../../shared/ipc/failure'
import { findRecord, type Library, type RecordKind, type RecordOf } from '../../shared/model/library'
import { danglingReferences, type Reference } from '../../shared/model/references'

const names: { readonly [K in Reference['kind']]: string } = {
  dossiers: 'dossier',
  agreements: 'agreement',
  'goal-sets': 'goal set',
  goals: 'goal',
  responsibilities: 'responsibility',
  'talking-points': 'talking point',
  people: 'person',
  briefings: 'briefing',
  books: 'book',
  markings: 'marking',
  posts: 'post',
}

/** "partners[0]: there is no dossier X": for messages. */
export function describeDangling({ kind, id, part, field }: Reference): string {
  return part === null ? `${field}: there is no ${names[kind]} ${id}` : `${field}: dossier ${id} has no section ${part}`
}

/**
 * Refuses (`invalidRecord`) a record that points at something the library does not have. What the stored record
 * pointed at already is let through: a note whose source was deleted can still be edited.
 */
export function checkReferences<K extends RecordKind>(library: Library, kind: K, record: RecordOf<K>): void {
  const stored = findRecord(library, kind, record.id)
  const known = new Set(stored === null ? [] : danglingReferences(library, kind, stored).map(keyOf))
  const problems = danglingReferences(library, kind, record)
    .filter((reference) => !known.has(keyOf(reference)) && !(reference.kind === kind && reference.id === record.id))
    .map(describeDangling)
  if (problems.length > 0) throw new Failed({ code: 'invalidRecord', recordKind: kind, problems })
}

function keyOf({ kind, id, part }: Reference): string {
  return `${kind} ${id} ${part ?? ''}`
}
