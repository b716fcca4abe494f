import { joined, type Part, type Piece } from './structure'

function pieceText({ text, marks, link, note }: Piece): string {
  if (text === '\n') return '⏎'
  if (note !== null) return `{note ${linesOf(note, '').join(' / ')}}`
  const target = link === null ? '' : `→${link.target}${link.title === null ? '' : ` “${link.title}”`}`
  const look = [...marks, target].filter((word) => word !== '').join(' ')
  return look === '' ? JSON.stringify(text) : `{${look}: ${JSON.stringify(text)}}`
}

function piecesText(pieces: readonly Piece[]): string {
  return pieces.map(pieceText).join(' ')
}

const looseness = { true: ' loose', false: ' tight', null: '' } as const

function linesOfPart(part: Part, indent: string): readonly string[] {
  const inside = `${indent}  `
  switch (part.kind) {
    case 'heading':
      return [`${indent}heading ${part.level} ${piecesText(part.text)}`]
    case 'paragraph':
      return [`${indent}paragraph ${piecesText(part.text)}`]
    case 'rule':
      return [`${indent}rule`]
    case 'code':
      return [`${indent}code ${JSON.stringify(part.text)}`]
    case 'quote':
      return [`${indent}quote`, ...linesOf(part.parts, inside)]
    case 'table': {
      const rows = [part.header, ...part.rows].map((row) => row?.map(piecesText).join(' | ') ?? 'no header')
      return [`${indent}table ${part.align.join(' ')}`, ...rows.map((row) => inside + row)]
    }
    case 'list':
      return [
        `${indent}list ${part.ordered ? 'ordered' : 'bulleted'}${looseness[`${part.loose}`]}`,
        ...part.items.flatMap(({ number, checked, parts }) => [
          `${indent}- ${number ?? ''}${checked === null ? '' : checked ? '[x]' : '[ ]'}`,
          ...linesOf(parts, inside),
        ]),
      ]
  }
}

function linesOf(parts: readonly Part[], indent: string): readonly string[] {
  return parts.flatMap((part) => linesOfPart(part, indent))
}

/** A structure as lines, for comparing and for showing. */
export function outlineOfParts(parts: readonly Part[]): string {
  return linesOf(parts, '').join('\n')
}

/** Where either side cannot tell a loose list from a tight one, the other's word is not held against it. */
function withLoosenessOf(parts: readonly Part[], others: readonly Part[]): readonly Part[] {
  return parts.map((part, index): Part => {
    const other = others[index]
    if (part.kind === 'quote' && other?.kind === 'quote') {
      return { ...part, parts: withLoosenessOf(part.parts, other.parts) }
    }
    if (part.kind !== 'list' || other?.kind !== 'list') return part
    return {
      ...part,
      loose: other.loose === null ? null : part.loose,
      items: part.items.map((item, at) => ({
        ...item,
        parts: withLoosenessOf(item.parts, other.items[at]?.parts ?? []),
      })),
    }
  })
}

/** An empty quotation or a list without items has nothing to show. */
function withoutEmpty(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part): readonly Part[] => {
    if (part.kind === 'list') {
      return [{ ...part, items: part.items.map((item) => ({ ...item, parts: withoutEmpty(item.parts) })) }]
    }
    if (part.kind !== 'quote') return [part]
    const inside = withoutEmpty(part.parts)
    return inside.length === 0 ? [] : [{ ...part, parts: inside }]
  })
}

/** Neighbouring paragraphs as one, line by line: where a block of raw HTML ends is nothing a reader sees. */
function asLines(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.kind === 'paragraph' && last?.kind === 'paragraph') {
      const text = [...last.text, { text: '\n', marks: [], link: null, note: null }, ...part.text]
      joined[joined.length - 1] = { kind: 'paragraph', text }
    } else if (part.kind === 'quote') {
      joined.push({ ...part, parts: asLines(part.parts) })
    } else if (part.kind === 'list') {
      joined.push({ ...part, items: part.items.map((item) => ({ ...item, parts: asLines(item.parts) })) })
    } else {
      joined.push(part)
    }
  }
  return joined.map((part) => {
    if (part.kind !== 'paragraph') return part
    const text = part.text.map((piece) => (piece.text === '\n' ? piece : { ...piece, text: piece.text.trim() }))
    const full = text.filter((piece, index) => piece.text !== '\n' || (index > 0 && text[index - 1]?.text !== '\n'))
    return { kind: 'paragraph', text: full.filter(({ text: words, note }) => words !== '' || note !== null) }
  })
}

function withPieces(parts: readonly Part[], change: (pieces: readonly Piece[]) => readonly Piece[]): readonly Part[] {
  const inNotes = (pieces: readonly Piece[]) =>
    change(pieces.map((piece) => (piece.note === null ? piece : { ...piece, note: withPieces(piece.note, change) })))
  return parts.map((part): Part => {
    switch (part.kind) {
      case 'heading':
      case 'paragraph':
        return { ...part, text: inNotes(part.text) }
      case 'quote':
        return { ...part, parts: withPieces(part.parts, change) }
      case 'list':
        return { ...part, items: part.items.map((item) => ({ ...item, parts: withPieces(item.parts, change) })) }
      case 'table':
        return {
          ...part,
          header: part.header?.map(inNotes) ?? null,
          rows: part.rows.map((row) => row.map(inNotes)),
        }
      default:
        return part
    }
  })
}

/** What HTML would show as one space counts as one. */
export function spacedAsInHtml(parts: readonly Part[]): readonly Part[] {
  return withPieces(parts, (pieces) =>
    pieces.map((piece) =>
      piece.text === '\n' || piece.marks.includes('code')
        ? piece
        : { ...piece, text: piece.text.replace(/[ \t\n]+/g, ' ') },
    ),
  )
}

/** The same without the titles of links. */
export function withoutTitles(parts: readonly Part[]): readonly Part[] {
  return withPieces(parts, (pieces) =>
    joined(pieces.map((piece) => (piece.link === null ? piece : { ...piece, link: { ...piece.link, title: null } }))),
  )
}

/** Both structures as lines, made comparable; `rawHtml` compares paragraphs by their lines. */
export function compared(
  expected: readonly Part[],
  found: readonly Part[],
  rawHtml: boolean,
): { readonly expected: string; readonly found: string } {
  const tidied = (parts: readonly Part[]) => (rawHtml ? asLines(withoutEmpty(parts)) : withoutEmpty(parts))
  const [one, other] = [tidied(expected), tidied(found)]
  return {
    expected: outlineOfParts(withLoosenessOf(one, other)),
    found: outlineOfParts(withLoosenessOf(other, one)),
  }
}
