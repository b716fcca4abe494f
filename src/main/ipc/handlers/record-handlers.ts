import type { RecordInput } from '../../../shared/ipc/contract'
import { blankRecord } from '../../../shared/model/blank-record'
import { findRecord } from '../../../shared/model/library'
import { summarise } from '../../../shared/model/summarise'
import { numberRecord } from '../../store/number-record'
import { deleteRecord, saveRecord } from '../../store/records'
import { findSummaries } from '../../store/search/find-summaries'
import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'
import { readRecord } from '../read-record'

type Names =
  | 'records/list'
  | 'records/find'
  | 'records/read'
  | 'records/blank'
  | 'records/save'
  | 'records/delete'
  | 'records/uses'

/** Reading, finding, saving and deleting records of every kind. */
export function recordHandlers(context: HandlerContext): Pick<Handlers, Names> {
  const library = () => context.session.store().read()

  return {
    'records/list': (asked) => context.session.current().lists.next(asked),
    'records/find': ({ language, ...query }) => {
      const { store, search } = context.session.current()
      return findSummaries(search, store.read(), query, language, context.today())
    },
    'records/read': ({ kind, id }) => readRecord(library(), kind, id),
    'records/blank': ({ kind }) => {
      const effects = { id: context.newId(), now: context.now(), settings: library().settings }
      return numberRecord(library(), { kind, record: blankRecord(kind, effects) } as RecordInput)
    },
    'records/save': async (input) => {
      await saveRecord(context.session.store(), input, context.now())
      return readRecord(library(), input.kind, input.record.id)
    },
    'records/delete': async ({ kind, id }) => {
      await deleteRecord(context.session.store(), kind, id, context.now())
      return null
    },
    'records/uses': async ({ kind, id, language }) => {
      const { library: present, uses } = await context.session.current().uses.find(kind, id)
      return uses.flatMap((use) => {
        const record = findRecord(present, use.kind, use.id)
        return record === null ? [] : [summarise(present, use.kind, record, language, context.today())]
      })
    },
  }
}
