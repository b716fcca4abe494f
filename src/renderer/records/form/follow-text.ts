/** What is selected in a text, or, where both are the same, where its cursor stands. */
export type TextPlace = { readonly from: number; readonly until: number }

/** How many letters two texts have in common at their start, of at most so many. */
function commonStart(one: string, other: string, most: number): number {
  let length = 0
  while (length < most && one[length] === other[length]) length += 1
  return length
}

/** The same at their end. */
function commonEnd(one: string, other: string, most: number): number {
  let length = 0
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1
  return length
}

/**
 * Where a place of `before` is in `after`, which was changed in one spot. What was written at it stands before it, as with
 * a cursor; of a selection that is no longer what it was nothing is left but a cursor behind the change.
 */
export function followText({ from, until }: TextPlace, before: string, after: string): TextPlace {
  const shorter = Math.min(before.length, after.length)
  const moved = after.length - before.length
  // Letters that repeat leave open where the change is: whether it can be before the place is seen from the end,
  if (before.length - commonEnd(before, after, shorter) <= from) return { from: from + moved, until: until + moved }
  // and whether it can be behind it from the start.
  const start = commonStart(before, after, shorter)
  if (start >= until) return { from, until }
  const changedUntil = after.length - commonEnd(before, after, shorter - start)
  return { from: changedUntil, until: changedUntil }
}
