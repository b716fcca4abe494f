import type { Input } from '../../../shared/ipc/contract'
import type { IsoDate } from '../../../shared/model/id'
import type { Language } from '../../../shared/model/language'
import { findRecord, type Library } from '../../../shared/model/library'
import type { RecordSummary } from '../../../shared/model/record-summary'
import { summarise } from '../../../shared/model/summarise'
import type { LibrarySearch } from './library-search'

/** So many at most of several kinds, which are shown mixed; a list of one kind and a picker show more. */
const mostOfSeveralKinds = 50
const mostOfOneKind = 500

/**
 * What the search finds, best first, as lists show it in `language` and as things stand on `today`. What this library
 * does not have, because it came into the other while one waited, is left out.
 */
export async function findSummaries(
  search: Pick<LibrarySearch, 'find'>,
  library: Library,
  query: Omit<Input<'records/find'>, 'language'>,
  language: Language,
  today: IsoDate,
): Promise<readonly RecordSummary[]> {
  const { text, kinds, partner = null, goal = null, writtenIn = null } = query
  const most = kinds.length === 1 ? mostOfOneKind : mostOfSeveralKinds
  const found = await search.find({ text, kinds, partner, goal, writtenIn, most })
  return found.flatMap(({ kind, id }) => {
    const record = findRecord(library, kind, id)
    return record === null ? [] : [summarise(library, kind, record, language, today)]
  })
}
