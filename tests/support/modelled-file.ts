import { oneOf, type Random, wholeNumber } from './seeded-random'

/** What a disk writes whole or not at all. */
export const sectorSize = 512

/**
 * What may lie on the disk where a file was written and not yet synced: every content the sector had since. Once a sync
 * has failed, the system takes a sector for clean and syncs it no more until it is written again (`isDirty`).
 */
type UnsyncedSector = { readonly possible: readonly Uint8Array[]; readonly isDirty: boolean }

/** How much of what was not synced a power loss takes. */
type Loss = 'all' | 'none' | 'some'

/**
 * A file as programs see it, and all that may be left of it when the power fails: what was synced is there; of what was
 * written since, each sector is there or not, and the file is as long as it ever was since, or anything in between.
 */
export class ModelledFile {
  readonly id: number
  #bytes: Uint8Array
  #sectors: Map<number, UnsyncedSector>
  /** Sizes the file may have on disk, the synced one first; always at least that one. */
  #sizes: readonly number[]

  constructor(id: number, bytes: Uint8Array = new Uint8Array(0)) {
    this.id = id
    this.#bytes = bytes
    this.#sectors = new Map()
    this.#sizes = [bytes.length]
  }

  /** What is in it; never changed afterwards. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  get isSynced(): boolean {
    return this.#sectors.size === 0 && this.#sizes.length === 1 && this.#sizes[0] === this.#bytes.length
  }

  write(bytes: Uint8Array, position: number): void {
    const size = Math.max(this.#bytes.length, position + bytes.length)
    const next = new Uint8Array(size)
    next.set(this.#bytes)
    next.set(bytes, position)
    this.#change(next, Math.min(position, this.#bytes.length), position + bytes.length)
  }

  truncate(length: number): void {
    const next = new Uint8Array(length)
    next.set(this.#bytes.subarray(0, length))
    this.#change(next, Math.min(length, this.#bytes.length), Math.max(length, this.#bytes.length))
  }

  /** Makes it what is on the disk, except where an earlier sync has failed and nothing was written since. */
  sync(): void {
    for (const [at, { isDirty }] of this.#sectors) if (isDirty) this.#sectors.delete(at)
    this.#sizes = [this.#bytes.length]
  }

  /** A sync that fails: what was to be synced may be there or not, and no later sync will see to it. */
  failSync(): void {
    for (const [at, { possible }] of this.#sectors) this.#sectors.set(at, { possible, isDirty: false })
  }

  /** A sync that fails, after which the system reads again what the disk has: what was not synced may be gone. */
  dropUnsynced(random: Random): void {
    this.#bytes = this.afterPowerLoss(random).bytes
    this.#sectors = new Map()
    this.#sizes = [this.#bytes.length]
  }

  clone(): ModelledFile {
    const copy = new ModelledFile(this.id, this.#bytes)
    copy.#sectors = new Map(this.#sectors)
    copy.#sizes = this.#sizes
    return copy
  }

  /** The file as a machine may find it when it starts again. */
  afterPowerLoss(random: Random): ModelledFile {
    if (this.isSynced) return this.clone()
    const loss = oneOf<Loss>(random, ['all', 'none', 'some', 'some'])
    const size = this.#chooseSize(random, loss)
    const left = new Uint8Array(size)
    left.set(this.#bytes.subarray(0, size))
    for (const [at, { possible }] of this.#sectors) {
      const start = at * sectorSize
      if (start >= size) continue
      const isNew = start >= (this.#sizes[0] as number)
      left.set(chooseSector(random, loss, possible, isNew).subarray(0, size - start), start)
    }
    return new ModelledFile(this.id, left)
  }

  #change(next: Uint8Array, from: number, to: number): void {
    for (let at = Math.floor(from / sectorSize); at * sectorSize < to; at += 1) {
      const known = this.#sectors.get(at)?.possible ?? [sectorOf(this.#bytes, at)]
      this.#sectors.set(at, { possible: [...known, sectorOf(next, at)], isDirty: true })
    }
    if (next.length !== this.#bytes.length) this.#sizes = [...this.#sizes, next.length]
    this.#bytes = next
  }

  #chooseSize(random: Random, loss: Loss): number {
    if (loss === 'all') return this.#sizes[0] as number
    if (loss === 'none') return this.#bytes.length
    if (random() < 0.5) return oneOf(random, this.#sizes)
    const shortest = Math.min(...this.#sizes)
    return shortest + wholeNumber(random, Math.max(...this.#sizes) - shortest + 1)
  }
}

function sectorOf(bytes: Uint8Array, at: number): Uint8Array {
  const sector = new Uint8Array(sectorSize)
  sector.set(bytes.subarray(at * sectorSize, (at + 1) * sectorSize))
  return sector
}

/** In a part of the file that was never synced, what lay there of an old file may show instead of zeros. */
function chooseSector(random: Random, loss: Loss, possible: readonly Uint8Array[], isNew: boolean): Uint8Array {
  if (loss === 'none') return possible.at(-1) as Uint8Array
  const chosen = loss === 'all' ? (possible[0] as Uint8Array) : oneOf(random, possible)
  const isBlank = isNew && chosen.every((byte) => byte === 0)
  return isBlank && random() < 0.3 ? chosen.map(() => wholeNumber(random, 256)) : chosen
}
