import type { BinEntry } from '../../../shared/ipc/contract'
import type { Language } from '../../../shared/model/language'
import type { DeletedRecord } from '../../../shared/model/library'
import { recordTitle } from '../../../shared/model/record-title'
import { emptyBin, restoreFromBin } from '../../store/bin'
import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'

type Names = 'bin/list' | 'bin/restore' | 'bin/empty'

/** What was deleted: listing it, bringing it back, forgetting it for good. */
export function binHandlers(context: HandlerContext): Pick<Handlers, Names> {
  const store = () => context.session.store()
  return {
    'bin/list': ({ language }) =>
      store()
        .read()
        .bin.values()
        .flatMap((deleted) => binEntry(deleted, language) ?? [])
        .sort((one, other) => (one.deletedAt > other.deletedAt ? -1 : Number(one.deletedAt < other.deletedAt))),
    'bin/restore': async ({ records }) => {
      await restoreFromBin(store(), records, context.now())
      return null
    },
    'bin/empty': async ({ records }) => ({ removed: await emptyBin(store(), records) }),
  }
}

/** Null for what the bin was emptied of. */
function binEntry({ kind, recordId, record, deletedAt }: DeletedRecord, language: Language): BinEntry | null {
  if (record === null) return null
  return { kind, id: recordId, title: recordTitle(kind, record as never, language), deletedAt }
}
