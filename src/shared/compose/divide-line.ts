import type { Block, Inline } from '../document/tree'
import { plain } from './localized-content'
import { mostThatFit } from './most-that-fit'
import type { Steps } from './steps'

/** A part of what is said; one that goes on continues the paragraph or the list in which the part before it ended. */
type Part = { readonly blocks: readonly Block[]; readonly goesOn: boolean }

/** Where one sentence ends and the next begins; not behind the number of a day or a short abbreviation. */
const betweenSentences = /(?<=(?:\p{Ll}{2}|\p{Lu}{2}|\d{3}|[%)\]”’»"])[.!?…]+[)”’»"]*) +(?=[(„“«"]*\p{Lu})/u

/** A part of what is said, and whether there is room for it: what cannot be divided may be too much all the same. */
export type Share = { readonly blocks: readonly Block[]; readonly fits: boolean }

/**
 * What is too much to stand together, in as few parts as `fits` asks for: divided between its blocks, and only where a
 * block is too much by itself between the items of a list or the sentences of a paragraph.
 */
export function* divideLine(
  line: readonly Block[],
  fits: (part: readonly Block[]) => boolean,
): Steps<readonly Share[]> {
  const found: Share[] = []
  for (const blocks of withWhatTheyHead(line)) {
    const last = found.at(-1)
    const together = last?.fits === true ? [...last.blocks, ...blocks] : null
    yield
    if (together !== null && fits(together)) found[found.length - 1] = { blocks: together, fits: true }
    else if (fits(blocks)) found.push({ blocks, fits: true })
    else yield* placeParts(found, lesserParts(blocks), fits)
  }
  return found
}

/** Puts as many parts as there is room for behind what was found last, and the others on as many as they need. */
function* placeParts(found: Share[], parts: readonly Part[], fits: (part: readonly Block[]) => boolean): Steps<void> {
  const last = found.at(-1)
  let placed = 0
  let guess = 1
  if (last?.fits === true) {
    placed = yield* mostThatFit(parts.length, guess, (first) => fits(parts.slice(0, first).reduce(joined, last.blocks)))
    if (placed > 0) {
      found[found.length - 1] = { blocks: parts.slice(0, placed).reduce(joined, last.blocks), fits: true }
    }
  }
  while (placed < parts.length) {
    const from = placed
    const together = (first: number) => parts.slice(from, from + first).reduce<readonly Block[]>(joined, [])
    guess = yield* mostThatFit(parts.length - from, guess, (first) => fits(together(first)))
    const taken = Math.max(guess, 1)
    found.push({ blocks: together(taken), fits: guess > 0 })
    placed += taken
  }
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

function lesserParts(blocks: readonly Block[]): readonly Part[] {
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
    for (const each of others) found.push([...each])
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
