import type { Place } from './place'

type Words = readonly string[]

/** The same difference, in the places where a reader would see it. */
export function settlePlaces(places: readonly Place[]): readonly Place[] {
  return slid(trimmed(withoutScraps(places)))
}

function lengthOf(words: Words): number {
  return words.reduce((sum, word) => sum + word.length, 0)
}

function sizeOf({ removed, added }: Place): number {
  return Math.max(lengthOf(removed), lengthOf(added))
}

/**
 * A scrap of common words that is not half as long as what changes on either side of it is counted as changed too: two
 * texts about different things share many small words, and to see them picked out of either helps nobody.
 */
function withoutScraps(places: readonly Place[]): readonly Place[] {
  const kept: { readonly place: Place; readonly size: number }[] = []
  for (const next of places) {
    let place = next
    let size = sizeOf(place)
    for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
      if (lengthOf(place.same) * 2 > Math.min(last.size, size)) break
      kept.pop()
      place = {
        same: last.place.same,
        removed: [...last.place.removed, ...place.same, ...place.removed],
        added: [...last.place.added, ...place.same, ...place.added],
      }
      size = sizeOf(place)
    }
    kept.push({ place, size })
  }
  return kept.map(({ place }) => place)
}

/** What both sides begin or end with is the same. */
function trimmed(places: readonly Place[]): readonly Place[] {
  let carried: Words = []
  return places.map((place) => {
    const same = [...carried, ...place.same]
    const { removed, added } = place
    const most = Math.min(removed.length, added.length)
    let start = 0
    while (start < most && removed[start] === added[start]) start += 1
    let end = 0
    while (end < most - start && removed.at(-1 - end) === added.at(-1 - end)) end += 1
    carried = removed.slice(removed.length - end)
    return {
      same: [...same, ...removed.slice(0, start)],
      removed: removed.slice(start, removed.length - end),
      added: added.slice(start, added.length - end),
    }
  })
}

/** Words that only came, or only went, stand where a sentence or a line begins and ends, if they can. */
function slid(places: readonly Place[]): readonly Place[] {
  const settled = places.map(({ same, removed, added }) => ({ same: [...same], removed, added }))
  settled.forEach((place, index) => {
    const next = settled[index + 1]
    const isPure = (place.removed.length === 0) !== (place.added.length === 0)
    if (!isPure || next === undefined) return
    const words = place.added.length > 0 ? place.added : place.removed
    const steps = bestSlide(place.same, words, next.same)
    const all = [...place.same, ...words, ...next.same]
    const from = place.same.length + steps
    const moved = all.slice(from, from + words.length)
    if (place.added.length > 0) place.added = moved
    else place.removed = moved
    place.same = all.slice(0, from)
    next.same = all.slice(from + words.length)
  })
  return settled
}

/** By how many words to move what came or went, to the left when negative, so that it still says the same. */
function bestSlide(before: Words, words: Words, behind: Words): number {
  const all = [...before, ...words, ...behind]
  const [start, length] = [before.length, words.length]
  let first = 0
  while (start + first > 0 && all[start + first - 1] === all[start + first + length - 1]) first -= 1
  let best = 0
  let bestScore = -1
  for (let steps = first; ; steps += 1) {
    const from = start + steps
    const score = boundary(all[from - 1], all[from]) + boundary(all[from + length - 1], all[from + length])
    if (score > bestScore || (score === bestScore && steps === 0)) {
      best = steps
      bestScore = score
    }
    if (all[from] === undefined || all[from] !== all[from + length]) return best
  }
}

/** How well a difference begins or ends between two words. */
function boundary(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined) return 4
  if (left.includes('\n')) return 3
  if (right.includes('\n')) return 2
  if (/^[.!?…]$/.test(left) && /^\s/.test(right)) return 2
  return /^\s|^\p{P}/u.test(left) || /^\s|^\p{P}/u.test(right) ? 1 : 0
}
