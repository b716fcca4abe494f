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
    const { put, gone } = table.changesSince(this.#table)
    for (const record of put) this.#count += this.#worth(record) - this.#worth(this.#table.get(record.id))
    for (const id of gone) this.#count -= this.#worth(this.#table.get(id))
    this.#table = table
    return this.#count
  }

  #worth(record: T | null): number {
    return record !== null && this.#isCounted(record) ? 1 : 0
  }
}
