import type { RecordInput } from '../../../shared/ipc/contract'
import { Failed } from '../../../shared/ipc/failure'
import { compareNames } from '../../../shared/language/collation'
import { blankRecord } from '../../../shared/model/blank-record'
import type { Language } from '../../../shared/model/language'
import { findRecord, type RecordKind, recordsOf } from '../../../shared/model/library'
import type { RecordSummary } from '../../../shared/model/record-summary'
import { findUses } from '../../../shared/model/references'
import { summarise } from '../../../shared/model/summarise'
import { findRecords } from '../../store/find-records'
import { numberRecord } from '../../store/number-record'
import { deleteRecord, saveRecord } from '../../store/records'
import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'

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

  const read = (kind: RecordKind, id: string): RecordInput => {
    const record = findRecord(library(), kind, id)
    if (record === null) throw new Failed({ code: 'notFound', recordKind: kind, id })
    return { kind, record } as RecordInput
  }
  const summary = (kind: RecordKind, id: string, language: Language): RecordSummary | null => {
    const record = findRecord(library(), kind, id)
    return record === null ? null : summarise(library(), kind, record, language, context.today())
  }

  return {
    'records/list': ({ kind, language }) => {
      const compare = compareNames(language)
      return recordsOf(library(), kind)
        .map((record) => summarise(library(), kind, record, language, context.today()))
        .sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id))
    },
    'records/find': ({ text, kinds, language }) => findRecords(library(), text, kinds, language, context.today()),
    'records/read': ({ kind, id }) => read(kind, id),
    'records/blank': ({ kind }) => {
      const effects = { id: context.newId(), now: context.now(), settings: library().settings }
      return numberRecord(library(), { kind, record: blankRecord(kind, effects) } as RecordInput)
    },
    'records/save': async (input) => {
      await saveRecord(context.session.store(), input, context.now())
      return read(input.kind, input.record.id)
    },
    'records/delete': async ({ kind, id }) => {
      await deleteRecord(context.session.store(), kind, id, context.now())
      return null
    },
    'records/uses': ({ kind, id, language }) =>
      findUses(library(), kind, id)
        .map((use) => summary(use.kind, use.id, language))
        .filter((found): found is RecordSummary => found !== null),
  }
}
