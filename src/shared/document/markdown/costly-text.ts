/** Signs that make the lexer look through the rest of a text at each of them, for what they might belong to. */
const signs = /[_*~!]/g

/** Texts and words up to this long cost nothing worth counting. */
const ordinaryLength = 2_000
const longWord = new RegExp(`\\S{${ordinaryLength},}`, 'g')

/**
 * How much a running text costs the lexer, about: it looks through the text from each sign on, through an address from
 * each of its letters on, and through a word that ends in brackets from each of these.
 */
export function costOfText(text: string): number {
  if (text.length < ordinaryLength) return 0
  let cost = text.length * (text.match(signs)?.length ?? 0)
  for (const [word] of text.matchAll(longWord)) {
    cost += word.length * ((word.match(/\)/g)?.length ?? 0) + (word.includes('@') ? word.length : 0))
  }
  return cost
}

/** What the running texts of a document of this length may cost: about a second's work, and more for a long one. */
export function mostCostOf(length: number): number {
  return 2e7 + 100 * length
}

/** Lines a heading with a line below it may have, at most. */
const longestHeading = 100

/** Whether a paragraph at the start of the text is underlined, and thereby a heading: looked for line by line. */
export function isUnderlined(text: string): boolean {
  let at = 0
  for (let lines = 0; lines < longestHeading; lines += 1) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end === -1 ? text.length : end)
    if (lines > 0 && /^[ \t>]*(?:=+|-+)[ \t]*$/.test(line)) return true
    if (end === -1 || line.trim() === '') return false
    at = end + 1
  }
  return false
}

/** Cells that short rows of tables may be filled up with in one document. */
export const mostFilledCells = 200_000

/** How many cells a table at the start of the text has that nobody wrote: the lexer fills up every row to the first. */
export function filledCells(text: string): number {
  const first = text.indexOf('\n')
  if (first === -1) return 0
  const second = text.indexOf('\n', first + 1)
  if (second === -1 || !/^[ \t]*[|:-][|: \t-]*$/.test(text.slice(first + 1, second))) return 0
  const columns = text.slice(0, first).split('|').length
  let rows = 0
  let at = second
  while (at !== -1) {
    const next = text.indexOf('\n', at + 1)
    if (text.slice(at + 1, next === -1 ? text.length : next).trim() === '') break
    rows += 1
    at = next
  }
  return Math.max(0, columns * rows - ((at === -1 ? text.length : at) - second))
}
