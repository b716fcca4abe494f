import { commonRuns } from './common-runs'
import { splitWords } from './split-words'
import type { TextPiece } from './text-piece'

/** What is the same in both texts and stands before a place where they differ, and what either says in that place. */
type Place = { same: string; removed: string; added: string }

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
  let [at, nowAt, same] = [0, 0, '']
  for (const run of [...runs, { before: wordsBefore.length, now: wordsNow.length, length: 0 }]) {
    const removed = wordsBefore.slice(at, run.before).join('')
    const added = wordsNow.slice(nowAt, run.now).join('')
    addPlace(places, { same, removed, added })
    at = run.before + run.length
    nowAt = run.now + run.length
    same = wordsBefore.slice(run.before, at).join('')
  }
  return piecesOf(places)
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size)
  return numbers.size - 1
}

/**
 * Adds a place where the texts differ. A scrap of common words that is not half as long as what changes on either side
 * of it is counted as changed too: two texts about different things share many small words, and to see them picked out
 * of either helps nobody.
 */
function addPlace(places: Place[], place: Place): void {
  places.push(place)
  for (let last = places.at(-1), previous = places.at(-2); last && previous; ) {
    if (last.same.length * 2 > Math.min(sizeOf(previous), sizeOf(last))) return
    places.splice(-2, 2, {
      same: previous.same,
      removed: previous.removed + last.same + last.removed,
      added: previous.added + last.same + last.added,
    })
    last = places.at(-1)
    previous = places.at(-2)
  }
}

function sizeOf({ removed, added }: Place): number {
  return Math.max(removed.length, added.length)
}

function piecesOf(places: readonly Place[]): readonly TextPiece[] {
  return places
    .flatMap(({ same, removed, added }): readonly TextPiece[] => [
      { kind: 'same', text: same },
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
    ])
    .filter(({ text }) => text !== '')
}
