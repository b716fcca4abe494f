import type { ChangeLabel } from '../../shared/ipc/contract'
import type { IsoDate } from '../../shared/model/id'
import type { Library, RecordKind, RecordOf } from '../../shared/model/library'
import { summarise } from '../../shared/model/summarise'

/** Names what happens to a record by the title it has in the library's own language. */
export function recordLabel<K extends RecordKind>(
  action: ChangeLabel['action'],
  library: Library,
  kind: K,
  record: RecordOf<K>,
  today: IsoDate,
): ChangeLabel {
  return { action, kind, title: summarise(library, kind, record, library.settings.documentLanguage, today).title }
}
