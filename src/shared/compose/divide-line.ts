import type { Block, Inline } from '../document/tree'
import { plain } from './localized-content'

/** A part of what is said; one that goes on continues the paragraph or the list in which the part before it ended. */
type Part = { readonly blocks: readonly Block[]; readonly goesOn: boolean }

/** Where one sentence ends and the next begins; not behind the number of a day or a short abbreviation. */
const betweenSentences = /(?<=(?:\p{Ll}{2}|\p{Lu}{2}|\d{3}|[%)\]”’»"])[.!?…]+[)”’»"]*) +(?=[(„“«"]*\p{Lu})/u

/**
 * What is too much to stand together, in as few parts as `fits` asks for: divided between its blocks, and only where a
 * block is too much by itself between the items of a list or the sentences of a paragraph.
 */
export function divideLine(
  line: readonly Block[],
  fits: (part: readonly Block[]) => boolean,
): readonly (readonly Block[])[] {
  const found: (readonly Block[])[] = []
  const place = (part: Part, lesser: (part: Part) => readonly Part[]): void => {
    const last = found.at(-1)
    const together = last === undefined ? null : joined(last, part)
    const smaller = lesser(part)
    if (together !== null && fits(together)) found[found.length - 1] = together
    else if (smaller.length < 2 || fits(part.blocks)) found.push(part.blocks)
    else for (const each of smaller) place(each, () => [])
  }
  for (const blocks of withWhatTheyHead(line)) place({ blocks, goesOn: false }, lesserParts)
  return found
}

/** Each block, together with the headings and the question before it. */
function withWhatTheyHead(line: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = []
  let isHeaded = false
  for (const block of line) {
    if (isHeaded) groups.at(-1)?.push(block)
    else groups.push([block])
    isHeaded = block.kind === 'heading' || isQuestion(block)
  }
  return groups
}

function isQuestion(block: Block): boolean {
  return block.kind === 'paragraph' && block.text.length === 1 && block.text[0]?.kind === 'emphasis'
}

function lesserParts({ blocks }: Part): readonly Part[] {
  const last = blocks.at(-1)
  if (last === undefined) return []
  const before = blocks.slice(0, -1)
  return pieces(last).map((piece, index) =>
    index === 0 ? { blocks: [...before, piece], goesOn: false } : { blocks: [piece], goesOn: true },
  )
}

function pieces(block: Block): readonly Block[] {
  if (block.kind === 'list') {
    return block.items.map((item, index) => ({ ...block, start: block.start + index, items: [item] }))
  }
  return block.kind === 'paragraph' ? sentences(block.text).map((text) => ({ ...block, text })) : [block]
}

function sentences(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const found: Inline[][] = [[]]
  for (const inline of inlines) {
    const [first = [], ...others] = sentencesIn(inline)
    found.at(-1)?.push(...first)
    found.push(...others.map((each) => [...each]))
  }
  return found
}

function sentencesIn(inline: Inline): readonly (readonly Inline[])[] {
  if (inline.kind === 'text') return inline.text.split(betweenSentences).map(plain)
  if (inline.kind === 'foreign') return sentences(inline.content).map((content) => [{ ...inline, content }])
  return [[inline]]
}

function joined(before: readonly Block[], { blocks, goesOn }: Part): readonly Block[] {
  const [next, ...others] = blocks
  const last = before.at(-1)
  if (!goesOn || last === undefined || next === undefined) return [...before, ...blocks]
  return [...before.slice(0, -1), ...continued(last, next), ...others]
}

function continued(last: Block, next: Block): readonly Block[] {
  if (last.kind === 'list' && next.kind === 'list') return [{ ...last, items: [...last.items, ...next.items] }]
  if (last.kind === 'paragraph' && next.kind === 'paragraph') {
    return [{ ...last, text: [...last.text, ...plain(' '), ...next.text] }]
  }
  return [last, next]
}
