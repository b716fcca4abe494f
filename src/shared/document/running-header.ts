/** Letters that fit beside each other on one line. */
const mostLetters = 90

/** The document's title has at least this room: it tells which of several papers a loose page is from. */
const titleLetters = 60

/** The line at the top of a page: what its section is called, and the document's title beside it. */
export type RunningHeader = { readonly start: string; readonly end: string | null }

/** Both on one line, shortened where they are too long for it; only the title where the section has no name. */
export function runningHeader(section: string | null, title: string): RunningHeader {
  const start = section === null || section.trim() === '' ? title : section
  if (start === title || title.trim() === '') return { start, end: null }
  if (start.length + title.length <= mostLetters) return { start, end: title }
  const end = shortened(title, Math.max(mostLetters - start.length, titleLetters))
  return { start: shortened(start, mostLetters - end.length), end }
}

/** At most so many letters, cut between words where there are any. */
function shortened(words: string, most: number): string {
  if (words.length <= most) return words
  const cut = words.slice(0, most)
  const space = cut.search(/\s\S*$/)
  return `${cut.slice(0, space > most / 2 ? space : most - 1).replace(/[\s,;:–-]+$/, '')}…`
}
