import type { RecordKind } from '../../../shared/model/library'
import { useRecordList } from '../../api/use-record-list'
import { useWords } from '../../words/use-words'

/** The titles of some records, in the order of their ids; a record the library does not have is left out. */
export function useRecordTitles(kind: RecordKind, ids: readonly string[]): readonly string[] {
  const { language } = useWords()
  const { data = [] } = useRecordList(kind, language)
  return ids.flatMap((id) => data.filter((summary) => summary.id === id).map((summary) => summary.title))
}
