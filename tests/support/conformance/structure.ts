/** How a piece of running text looks, and what it leads to. */
export type Mark = 'code' | 'emphasis' | 'strike' | 'strong'

/** Running text of one look. A hard break is a line feed of its own, which looks like nothing. */
export type Piece = {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Target and title of the link it belongs to. */
  readonly link: { readonly target: string; readonly title: string | null } | null
  /** What the footnote says that is referred to here; the text is empty then. */
  readonly note: readonly Part[] | null
}

export type ListPart = {
  readonly kind: 'list'
  readonly ordered: boolean
  /** Whether there is space between the items; null where nothing shows it. */
  readonly loose: boolean | null
  readonly items: readonly {
    /** What an ordered item is counted as; null in other lists. */
    readonly number: number | null
    readonly checked: boolean | null
    readonly parts: readonly Part[]
  }[]
}

export type TablePart = {
  readonly kind: 'table'
  readonly align: readonly ('start' | 'center' | 'end')[]
  /** Null where no cell of it says anything. */
  readonly header: readonly (readonly Piece[])[] | null
  readonly rows: readonly (readonly (readonly Piece[])[])[]
}

/** A block as any format can say it: what documents are compared by, whoever wrote them and in what form. */
export type Part =
  | { readonly kind: 'heading'; readonly level: number; readonly text: readonly Piece[] }
  | { readonly kind: 'paragraph'; readonly text: readonly Piece[] }
  | ListPart
  | { readonly kind: 'quote'; readonly parts: readonly Part[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  | TablePart

function sameLook(one: Piece, other: Piece): boolean {
  const look = ({ marks, link, note }: Piece) => JSON.stringify([marks, link, note])
  return look(one) === look(other)
}

/** Neighbours of one look become one piece; breaks look like nothing. */
export function joined(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const plain: Piece =
      piece.text === '\n'
        ? { text: '\n', marks: [], link: null, note: null }
        : { ...piece, marks: [...new Set(piece.marks)].sort() }
    const last = found.at(-1)
    if (plain.text === '' && plain.note === null) continue
    const isJoined = last !== undefined && last.text !== '\n' && plain.text !== '\n' && plain.note === null
    if (isJoined && sameLook(last, plain)) found[found.length - 1] = { ...last, text: last.text + plain.text }
    else found.push(plain)
  }
  return found.filter(({ text, note }) => text !== '' || note !== null)
}

/** As HTML is shown: no spaces stand around breaks or at the ends. */
export function asShown(pieces: readonly Piece[]): readonly Piece[] {
  const whole = joined(pieces)
  const isEnd = (piece: Piece | undefined) => piece === undefined || piece.text === '\n'
  const trimmed = whole.map((piece, index) => {
    if (piece.text === '\n' || piece.marks.includes('code')) return piece
    const start = isEnd(whole[index - 1]) ? piece.text.replace(/^ +/, '') : piece.text
    return { ...piece, text: isEnd(whole[index + 1]) ? start.replace(/ +$/, '') : start }
  })
  return trimmed.filter(({ text, note }) => text !== '' || note !== null)
}

/** Percent-encoded or not, the same address. */
export function sameAddress(address: string): string {
  const unescaped = address.replace(/(?:%[\dA-Fa-f]{2})+/g, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return bytes.toUpperCase()
    }
  })
  return unescaped.trim()
}
