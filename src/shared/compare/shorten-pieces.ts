import type { TextPiece } from './text-piece'

/** A piece, or where a long stretch without differences was left out. */
export type ShownPiece = TextPiece | { readonly kind: 'left-out' }

/** Characters of an unchanged stretch that stay beside each difference, up to the nearest blank. */
const besideDifference = 160
/** Leaving out less than this saves nobody any reading. */
const leastLeftOut = 200

/** The pieces without the middle of long unchanged stretches, so that a changed word is found in a long text. */
export function shortenPieces(pieces: readonly TextPiece[]): readonly ShownPiece[] {
  return pieces.flatMap((piece, index): readonly ShownPiece[] => {
    if (piece.kind !== 'same') return [piece]
    const head = index === 0 ? '' : beginning(piece.text)
    const tail = index === pieces.length - 1 ? '' : ending(piece.text)
    if (piece.text.length - head.length - tail.length < leastLeftOut) return [piece]
    const shown: readonly ShownPiece[] = [
      { kind: 'same', text: head },
      { kind: 'left-out' },
      { kind: 'same', text: tail },
    ]
    return shown.filter((each) => each.kind === 'left-out' || each.text !== '')
  })
}

function beginning(text: string): string {
  const cut = text.slice(0, besideDifference)
  const blank = cut.search(/\s\S*$/)
  return blank > 0 ? cut.slice(0, blank) : cut
}

function ending(text: string): string {
  const cut = text.slice(-besideDifference)
  const blank = cut.search(/\s/)
  return blank >= 0 ? cut.slice(blank) : cut
}
