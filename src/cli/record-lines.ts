import { printable } from './printable'

function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value as object).every(isEmpty)
}

function linesOf(value: unknown, indent: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${indent}${String(value)}`]
  const entries = Array.isArray(value)
    ? value.map((item, index) => [String(index + 1), item] as const)
    : Object.entries(value)
  return entries.flatMap(([name, item]) => {
    if (isEmpty(item)) return []
    if (Array.isArray(item) && item.every((part) => typeof part !== 'object')) {
      return [`${indent}${name}: ${item.join(', ')}`]
    }
    if (typeof item === 'object') return [`${indent}${name}:`, ...linesOf(item, `${indent}  `)]
    const [first = '', ...rest] = String(item).split('\n')
    if (rest.length === 0) return [`${indent}${name}: ${first}`]
    return [`${indent}${name}:`, ...[first, ...rest].map((line) => `${indent}  ${line}`.trimEnd())]
  })
}

/** A line that a terminal shows and does not obey, as far in as it was. */
function withIndent(line: string): string {
  const words = line.trimStart()
  return line.slice(0, line.length - words.length) + printable(words)
}

/** A record for people to read: a line a field, what is empty left out. */
export function recordLines(record: object): readonly string[] {
  return linesOf(record, '').map(withIndent)
}
