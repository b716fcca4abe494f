const longest = 64

/** Three rows of the table of distances, used again for every word. */
let before = new Uint8Array(longest + 1)
let above = new Uint8Array(longest + 1)
let row = new Uint8Array(longest + 1)

/**
 * The least number of letters to leave out, add, replace or swap with their neighbour that makes `typed` a beginning of
 * the word at `start` to `end` of `text`; a number greater than `most` when there are more.
 */
export function distanceToBeginning(typed: string, text: string, start: number, end: number, most: number): number {
  const length = Math.min(typed.length, longest)
  for (let column = 0; column <= length; column += 1) above[column] = column
  let least = length
  const last = Math.min(end, start + length + most)
  for (let at = start; at < last; at += 1) {
    const letter = text.charCodeAt(at)
    row[0] = at - start + 1
    let lowest = row[0] as number
    for (let column = 1; column <= length; column += 1) {
      const wanted = typed.charCodeAt(column - 1)
      let distance = Math.min(
        (above[column - 1] as number) + (letter === wanted ? 0 : 1),
        (above[column] as number) + 1,
        (row[column - 1] as number) + 1,
      )
      const isSwapped =
        at > start && column > 1 && letter === typed.charCodeAt(column - 2) && wanted === text.charCodeAt(at - 1)
      if (isSwapped) distance = Math.min(distance, (before[column - 2] as number) + 1)
      row[column] = distance
      if (distance < lowest) lowest = distance
    }
    least = Math.min(least, row[length] as number)
    if (lowest > most) break
    const spare = before
    before = above
    above = row
    row = spare
  }
  return least
}
