import { kindsOfSection, type Suggestion } from '../../shared/compose/suggest'
import type { Briefing, BriefingSectionKind } from '../../shared/model/briefing'
import type { LibrarySearch } from '../store/search/library-search'

/** So many are found for each partner, and as many whoever they are about: several times what is offered. */
const most = 200

/**
 * The records of the section's kinds that hold these words. What is about the note's partners is searched by itself, so
 * that it is not crowded out where very many others hold the words too.
 */
export async function findForSection(
  search: Pick<LibrarySearch, 'find'>,
  briefing: Briefing,
  section: BriefingSectionKind,
  text: string,
): Promise<readonly Suggestion[]> {
  const found = new Map<string, Suggestion>()
  for (const partner of [...briefing.partners, null]) {
    const query = { text, kinds: kindsOfSection[section], partner, goal: null, writtenIn: null, most }
    for (const each of await search.find(query)) found.set(`${each.kind} ${each.id}`, each)
  }
  return [...found.values()]
}
