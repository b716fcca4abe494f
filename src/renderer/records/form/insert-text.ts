/** A text after something was put into it, and where the cursor stands then. */
export type Inserted = { readonly text: string; readonly cursor: number }

/** How many line breaks stand at this end of a text, at most two. */
function breaksAt(end: 'start' | 'end', text: string): number {
  const blanks = (end === 'end' ? /\s*$/ : /^\s*/).exec(text)?.[0] ?? ''
  return Math.min(2, blanks.split('\n').length - 1)
}

/**
 * Puts `added` in the place of what is selected. Between lines it becomes a paragraph of its own, with an empty line on
 * either side; within a line it stays in that line.
 */
export function insertText(text: string, from: number, until: number, added: string): Inserted {
  const before = text.slice(0, from)
  const after = text.slice(until)
  const startsLine = before.trim() === '' || /\n[ \t]*$/.test(before)
  const endsLine = after.trim() === '' || /^[ \t]*\n/.test(after)
  if (!startsLine && !endsLine) return { text: before + added + after, cursor: before.length + added.length }
  const gapBefore = before.trim() === '' ? '' : '\n'.repeat(2 - breaksAt('end', before))
  const gapAfter = after.trim() === '' ? '' : '\n'.repeat(2 - breaksAt('start', after))
  const start = before + gapBefore + added
  return { text: start + gapAfter + after, cursor: start.length }
}
