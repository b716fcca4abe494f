import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MeasuredBlock, type Page, paginate } from '../../../src/renderer/preview/paginate'

const room = { height: 100, footRule: 10 }

function block(heights: readonly number[], more: Partial<MeasuredBlock> = {}): MeasuredBlock {
  return {
    before: 0,
    after: 0,
    gap: 0,
    repeated: 0,
    parts: heights.map((height) => ({ height, foot: 0 })),
    least: 1,
    keepWithNext: false,
    endsPage: false,
    ...more,
  }
}
const lines = (count: number) =>
  block(
    Array.from({ length: count }, () => 10),
    { least: 2 },
  )
const heading = block([20], { keepWithNext: true })

/** Pages as text: "0" is a whole block, "1:0-3" a piece of one. */
function shown(pages: readonly Page[], blocks: readonly MeasuredBlock[]): readonly string[] {
  return pages.map((page) =>
    page.pieces
      .map(({ block: index, from, until }) =>
        from === 0 && until === blocks[index]?.parts.length ? `${index}` : `${index}:${from}-${until}`,
      )
      .join(' '),
  )
}
const laidOut = (...blocks: readonly MeasuredBlock[]) => shown(paginate(blocks, room), blocks)

test('space above a block is kept where the document asks for a new page, and dropped where the text runs on', () => {
  const spaced = (height: number) => block([height], { before: 30 })
  const pageBreak = block([], { endsPage: true })
  expect(laidOut(spaced(70), spaced(70), pageBreak, spaced(71), block([29]))).toEqual(['0', '1', '3', '4'])
  expect(laidOut(spaced(70), spaced(71), block([29]))).toEqual(['0', '1 2'])
})

test('an empty document is one empty page', () => {
  expect(paginate([], room)).toEqual([{ pieces: [], isAsked: true }])
})

test('blocks fill a page to the last pixel before the next one begins', () => {
  expect(laidOut(block([60]), block([40]), block([10]))).toEqual(['0 1', '2'])
})

test('of the spaces between two blocks the larger counts, and there is none at the top of a page', () => {
  expect(laidOut(block([45], { after: 5 }), block([45], { before: 10 }))).toEqual(['0 1'])
  expect(laidOut(block([45], { after: 10 }), block([45], { before: 5 }))).toEqual(['0 1'])
  expect(laidOut(block([46], { after: 5 }), block([45], { before: 10 }), block([55]))).toEqual(['0', '1 2'])
  const together = [block([46], { after: 5, keepWithNext: true }), block([34], { before: 10, keepWithNext: true })]
  expect(laidOut(...together, block([10]))).toEqual(['0 1 2'])
})

test('what stands behind a table shares no space with what follows', () => {
  expect(laidOut(block([45], { gap: 5 }), block([45], { before: 5 }))).toEqual(['0 1'])
  expect(laidOut(block([46], { gap: 5 }), block([45], { before: 5 }), block([55]))).toEqual(['0', '1 2'])
})

test('space under the last block may run into the margin', () => {
  expect(laidOut(block([100], { after: 20 }))).toEqual(['0'])
})

describe('a table', () => {
  test('is divided between its rows, with room for its header on every page', () => {
    expect(laidOut(block([30, 30, 30, 30, 30], { repeated: 20 }))).toEqual(['0:0-2', '0:2-4', '0:4-5'])
  })

  test('does not leave its header alone at the foot of a page', () => {
    expect(laidOut(block([60]), block([30, 30], { repeated: 20 }))).toEqual(['0', '1'])
  })
})

describe('a paragraph', () => {
  test('leaves two lines behind and carries two over', () => {
    expect(laidOut(block([75]), lines(6))).toEqual(['0 1:0-2', '1:2-6'])
    expect(laidOut(block([50]), lines(6))).toEqual(['0 1:0-4', '1:4-6'])
  })

  test('of three lines is never divided', () => {
    expect(laidOut(block([80]), lines(3))).toEqual(['0', '1'])
  })

  test('longer than a page goes on over as many as it needs', () => {
    expect(laidOut(lines(25))).toEqual(['0:0-10', '0:10-20', '0:20-25'])
  })
})

describe('a heading', () => {
  test('stays with the first lines of what follows', () => {
    expect(laidOut(block([70]), heading, lines(5))).toEqual(['0', '1 2'])
    expect(laidOut(block([60]), heading, lines(5))).toEqual(['0 1 2:0-2', '2:2-5'])
  })

  test('stays with a second heading under it', () => {
    expect(laidOut(block([50]), heading, heading, lines(5))).toEqual(['0', '1 2 3'])
  })

  test('at the end of the document stands where it is', () => {
    expect(laidOut(block([70]), heading)).toEqual(['0 1'])
  })
})

test('a page break ends the page, and none is left empty', () => {
  const pageBreak = block([], { endsPage: true })
  expect(laidOut(block([10]), pageBreak, pageBreak, block([10]), pageBreak)).toEqual(['0', '3'])
})

test('a part higher than a page stands alone on one, and the rest goes on', () => {
  expect(laidOut(block([10]), block([250]), block([10]))).toEqual(['0', '1', '2'])
  expect(laidOut(block([10, 250, 10]))).toEqual(['0:0-1', '0:1-2', '0:2-3'])
})

test('footnotes take room on the page of their part, the line above them once', () => {
  const noted = (height: number): MeasuredBlock => block([], { parts: [{ height, foot: 10 }] })
  expect(laidOut(noted(35), noted(35))).toEqual(['0 1'])
  expect(laidOut(noted(35), noted(36))).toEqual(['0', '1'])
})

test('whatever is laid out, every part appears once, in order, and no page that could be divided is too full', () => {
  const anyBlock: fc.Arbitrary<MeasuredBlock> = fc
    .record({
      before: fc.nat(30),
      after: fc.nat(30),
      repeated: fc.constantFrom(0, 0, 15),
      heights: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }),
      least: fc.constantFrom(1, 2),
      keepWithNext: fc.boolean(),
      endsPage: fc.constantFrom(false, false, false, true),
    })
    .map(({ heights, ...rest }) => block(heights, rest))

  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 20 }), (blocks) => {
      const pages = paginate(blocks, room)
      const placed = pages.flatMap((page) =>
        page.pieces.flatMap(({ block: index, from, until }) =>
          Array.from({ length: until - from }, (_, offset) => `${index}.${from + offset}`),
        ),
      )
      expect(placed).toEqual(blocks.flatMap(({ parts }, index) => parts.map((_, part) => `${index}.${part}`)))
      for (const { pieces } of pages) {
        const used = pieces.reduce((total, { block: index, from, until }) => {
          const { parts, repeated } = blocks[index] as MeasuredBlock
          return total + repeated + parts.slice(from, until).reduce((height, part) => height + part.height, 0)
        }, 0)
        expect(used <= room.height || pieces.length === 1).toBe(true)
      }
    }),
  )
})
