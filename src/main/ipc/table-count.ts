import { RecordTable } from '../../shared/model/record-table'

/** Counts the records of a table that are so and so; counting again after a change looks only at what has changed. */
export class TableCount<T extends { readonly id: string }> {
  readonly #isCounted: (record: T) => boolean
  #table: RecordTable<T> = RecordTable.empty
  #count = 0

  constructor(isCounted: (record: T) => boolean) {
    this.#isCounted = isCounted
  }

  in(table: RecordTable<T>): number {
    if (table === this.#table) return this.#count
    this.#count = this.#table.size === 0 ? this.#countAll(table) : this.#count + this.#difference(table)
    this.#table = table
    return this.#count
  }

  #countAll(table: RecordTable<T>): number {
    let count = 0
    for (const record of table) count += this.#worth(record)
    return count
  }

  #difference(table: RecordTable<T>): number {
    const before = this.#table
    const { put, gone } = table.changesSince(before)
    let difference = 0
    for (const record of put) difference += this.#worth(record) - this.#worth(before.get(record.id))
    for (const id of gone) difference -= this.#worth(before.get(id))
    return difference
  }

  #worth(record: T | null): number {
    return record !== null && this.#isCounted(record) ? 1 : 0
  }
}
