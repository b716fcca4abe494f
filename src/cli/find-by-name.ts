import { Failed } from '../shared/ipc/failure'
import type { Dossier } from '../shared/model/dossier'
import type { Goal } from '../shared/model/goal'
import type { PartId } from '../shared/model/id'
import { languages } from '../shared/model/language'
import { findRecord, type Library, type RecordKind, type RecordOf, recordsOf } from '../shared/model/library'
import { WrongUsage } from './wrong-usage'

function isSame(one: string | null, other: string): boolean {
  return one !== null && one.toLowerCase() === other.toLowerCase()
}

/** A dossier by its id or its code; null when there is none. */
function findDossier(library: Library, name: string): Dossier | null {
  const byCode = () => recordsOf(library, 'dossiers').find(({ code }) => isSame(code, name))
  return findRecord(library, 'dossiers', name) ?? byCode() ?? null
}

/** A dossier by its id or its code, such as ZA. Fails with `unknownPartner`. */
export function findPartner(library: Library, name: string): Dossier {
  const found = findDossier(library, name)
  if (found === null) throw new Failed({ code: 'unknownPartner', partner: name })
  return found
}

/** Any record by its id, a dossier by its code too. Fails with `notFound`. */
export function findByName<K extends RecordKind>(library: Library, kind: K, name: string): RecordOf<K> {
  const found = kind === 'dossiers' ? findDossier(library, name) : findRecord(library, kind, name)
  if (found === null) throw new Failed({ code: 'notFound', recordKind: kind, id: name })
  return found as RecordOf<K>
}

/** A goal by its id, or by its number in the active goal set. Fails with `notFound`. */
export function findGoal(library: Library, name: string): Goal {
  const { activeGoalSet } = library.settings
  const byNumber = () =>
    recordsOf(library, 'goals').find(({ goalSet, number }) => goalSet === activeGoalSet && String(number) === name)
  const found = findRecord(library, 'goals', name) ?? byNumber()
  if (found === undefined) throw new Failed({ code: 'notFound', recordKind: 'goals', id: name })
  return found
}

/** A marking by its id or by its label in any language. */
export function findMarking({ settings }: Library, name: string): PartId {
  const found = settings.markings.find(
    ({ id, label }) => isSame(id, name) || languages.some((language) => isSame(label[language], name)),
  )
  if (found !== undefined) return found.id
  throw new WrongUsage(`Unknown marking '${name}': one of ${settings.markings.map(({ id }) => id).join(', ')}`)
}
