/** A stretch of a block that is never cut: a line, a table row, a list item. Heights are in CSS pixels. */
export type MeasuredPart = {
  readonly height: number
  /** Height of the footnotes this part brings to the foot of its page. */
  readonly foot: number
}

export type MeasuredBlock = {
  /** Space above, dropped at the top of a page that the text merely ran on to. */
  readonly before: number
  /** Space below, which may run into the bottom margin; of it and the space above the next block the larger counts. */
  readonly after: number
  /** Below it whatever follows. */
  readonly gap: number
  /** Height of the header that every piece of a divided table shows again. */
  readonly repeated: number
  readonly parts: readonly MeasuredPart[]
  /** The fewest parts left behind or carried over: two lines of a paragraph, two rows of a long table. */
  readonly least: number
  readonly keepWithNext: boolean
  /** What follows begins on a new page. */
  readonly endsPage: boolean
}

/** Parts `from` up to but not including `until` of the block with that index. */
export type Piece = { readonly block: number; readonly from: number; readonly until: number }
export type Page = {
  readonly pieces: readonly Piece[]
  /** It begins where the document says so, and so keeps the space above its first block. */
  readonly isAsked: boolean
}

export type PageRoom = {
  readonly height: number
  /** On the first page, where its header takes more than its margin. */
  readonly firstHeight?: number
  /** Taken once on a page that has footnotes, for the line above them. */
  readonly footRule: number
}

type OpenPage = {
  readonly pieces: Piece[]
  readonly height: number
  readonly isAsked: boolean
  used: number
  /** Of what is used, the space below the last block, which the next one shares. */
  after: number
  foot: number
}

/**
 * Lays blocks on pages the way a word processor does: blocks are divided between their parts, headings stay with
 * what follows, single lines are not left alone. A part higher than a page stands alone on one.
 */
export function paginate(blocks: readonly MeasuredBlock[], room: PageRoom): readonly Page[] {
  const pages: OpenPage[] = [emptyPage(room.firstHeight ?? room.height, true)]
  const current = () => pages[pages.length - 1] as OpenPage
  const turnPage = (isAsked = false) => {
    if (current().pieces.length > 0) pages.push(emptyPage(room.height, isAsked))
  }

  blocks.forEach((block, index) => {
    if (!startFits(blocks, index, current(), room)) turnPage()
    let from = 0
    while (from < block.parts.length) {
      const page = current()
      const isDropped = from > 0 || (page.pieces.length === 0 && !page.isAsked)
      const space = isDropped ? 0 : Math.max(0, block.before - page.after)
      const until = from + partsToPlace(block, from, page, space, room)
      if (until === from) {
        turnPage()
        continue
      }
      const placed = sum(block, from, until)
      page.pieces.push({ block: index, from, until })
      const isWhole = until === block.parts.length
      page.used += space + block.repeated + placed.height + (isWhole ? block.after + block.gap : 0)
      page.after = isWhole && block.gap === 0 ? block.after : 0
      page.foot += placed.foot
      from = until
      if (from < block.parts.length) turnPage()
    }
    if (block.endsPage) turnPage(true)
  })

  const written = pages.filter((page) => page.pieces.length > 0)
  return (written.length === 0 ? pages.slice(0, 1) : written).map(({ pieces, isAsked }) => ({ pieces, isAsked }))
}

function emptyPage(height: number, isAsked: boolean): OpenPage {
  return { pieces: [], height, isAsked, used: 0, after: 0, foot: 0 }
}

/** How many parts from `from` on go on this page; none when the block has to wait for the next one. */
function partsToPlace(block: MeasuredBlock, from: number, page: OpenPage, space: number, room: PageRoom): number {
  const left = block.parts.length - from
  let count = 0
  while (count < left && fits(sum(block, from, from + count + 1), page, space + block.repeated, room)) count += 1
  if (count === left) return count

  const carried = Math.min(count, left - block.least)
  if (carried >= Math.min(block.least, left)) return carried
  if (page.pieces.length > 0) return 0
  return Math.max(count, 1)
}

/** Whether the block, with everything it has to stay with, can begin on this page. */
function startFits(blocks: readonly MeasuredBlock[], index: number, page: OpenPage, room: PageRoom): boolean {
  if (page.pieces.length === 0) return true
  let below = 0
  let shared = page.after
  let height = 0
  let foot = 0
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at] as MeasuredBlock
    const whole = block.keepWithNext || block.parts.length < 2 * block.least
    const start = sum(block, 0, whole ? block.parts.length : block.least)
    height += below + Math.max(0, block.before - shared) + block.repeated + start.height
    foot += start.foot
    below = block.after + block.gap
    shared = block.gap === 0 ? block.after : 0
    if (!block.keepWithNext || block.endsPage) break
  }
  return fits({ height, foot }, page, 0, room)
}

function fits(added: MeasuredPart, page: OpenPage, space: number, room: PageRoom): boolean {
  const foot = page.foot + added.foot
  const needed = page.used + space + added.height + (foot > 0 ? foot + room.footRule : 0)
  // Browsers measure in fractions of a pixel: a hair more than the page is still the page.
  return needed <= page.height + 0.5
}

function sum(block: MeasuredBlock, from: number, until: number): MeasuredPart {
  let height = 0
  let foot = 0
  for (const part of block.parts.slice(from, until)) {
    height += part.height
    foot += part.foot
  }
  return { height, foot }
}
