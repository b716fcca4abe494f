/** A stretch that two sequences have in common: `length` equal members from these places on. */
export type Run = { readonly before: number; readonly now: number; readonly length: number }

type Sequence = readonly number[]
/** A part of both sequences: from the first places up to, and without, the last ones. */
type Range = {
  readonly before: number
  readonly beforeEnd: number
  readonly now: number
  readonly nowEnd: number
}

/** In a longer stretch, members that occur only once on either side are looked for first. */
const shortStretch = 48
/** Where no member does, a row of so many may. */
const anchorWidths = [1, 4, 12] as const
/** More edits than this in a stretch without any of these, and it counts as written anew. */
const mostEdits = 1000

/**
 * What two sequences have in common, in order: all of it where they differ a little, and where they differ much at
 * least what stands around members that occur once in each (the "patience" way). Time grows about as the length does.
 */
export function commonRuns(before: Sequence, now: Sequence): readonly Run[] {
  const runs: Run[] = []
  const open: Range[] = [{ before: 0, beforeEnd: before.length, now: 0, nowEnd: now.length }]
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const inner = trim(before, now, range, runs)
    if (inner.before === inner.beforeEnd || inner.now === inner.nowEnd) continue
    const isShort = inner.beforeEnd - inner.before + inner.nowEnd - inner.now <= shortStretch
    const anchors = isShort ? [] : findAnchors(before, now, inner)
    if (anchors.length > 0) addBetween(anchors, inner, runs, open)
    else runs.push(...fewestEdits(before, now, inner))
  }
  return joined(runs.sort((one, other) => one.before - other.before))
}

/** Takes what is equal at both ends, and leaves the range in between. */
function trim(before: Sequence, now: Sequence, range: Range, runs: Run[]): Range {
  let { before: from, beforeEnd: until, now: nowFrom, nowEnd: nowUntil } = range
  while (from < until && nowFrom < nowUntil && before[from] === now[nowFrom]) {
    from += 1
    nowFrom += 1
  }
  while (from < until && nowFrom < nowUntil && before[until - 1] === now[nowUntil - 1]) {
    until -= 1
    nowUntil -= 1
  }
  if (from > range.before) runs.push({ before: range.before, now: range.now, length: from - range.before })
  if (until < range.beforeEnd) runs.push({ before: until, now: nowUntil, length: range.beforeEnd - until })
  return { before: from, beforeEnd: until, now: nowFrom, nowEnd: nowUntil }
}

/** Where every row of `width` members begins that occurs once from `from` to `until`; -1 for those that recur. */
function onlyPlaces(
  sequence: Sequence,
  from: number,
  until: number,
  width: number,
): ReadonlyMap<number | string, number> {
  const places = new Map<number | string, number>()
  for (let at = from; at + width <= until; at += 1) {
    const row = width === 1 ? (sequence[at] as number) : sequence.slice(at, at + width).join()
    places.set(row, places.has(row) ? -1 : at)
  }
  return places
}

type Anchor = { readonly before: number; readonly now: number }

/** Members that occur once on either side, or begin a row that does; as many as stand in the same order. */
function findAnchors(before: Sequence, now: Sequence, range: Range): readonly Anchor[] {
  for (const width of anchorWidths) {
    const here = onlyPlaces(before, range.before, range.beforeEnd, width)
    const there = onlyPlaces(now, range.now, range.nowEnd, width)
    const pairs: Anchor[] = []
    for (const [row, place] of here) {
      const other = there.get(row) ?? -1
      if (place >= 0 && other >= 0) pairs.push({ before: place, now: other })
    }
    if (pairs.length > 0) return longestRising(pairs.sort((one, other) => one.before - other.before))
  }
  return []
}

/** The longest row of pairs whose second places rise as well. */
function longestRising(pairs: readonly Anchor[]): readonly Anchor[] {
  /** For every length, the pair with the smallest second place that ends a row of it. */
  const ends: number[] = []
  const previous: number[] = []
  pairs.forEach(({ now }, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((pairs[ends[middle] as number] as Anchor).now < now) low = middle + 1
      else high = middle
    }
    previous[index] = low === 0 ? -1 : (ends[low - 1] as number)
    ends[low] = index
  })
  const row: Anchor[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] as number) row.push(pairs[at] as Anchor)
  return row.reverse()
}

/** Opens the ranges before, between and behind the anchors, which are runs of one. */
function addBetween(anchors: readonly Anchor[], range: Range, runs: Run[], open: Range[]): void {
  let { before, now } = range
  for (const anchor of anchors) {
    open.push({ before, beforeEnd: anchor.before, now, nowEnd: anchor.now })
    runs.push({ ...anchor, length: 1 })
    before = anchor.before + 1
    now = anchor.now + 1
  }
  open.push({ before, beforeEnd: range.beforeEnd, now, nowEnd: range.nowEnd })
}

/** What is left in common when one part becomes the other by as few edits as can be (E. W. Myers, 1986). */
function fewestEdits(before: Sequence, now: Sequence, range: Range): readonly Run[] {
  const [width, height] = [range.beforeEnd - range.before, range.nowEnd - range.now]
  const most = Math.min(width + height, mostEdits)
  // How far one gets along each diagonal with so many edits; diagonal 0 stands at `most + 1`.
  const reached = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(reached.slice(most + 1 - edits - 1, most + 1 + edits + 2))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = most + 1 + diagonal
      const isInsertion =
        diagonal === -edits || (diagonal !== edits && (reached[at - 1] as number) < (reached[at + 1] as number))
      let x = isInsertion ? (reached[at + 1] as number) : (reached[at - 1] as number) + 1
      while (x < width && x - diagonal < height && before[range.before + x] === now[range.now + x - diagonal]) x += 1
      reached[at] = x
      if (x >= width && x - diagonal >= height) return runsOf(trace, range, width, height)
    }
  }
  return []
}

/** Walks back from the end through what was reached with fewer and fewer edits. */
function runsOf(trace: readonly Int32Array[], range: Range, width: number, height: number): readonly Run[] {
  const runs: Run[] = []
  let [x, y] = [width, height]
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reached = trace[edits] as Int32Array
    // Diagonal 0 of this slice stands at `edits + 1`.
    const centre = edits + 1
    const diagonal = x - y
    const isInsertion =
      diagonal === -edits ||
      (diagonal !== edits && (reached[centre + diagonal - 1] as number) < (reached[centre + diagonal + 1] as number))
    const from = edits === 0 ? 0 : diagonal + (isInsertion ? 1 : -1)
    const fromX = edits === 0 ? 0 : (reached[centre + from] as number)
    const start = edits === 0 ? 0 : isInsertion ? fromX : fromX + 1
    if (x > start) {
      runs.push({ before: range.before + start, now: range.now + start - diagonal, length: x - start })
    }
    x = fromX
    y = fromX - from
  }
  return runs
}

/** Neighbouring runs as one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    if (last !== undefined && last.before + last.length === run.before && last.now + last.length === run.now) {
      whole[whole.length - 1] = { ...last, length: last.length + run.length }
    } else whole.push(run)
  }
  return whole
}
