/** A footnote's definition as it stands in Markdown: all of it, its label, and what it says without the indent. */
export type WrittenFootnote = { readonly raw: string; readonly label: string; readonly text: string }

const opening = /^ {0,3}\[\^([^\]\s]{1,999})\]:[ \t]*/

/** What ends a note's paragraph where it stands at the margin: another note, or the start of a block. */
const interrupts =
  /^ {0,3}(?:\[\^[^\]\s]{1,999}\]:|#{1,6}(?:[ \t]|$)|>|`{3}|~{3}|[-*+][ \t]|1[.)][ \t]|(?:[-*_][ \t]*){3,}$)/

const indent = /^(?: {4}| {0,3}\t)/

/**
 * The definition at the start of this text, or null. Its paragraph goes on to the next empty line; whatever stands in by
 * four columns after that belongs to it as well.
 */
export function footnoteAt(source: string): WrittenFootnote | null {
  const [sign, label] = opening.exec(source) ?? []
  if (sign === undefined || label === undefined) return null
  let at = source.indexOf('\n')
  if (at === -1) return { raw: source, label, text: source.slice(sign.length).trim() }
  const lines = [source.slice(sign.length, at)]
  let end = at
  let isOpen = true
  while (at !== -1 && at + 1 < source.length) {
    const next = source.indexOf('\n', at + 1)
    const line = source.slice(at + 1, next === -1 ? source.length : next)
    const isEmpty = line.trim() === ''
    if (!isEmpty && !indent.test(line) && (!isOpen || interrupts.test(line))) break
    lines.push(isEmpty ? '' : line.replace(indent, ''))
    if (!isEmpty) end = next === -1 ? source.length : next
    isOpen = !isEmpty
    at = next
  }
  const raw = source.slice(0, end < source.length ? end + 1 : end)
  return { raw, label, text: lines.join('\n').trim() }
}
