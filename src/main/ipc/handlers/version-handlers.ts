import type { RecordInput } from '../../../shared/ipc/contract'
import { Failed } from '../../../shared/ipc/failure'
import { findRecord, type RecordKind } from '../../../shared/model/library'
import { restoreVersion } from '../../store/bin'
import type { StoredVersion } from '../../store/library-store'
import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'
import { readRecord } from '../read-record'

type Names = 'records/versions' | 'records/version' | 'records/restore'

/** The earlier states of a record: listing them, reading one, making it the present one again. */
export function versionHandlers(context: HandlerContext): Pick<Handlers, Names> {
  const store = () => context.session.store()
  const find = async (kind: RecordKind, id: string, revision: number): Promise<StoredVersion> => {
    const found = await context.session.current().versions.find(kind, id, revision)
    if (found === null) throw new Failed({ code: 'versionGone', recordKind: kind, id })
    return found
  }
  return {
    'records/versions': async ({ kind, id }) => {
      const versions = await context.session.current().versions.list(kind, id)
      const present = findRecord(store().read(), kind, id)
      if (versions.length === 0 && present === null) throw new Failed({ code: 'notFound', recordKind: kind, id })
      return versions.map(({ revision, at, label }) => ({
        revision,
        at,
        label,
        isPresent: revision === present?.revision,
      }))
    },
    'records/version': async ({ kind, id, revision }) => {
      const { record } = await find(kind, id, revision)
      return { kind, record } as RecordInput
    },
    'records/restore': async ({ kind, id, revision }) => {
      const version = await find(kind, id, revision)
      await restoreVersion(store(), kind, id, version, context.now())
      return readRecord(store().read(), kind, id)
    },
  }
}
