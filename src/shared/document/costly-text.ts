/** Signs that make the lexer look through the whole word again at each of them. */
const signs = /[_*~)]/g

/**
 * How much a text's long words cost the lexer, about: it looks through a word from each of its signs on, and from every
 * letter of an address. Words of ordinary length cost nothing worth counting.
 */
export function costOfWords(text: string): number {
  if (text.length < ordinaryWord) return 0
  let cost = 0
  for (const [word] of text.matchAll(longWord)) {
    const times = (word.match(signs)?.length ?? 0) + (word.includes('@') ? word.length : 0)
    cost += word.length * times
  }
  return cost
}

const ordinaryWord = 1_000
const longWord = new RegExp(`\\S{${ordinaryWord},}`, 'g')

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
