import { kindOfPlace, placeBits } from './places'

/** A list's first block holds two postings, each next one twice as many, up to this. */
const largestBlock = 256
const smallestBlock = 2

const segmentBits = 16
const segmentSize = 1 << segmentBits
const withinSegment = segmentSize - 1

/** Whether so many postings fill a list's blocks. */
function isFull(count: number): boolean {
  const doubling = largestBlock * 2 - smallestBlock
  return count < doubling ? ((count + smallestBlock) & (count + 1)) === 0 : (count - doubling) % largestBlock === 0
}

function blockAfter(count: number): number {
  return Math.min(largestBlock, count + smallestBlock)
}

/**
 * For every word the documents that hold it, in the order in which they were added. A posting is one number: the
 * document's, and the bits that tell where in it the word stands. All lists share the same few large arrays, in blocks
 * that are chained and grow with the list: a hundred thousand lists cost no object each, and a posting four bytes.
 */
export class PostingLists {
  readonly #segments: Uint32Array[] = []
  #used = segmentSize
  #first: Uint32Array = new Uint32Array(1024)
  #next: Uint32Array = new Uint32Array(1024)
  #counts: Uint32Array = new Uint32Array(1024)

  /**
   * Adds the document to the list, with bits that tell where in it the word stands; to the one added last it adds only
   * the bits.
   */
  add(list: number, document: number, places: number): void {
    if (list >= this.#counts.length) this.#makeRoom(list)
    const count = this.#counts[list] as number
    let at = this.#next[list] as number
    if (count > 0) {
      const segment = this.#segments[(at - 1) >>> segmentBits] as Uint32Array
      const last = (at - 1) & withinSegment
      if ((segment[last] as number) >>> placeBits === document) {
        segment[last] = (segment[last] as number) | places
        return
      }
    }
    if (isFull(count)) at = this.#chainBlock(list, at, count)
    ;(this.#segments[at >>> segmentBits] as Uint32Array)[at & withinSegment] = (document << placeBits) | places
    this.#next[list] = at + 1
    this.#counts[list] = count + 1
  }

  /** How many postings the list has, of documents that are gone too. */
  count(list: number): number {
    return this.#counts[list] ?? 0
  }

  /**
   * Lowers `best` of every document in the list to what the kind of its place costs (`costs[places & 3]`), unless it is
   * lower already. Only where one of the `wanted` bits is set.
   */
  lower(list: number, wanted: number, costs: Uint8Array, best: Uint8Array): void {
    let left = this.count(list)
    let at = this.#first[list] as number
    let size = smallestBlock
    while (left > 0) {
      const segment = this.#segments[at >>> segmentBits] as Uint32Array
      const start = at & withinSegment
      const end = start + Math.min(left, size)
      for (let slot = start; slot < end; slot += 1) {
        const posting = segment[slot] as number
        if ((posting & wanted) === 0) continue
        const document = posting >>> placeBits
        const cost = costs[posting & kindOfPlace] as number
        if (cost < (best[document] as number)) best[document] = cost
      }
      left -= size
      at = segment[start + size] as number
      size = Math.min(largestBlock, size * 2)
    }
  }

  /** Whether any document of the list is such a one. */
  some(list: number, isSuch: (document: number) => boolean): boolean {
    let left = this.count(list)
    let at = this.#first[list] as number
    let size = smallestBlock
    while (left > 0) {
      const segment = this.#segments[at >>> segmentBits] as Uint32Array
      const start = at & withinSegment
      const end = start + Math.min(left, size)
      for (let slot = start; slot < end; slot += 1) if (isSuch((segment[slot] as number) >>> placeBits)) return true
      left -= size
      at = segment[start + size] as number
      size = Math.min(largestBlock, size * 2)
    }
    return false
  }

  /** A new block at the end of the list; the slot after a block's postings says where the next one is. */
  #chainBlock(list: number, end: number, count: number): number {
    const size = blockAfter(count)
    if (this.#used + size + 1 > segmentSize) {
      this.#segments.push(new Uint32Array(segmentSize))
      this.#used = 0
    }
    const block = ((this.#segments.length - 1) << segmentBits) | this.#used
    this.#used += size + 1
    if (count === 0) this.#first[list] = block
    else (this.#segments[end >>> segmentBits] as Uint32Array)[end & withinSegment] = block
    return block
  }

  #makeRoom(list: number): void {
    this.#first = grown(this.#first, list)
    this.#next = grown(this.#next, list)
    this.#counts = grown(this.#counts, list)
  }
}

function grown(numbers: Uint32Array, least: number): Uint32Array {
  const more = new Uint32Array(Math.max(least + 1, numbers.length * 2))
  more.set(numbers)
  return more
}
