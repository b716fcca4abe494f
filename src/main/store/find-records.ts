import { compareNames } from '../../shared/language/collation'
import { foldText } from '../../shared/model/fold-text'
import type { IsoDate } from '../../shared/model/id'
import type { Language } from '../../shared/model/language'
import { type Library, type RecordKind, recordKinds, recordsOf } from '../../shared/model/library'
import type { RecordSummary } from '../../shared/model/record-summary'
import { textsOf } from '../../shared/model/record-texts'
import { summarise } from '../../shared/model/summarise'

/** So many at most when several kinds are searched; of one kind, a list wants to show them all. */
const mostOfSeveralKinds = 50

/** How well the words fit, lower is better; null when one of them occurs nowhere. */
function rank(words: readonly string[], title: string, texts: string): number | null {
  let score = 0
  for (const word of words) {
    const at = title.indexOf(word)
    if (at === 0) continue
    if (at > 0) score += /[\s\p{P}]/u.test(title.charAt(at - 1)) ? 1 : 2
    else if (texts.includes(word)) score += 10
    else return null
  }
  return score
}

/**
 * Records of these kinds (none means all) that hold every word of `text` somewhere in their texts, in any language, as
 * part of a word too and whatever the accents. Matches in the title come first; at most fifty, unless only one kind is
 * searched. No words find nothing.
 */
export function findRecords(
  library: Library,
  text: string,
  kinds: readonly RecordKind[],
  language: Language,
  today: IsoDate,
): readonly RecordSummary[] {
  const words = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const compare = compareNames(language)
  return (kinds.length === 0 ? recordKinds : kinds)
    .flatMap((kind) =>
      recordsOf(library, kind).map((record) => {
        const summary = summarise(library, kind, record, language, today)
        const texts = [summary.title, ...textsOf(record)].map(foldText).join('\n')
        return { summary, score: rank(words, foldText(summary.title), texts) }
      }),
    )
    .flatMap(({ summary, score }) => (score === null ? [] : [{ summary, score }]))
    .sort(
      (a, b) => a.score - b.score || compare(a.summary.title, b.summary.title) || compare(a.summary.id, b.summary.id),
    )
    .slice(0, kinds.length === 1 ? undefined : mostOfSeveralKinds)
    .map(({ summary }) => summary)
}
