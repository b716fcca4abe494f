/** The line at the top of a page: what its section is called, and the document's title beside it. */
export type RunningHeader = { readonly start: string; readonly end: string | null }

/** How long the line is, and how wide words are in its letters; in the same unit. */
export type HeaderRoom = { readonly width: number; readonly widthOf: (words: string) => number }

/** The document's title has at least this much of the line: it tells which of several papers a loose page is from. */
const titleShare = 0.6

/** Both on one line, shortened only where they would meet; only the title where the section has no name. */
export function runningHeader(section: string | null, title: string, { width, widthOf }: HeaderRoom): RunningHeader {
  const start = section === null || section.trim() === '' ? title : section
  if (start === title || title.trim() === '') return { start, end: null }
  const room = width - widthOf('   ')
  const rest = room - widthOf(start)
  const end = shortened(title, Math.max(rest, room * titleShare), widthOf)
  return { start: shortened(start, room - widthOf(end), widthOf), end }
}

/** As much as `most` has room for, cut between words where there are any. */
function shortened(words: string, most: number, widthOf: HeaderRoom['widthOf']): string {
  if (widthOf(words) <= most) return words
  let cut = words
  while (cut.length > 1 && widthOf(`${cut}…`) > most) cut = cut.slice(0, -1)
  const space = words.slice(0, cut.length + 1).search(/\s\S*$/)
  return `${cut.slice(0, space > cut.length / 2 ? space : undefined).replace(/[\s,;:–-]+$/, '')}…`
}
