type Identified = { readonly id: string }

/** A full chunk is split in two; a change copies one chunk and the list of chunks, about √n entries each at 100,000. */
const largestChunk = 512

/** Where `id` is, or would be put, among these: the first place whose id is not smaller. */
function placeOf(items: readonly Identified[], id: string): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((items[middle] as Identified).id < id) low = middle + 1
    else high = middle
  }
  return low
}

/** The chunk that holds `id`, or would: the last one whose first id is not greater. */
function chunkOf(chunks: readonly (readonly Identified[])[], id: string): number {
  let low = 0
  let high = chunks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (((chunks[middle] as readonly Identified[])[0] as Identified).id <= id) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/**
 * Records by id, in the order of their ids (which is the order in which they were made, as long as ids are ULIDs).
 * Never changes: `with` and `without` give a new table that shares nearly everything with this one, so that a change
 * among a hundred thousand records costs about as much as among a thousand, and whoever holds a table keeps what it saw.
 */
export class RecordTable<T extends Identified> implements Iterable<T> {
  readonly #chunks: readonly (readonly T[])[]
  readonly size: number
  #values: readonly T[] | null = null

  private constructor(chunks: readonly (readonly T[])[], size: number) {
    this.#chunks = chunks
    this.size = size
  }

  static readonly empty: RecordTable<never> = new RecordTable<never>([], 0)

  /** A table of these records; of several with the same id, the last one counts. */
  static of<T extends Identified>(records: Iterable<T>): RecordTable<T> {
    const sorted = [...records]
    const isSorted = sorted.every((record, at) => at === 0 || (sorted[at - 1] as T).id < record.id)
    const unique = isSorted ? sorted : inOrder(sorted)
    const chunks: T[][] = []
    const size = largestChunk / 2
    for (let at = 0; at < unique.length; at += size) chunks.push(unique.slice(at, at + size))
    return new RecordTable(chunks, unique.length)
  }

  get(id: string): T | null {
    const chunk = this.#chunks[chunkOf(this.#chunks, id)]
    const found = chunk?.[placeOf(chunk, id)]
    return found?.id === id ? found : null
  }

  has(id: string): boolean {
    return this.get(id) !== null
  }

  /** A table with this record in the place of the one with its id, or beside the others. */
  with(record: T): RecordTable<T> {
    const at = chunkOf(this.#chunks, record.id)
    const chunk = this.#chunks[at] ?? []
    const place = placeOf(chunk, record.id)
    const isThere = chunk[place]?.id === record.id
    const changed = [...chunk.slice(0, place), record, ...chunk.slice(isThere ? place + 1 : place)]
    const half = changed.length >>> 1
    const pieces = changed.length > largestChunk ? [changed.slice(0, half), changed.slice(half)] : [changed]
    return new RecordTable(
      [...this.#chunks.slice(0, at), ...pieces, ...this.#chunks.slice(at + 1)],
      this.size + (isThere ? 0 : 1),
    )
  }

  /** A table without the record of this id; the same table where there is none. */
  without(id: string): RecordTable<T> {
    const at = chunkOf(this.#chunks, id)
    const chunk = this.#chunks[at] ?? []
    const place = placeOf(chunk, id)
    if (chunk[place]?.id !== id) return this
    const left = [...chunk.slice(0, place), ...chunk.slice(place + 1)]
    const pieces = left.length === 0 ? [] : [left]
    return new RecordTable([...this.#chunks.slice(0, at), ...pieces, ...this.#chunks.slice(at + 1)], this.size - 1)
  }

  /** Every record, by id. The list is made once and must not be changed. */
  values(): readonly T[] {
    this.#values ??= Object.freeze(this.#chunks.flat() as T[])
    return this.#values
  }

  /**
   * What leads from `before` to this table: the records to put and the ids to take away. What both share is not looked
   * at, so that it costs as much as what was changed in between.
   */
  changesSince(before: RecordTable<T>): { readonly put: readonly T[]; readonly gone: readonly string[] } {
    const [were, are] = [new Set(before.#chunks), new Set(this.#chunks)]
    const earlier = before.#chunks.filter((chunk) => !are.has(chunk)).flat()
    const left = new Map(earlier.map((record) => [record.id, record]))
    const put: T[] = []
    for (const record of this.#chunks.filter((chunk) => !were.has(chunk)).flat()) {
      if (left.get(record.id) !== record) put.push(record)
      left.delete(record.id)
    }
    return { put, gone: [...left.keys()] }
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (const chunk of this.#chunks) yield* chunk
  }

  /** As an object that names each record by its id. */
  toJSON(): { readonly [id: string]: T } {
    return Object.fromEntries(this.values().map((record) => [record.id, record]))
  }
}

function inOrder<T extends Identified>(records: readonly T[]): T[] {
  const latest = new Map(records.map((record) => [record.id, record]))
  return [...latest.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
