import { fillLabel } from '../document/fill-label'
import { pictureWords } from '../document/picture-words'
import type { TextLook } from '../document/style-entry'
import { styleIds } from '../document/style-ids'
import type { Inline, InlineKind } from '../document/tree'
import type { Piece } from './break-lines'
import type { Letters, LettersWanted } from './letters'
import { type Looks, lettersWanted } from './looks'

/** What running text needs to know to be measured. */
export type PieceContext = {
  readonly looks: Looks
  readonly lettersOf: (wanted: LettersWanted) => Letters
  /** "[Image: {text}]", for pictures that are not there. */
  readonly imageLabel: string
  /** The size of a picture in twips where it may be this wide; null where it is not there. */
  readonly pictureSize: (source: string, width: number) => { readonly width: number; readonly height: number } | null
  /** The height of a footnote; its number, from 1, is counted up. */
  readonly noteHeight: (content: readonly Inline[]) => number
  readonly noteNumber: () => number
}

type Marks = {
  readonly strong: boolean
  readonly emphasis: boolean
  readonly aside: boolean
  readonly link: boolean
  readonly note: boolean
}

/** What is on the way down to a run: its marks, the paragraph's letters, the pieces so far. */
type Run = Marks & {
  readonly text: LettersWanted
  readonly width: number
  readonly context: PieceContext
  readonly pieces: Piece[]
}

function lettersOf(run: Run, change: TextLook = {}): Letters {
  const marks: TextLook = { ...(run.strong ? { bold: true } : {}), ...(run.emphasis ? { italic: true } : {}) }
  const aside = run.aside ? run.context.looks.character(styleIds.aside) : {}
  return run.context.lettersOf(lettersWanted(run.text, { ...aside, ...marks, ...change }))
}

function addText(text: string, letters: Letters, run: Run): void {
  if (text !== '') run.pieces.push({ kind: 'text', text, letters })
}

/** One function per kind of running text: leaving one out does not compile. */
type InlineAdders = {
  readonly [K in InlineKind]: (inline: Extract<Inline, { kind: K }>, run: Run) => void
}

const adders: InlineAdders = {
  text: ({ text }, run) => addText(text, lettersOf(run), run),
  code: ({ text }, run) =>
    addText(text, lettersOf(run, run.context.looks.character(run.link ? styleIds.linkedCode : styleIds.code)), run),
  strong: ({ content }, run) => addAll(content, { ...run, strong: true }),
  emphasis: ({ content }, run) => addAll(content, { ...run, emphasis: true }),
  aside: ({ content }, run) => addAll(content, { ...run, aside: true }),
  link: ({ content }, run) => addAll(content, { ...run, link: true }),
  strike: ({ content }, run) => addAll(content, run),
  foreign: ({ content }, run) => addAll(content, run),
  break: (_, run) => {
    run.pieces.push({ kind: 'break' })
  },
  image: ({ source, title, alt }, run) => {
    const { context, width, pieces } = run
    const size = context.pictureSize(source, width)
    if (size !== null) {
      pieces.push({ kind: 'picture', ...size })
      return
    }
    const letters = lettersOf(run, context.looks.character(styleIds.imagePlaceholder))
    addText(fillLabel(context.imageLabel, { text: pictureWords({ source, title, alt }) }), letters, run)
  },
  footnote: ({ content }, run) => {
    if (run.note) {
      // A note within a note is none in Word; what it says stays.
      addText(' (', lettersOf(run), run)
      addAll(content, run)
      addText(')', lettersOf(run), run)
      return
    }
    const { context, pieces } = run
    const number = String(context.noteNumber())
    addText(number, lettersOf(run, context.looks.character(styleIds.footnoteReference)), run)
    pieces.push({ kind: 'note', height: context.noteHeight(content) })
  },
}

function addAll(inlines: readonly Inline[], run: Run): void {
  for (const inline of inlines) {
    const add = adders[inline.kind] as (inline: Inline, run: Run) => void
    add(inline, run)
  }
}

/** Running text as pieces that can be measured. `width` is what a picture may take; `note` says that it is a footnote. */
export function piecesOf(
  inlines: readonly Inline[],
  text: LettersWanted,
  width: number,
  context: PieceContext,
  note = false,
): readonly Piece[] {
  const pieces: Piece[] = []
  addAll(inlines, { strong: false, emphasis: false, aside: false, link: false, note, text, width, context, pieces })
  return pieces
}
