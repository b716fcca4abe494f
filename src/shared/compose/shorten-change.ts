import { compareTexts } from '../compare/compare-texts'
import type { TextPiece } from '../compare/text-piece'

/** Characters of what stayed that are quoted beside a difference, up to the nearest blank. */
const beside = 32
/** A quotation longer than this is not read in a table. */
const longest = 180

/** Two states of a text as short quotations: where they differ, and a few words on either side. */
export function shortenChange(before: string, now: string): { readonly before: string; readonly now: string } {
  const pieces = compareTexts(before, now)
  const first = pieces.findIndex(({ kind }) => kind !== 'same')
  const last = pieces.reduce((found, { kind }, index) => (kind === 'same' ? found : index), -1)
  const quoted = (side: 'removed' | 'added') =>
    cut(
      pieces
        .map((piece, index) => {
          if (piece.kind !== 'same') return piece.kind === side ? piece.text : ''
          return stretch(piece, index < first, index > last)
        })
        .join(''),
    )
  return { before: quoted('removed'), now: quoted('added') }
}

/** What is left of a stretch that stayed: its end before the first difference, its beginning after the last one, else both. */
function stretch({ text }: TextPiece, isBefore: boolean, isBehind: boolean): string {
  const ends = isBefore || isBehind ? beside : 2 * beside
  if (text.length <= ends + 1) return text
  const head = isBefore ? '' : text.slice(0, beside).replace(/\s\S*$/, '')
  const tail = isBehind ? '' : text.slice(-beside).replace(/^\S*\s/, '')
  return [head, tail].join(head === '' ? '… ' : tail === '' ? ' …' : ' … ')
}

/** The beginning of a text on one line. */
export function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  return `${line.slice(0, longest).replace(/\s\S*$/, '')} …`
}
