import type { ChangeLabel } from '../../shared/ipc/contract'
import type { LocalizedText } from '../../shared/model/language'
import type { RecordKind, RecordOf } from '../../shared/model/library'
import { recordTitle } from '../../shared/model/record-title'

/** Names what happens to a record by its title, in whichever language the window will tell it. */
export function recordLabel<K extends RecordKind>(
  action: ChangeLabel['action'],
  kind: K,
  record: RecordOf<K>,
): ChangeLabel {
  const title: LocalizedText = {
    nl: recordTitle(kind, record, 'nl'),
    en: recordTitle(kind, record, 'en'),
    de: recordTitle(kind, record, 'de'),
    fr: recordTitle(kind, record, 'fr'),
  }
  return { action, kind, title }
}
