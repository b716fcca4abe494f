import type { Line } from './break-lines'
import type { Flow, FlowItem, FlowParagraph, FlowRow, FlowTable } from './flow'

/** Where something begins or ends: the page, from 1, the twips from the top of its text, and what share of it that is. */
export type PageSpot = { readonly page: number; readonly y: number; readonly share: number }

export type FilledPages = {
  readonly pages: number
  /** Where each of the document's own blocks begins and ends; null for one that prints nothing. */
  readonly begins: readonly (PageSpot | null)[]
  readonly ends: readonly (PageSpot | null)[]
}

/** A paragraph is not left with a single line before or after the end of a page. */
const leastLines = 2

/** Twips that a page has for text at least, whatever is asked of it: about a line. */
const leastHeight = 240

/** Fills page after page as Word and LibreOffice do. */
export function fillPages(flow: Flow): FilledPages {
  return new Filler(flow).fill()
}

class Filler {
  readonly #items: readonly FlowItem[]
  readonly #noteSpace: number
  readonly #begins: (PageSpot | null)[]
  readonly #ends: (PageSpot | null)[]
  /** Twips between header and footer: of this page, and of the next one. */
  #height: number
  #nextHeight: number
  #page = 1
  #y = 0
  #notes = 0
  /** Nothing stands on the page yet. */
  #isFresh = true
  /** The page was asked for, so that the space above its first paragraph is kept. */
  #isAsked = true
  /** Space asked for below what was placed last. */
  #after = 0

  constructor({ items, blocks, firstHeight, height, noteSpace }: Flow) {
    this.#items = items
    this.#height = Math.max(firstHeight, leastHeight)
    this.#nextHeight = Math.max(height, leastHeight)
    this.#noteSpace = noteSpace
    this.#begins = new Array<PageSpot | null>(blocks).fill(null)
    this.#ends = new Array<PageSpot | null>(blocks).fill(null)
  }

