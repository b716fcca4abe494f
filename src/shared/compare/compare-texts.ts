import { commonRuns } from './common-runs'
import type { Place } from './place'
import { settlePlaces } from './settle-places'
import { splitWords } from './split-words'
import type { TextPiece } from './text-piece'

/** The two texts word by word, as pieces in reading order; where they differ, what was removed comes first. */
export function compareTexts(before: string, now: string): readonly TextPiece[] {
  if (before === now) return before === '' ? [] : [{ kind: 'same', text: before }]
  const numbers = new Map<string, number>()
  const [wordsBefore, wordsNow] = [splitWords(before), splitWords(now)]
  const runs = commonRuns(
    wordsBefore.map((word) => numberOf(word, numbers)),
    wordsNow.map((word) => numberOf(word, numbers)),
  )
  const places: Place[] = []
  let [at, nowAt] = [0, 0]
  let same: readonly string[] = []
  let tail: readonly string[] = []
  for (const run of [...runs, { before: wordsBefore.length, now: wordsNow.length, length: 0 }]) {
    const place = { same, removed: wordsBefore.slice(at, run.before), added: wordsNow.slice(nowAt, run.now) }
    // Nothing differs only before the first run, and behind the last one.
    if (place.removed.length + place.added.length > 0) places.push(place)
    else tail = same
    at = run.before + run.length
    nowAt = run.now + run.length
    same = wordsBefore.slice(run.before, at)
  }
  return piecesOf(settlePlaces([...places, { same: tail, removed: [], added: [] }]))
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size)
  return numbers.size - 1
}

function piecesOf(places: readonly Place[]): readonly TextPiece[] {
  return places
    .flatMap(({ same, removed, added }): readonly TextPiece[] => [
      { kind: 'same', text: same.join('') },
      { kind: 'removed', text: removed.join('') },
      { kind: 'added', text: added.join('') },
    ])
    .filter(({ text }) => text !== '')
}