  fill(): FilledPages {
    for (const [index, item] of this.#items.entries()) {
      if (item.kind === 'section') {
        this.#nextHeight = Math.max(item.height, leastHeight)
        this.#turn(true)
        continue
      }
      if (item.kind === 'paragraph' && item.pageBreak && !(this.#isFresh && this.#isAsked)) this.#turn(true)
      if (!this.#isFresh && !this.#startFits(index)) this.#turn(false)
      if (item.kind === 'paragraph') this.#placeParagraph(item)
      else this.#placeTable(item)
      this.#ends[item.block] = this.#here()
    }
    return { pages: this.#page, begins: this.#begins, ends: this.#ends }
  }

  #turn(isAsked: boolean): void {
    this.#page += 1
    this.#height = this.#nextHeight
    this.#y = 0
    this.#notes = 0
    this.#after = 0
    this.#isFresh = true
    this.#isAsked = isAsked
  }

  #fits(height: number, notes: number): boolean {
    const foot = this.#notes + notes
    return this.#y + height + (foot > 0 ? foot + this.#noteSpace : 0) <= this.#height
  }

  /** The space between what was placed last and what begins with `before`: the larger of the two, not their sum. */
  #spaceBefore(before: number): number {
    if (this.#isFresh) return this.#isAsked ? before : 0
    return Math.max(this.#after, before)
  }

  #here(): PageSpot {
    return { page: this.#page, y: this.#y, share: Math.min(this.#y / this.#height, 1) }
  }

  #begin(block: number): void {
    this.#begins[block] ??= this.#here()
  }

  /** Whether this item, with what it has to stay with, can begin on the page as it is. */
  #startFits(index: number): boolean {
    let height = 0
    let notes = 0
    let slack = 0
    let after = this.#after
    for (let at = index; at < this.#items.length; at += 1) {
      const item = this.#items[at] as FlowItem
      if (item.kind === 'section' || (at > index && item.kind === 'paragraph' && item.pageBreak)) break
      const start = startOf(item)
      height += Math.max(after, start.before) + start.height
      notes += start.notes
      slack = start.slack
      after = start.after
      // What has to stay together and is higher than a page cannot.
      if (height > this.#height) return at > index
      if (!start.keepsNext) break
    }
    return this.#fits(height - slack, notes)
  }

  #placeParagraph(item: FlowParagraph): void {
    const { lines } = item
    let from = 0
    this.#y += this.#spaceBefore(item.before)
    while (from < lines.length) {
      const count = this.#linesThatFit(item, from)
      if (count > 0) {
        if (from === 0) this.#begin(item.block)
        this.#addLines(item, from, from + count)
        from += count
      }
      if (from < lines.length) this.#turn(false)
    }
    this.#after = item.after
  }

  /** How many of the lines from there on stand on this page; at least one where the page is empty. */
  #linesThatFit({ lines, keepLines, above, below }: FlowParagraph, from: number): number {
    const left = lines.length - from
    let height = above
    let notes = 0
    let count = 0
    for (let at = from; at < lines.length; at += 1) {
      const line = lines[at] as Line
      height += line.height
      notes += line.notes
      const foot = at === lines.length - 1 && below > 0 ? below : -line.slack
      if (!this.#fits(height + foot, notes)) break
      count += 1
    }
    if (count === left) return count
    const atLeast = this.#isFresh ? 1 : 0
    if (keepLines && !this.#isFresh) return 0
    const carried = Math.min(count, left - leastLines)
    return carried >= leastLines ? carried : Math.max(atLeast, this.#isFresh ? count : 0)
  }

  #addLines({ lines, above, below }: FlowParagraph, from: number, until: number): void {
    this.#y += above + (until === lines.length ? below : 0)
    for (const line of lines.slice(from, until)) {
      this.#y += line.height
      this.#notes += line.notes
    }
    this.#isFresh = false
  }

  #placeTable(item: FlowTable): void {
    const { header, rows, borders } = item
    this.#y += this.#spaceBefore(0)
    this.#begin(item.block)
    this.#y += borders.top
    // The first part of a table is higher by as much as its upper border is wider than those between its rows.
    let extra = borders.top - borders.inside
    const repeated = header === null ? 0 : borders.top + header.height + borders.inside
    const all = header === null ? rows : [header, ...rows]
    // Whether nothing but this table's header stands on the page.
    let isBare = this.#isFresh
    for (const [index, row] of all.entries()) {
      if (!isBare && !this.#rowFits(all, index, borders)) {
        this.#turn(false)
        this.#y += borders.top
        if (header !== null && index > 0) this.#addRow(header, borders.inside)
        extra = 0
        if (index === 0) this.#begins[item.block] = { page: this.#page, y: 0, share: 0 }
      }
      this.#addRow(row, borders.inside + extra, index > 0 ? repeated : 0)
      extra = 0
      isBare = isBare && header !== null && index === 0
    }
    this.#after = 0
  }

  /** `repeated` is what stands above the row on the pages it goes on to, where it is higher than one. */
  #addRow(row: FlowRow, border: number, repeated = 0): void {
    let left = row.height
    while (row.height > this.#height && left > this.#height - this.#y) {
      left -= Math.max(this.#height - this.#y, leastHeight)
      this.#turn(false)
      this.#y = repeated < this.#height / 2 ? repeated : 0
    }
    this.#y += Math.max(left, 0) + border
    this.#notes += row.notes
    this.#isFresh = false
  }

  /** Whether a row fits, with those it has to stay with; what is higher than a page together cannot. */
  #rowFits(rows: readonly FlowRow[], index: number, borders: FlowTable['borders']): boolean {
    let height = 0
    let notes = 0
    for (let at = index; at < rows.length; at += 1) {
      const row = rows[at] as FlowRow
      height += row.height + (at === index ? 0 : borders.inside)
      notes += row.notes
      if (height > this.#height) return at > index
      if (!row.keepNext) break
    }
    return this.#fits(height + borders.bottom, notes)
  }
}

type Start = {
  readonly before: number
  readonly height: number
  readonly notes: number
  /** What its last line can do without at the end of a page. */
  readonly slack: number
  readonly after: number
  readonly keepsNext: boolean
}

/** The least of an item that has to stand on the page it begins on. */
function startOf(item: FlowParagraph | FlowTable): Start {
  if (item.kind === 'table') {
    const { header, rows, borders } = item
    let height = borders.top + (header?.height ?? 0)
    let notes = header?.notes ?? 0
    for (const row of rows) {
      height += row.height + borders.inside
      notes += row.notes
      if (!row.keepNext) return { before: 0, height, notes, slack: 0, after: 0, keepsNext: false }
    }
    return { before: 0, height, notes, slack: 0, after: 0, keepsNext: rows.length > 0 }
  }
  const { lines, keepNext, keepLines, above, below, before, after } = item
  const whole = keepNext || keepLines || lines.length < leastLines * 2
  const first = whole ? lines : lines.slice(0, leastLines)
  let height = above + (whole ? below : 0)
  let notes = 0
  for (const line of first) {
    height += line.height
    notes += line.notes
  }
  const slack = whole && below > 0 ? 0 : (first.at(-1)?.slack ?? 0)
  return { before, height, notes, slack, after, keepsNext: keepNext }
}
