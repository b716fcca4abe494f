import { type Library, libraryFormat } from '../../shared/model/library'
import type { Disk } from './disk'
import { libraryFileOf, snapshotFile } from './generation-files'
import { encodeManifest } from './manifest'
import { fullGenerations, pruneGenerations } from './prune-generations'
import { replaceFile } from './replace-file'
import { schemaRevision } from './schema/schema-revision'
import type { SnapshotHeader } from './snapshot'
import { writeSnapshot } from './snapshot-file'

/** The snapshots a folder has: how many can be relied on, and the newest one's size and last transaction. */
export type Snapshots = { readonly whole: number; readonly newest: { readonly bytes: number; readonly seq: number } }

/** Where in the library's history a snapshot stands. */
export type SnapshotPlace = Pick<SnapshotHeader, 'generation' | 'seq' | 'sum' | 'savedAt' | 'at'>

/** Writes a library's snapshots one at a time, each with the manifest that names it, and then removes what is old. */
export class SnapshotWriter {
  readonly #folder: string
  readonly #disk: Disk
  readonly #settleWitness: () => Promise<void>
  #snapshots: Snapshots = { whole: 0, newest: { bytes: 0, seq: 0 } }
  /** Files that recovery found damaged and has kept in quarantine. */
  #damaged: readonly string[] = []
  #keepsOlder = false
  #last: Promise<void> = Promise.resolve()

  /** `settleWitness` makes durable what is known to be saved, before a manifest names what holds it. */
  constructor(folder: string, disk: Disk, settleWitness: () => Promise<void>) {
    this.#folder = folder
    this.#disk = disk
    this.#settleWitness = settleWitness
  }

  get newest(): Snapshots['newest'] {
    return this.#snapshots.newest
  }

  /** Whether there is no second snapshot that could make up for the first, should that be damaged. */
  get isAlone(): boolean {
    return this.#snapshots.whole < fullGenerations
  }

  /** What opening found in the folder. */
  found(snapshots: Snapshots): void {
    this.#snapshots = snapshots
  }

  /** These files are damaged: the next snapshot makes up for them, and they are none of those that are kept. */
  passOver(damaged: readonly string[]): void {
    this.#damaged = damaged
  }

  /**
   * No journal leads to the newest snapshot, so that those before it could not make up for it; for the history they stay
   * until the checkpoint after the next.
   */
  standAlone(): void {
    this.#snapshots = { ...this.#snapshots, whole: 1 }
    this.#keepsOlder = true
  }

  /** Resolves once the snapshot and its manifest are durable; throws the disk's error. */
  write(library: Library, place: SnapshotPlace): Promise<void> {
    const written = this.#last.then(() => this.#writeNext(library, place))
    this.#last = written.catch(() => undefined)
    return written
  }

  async #writeNext(library: Library, place: SnapshotPlace): Promise<void> {
    const { generation, seq } = place
    const header = { chancery: 'snapshot', format: libraryFormat, schema: schemaRevision, ...place } as const
    const bytes = await writeSnapshot(this.#disk, snapshotFile(this.#folder, generation), library, header)
    await this.#settleWitness()
    await this.#disk.syncFolder(this.#folder)
    const manifest = encodeManifest({ chancery: 'library', format: libraryFormat, generation })
    await replaceFile(this.#disk, libraryFileOf(this.#folder), manifest)
    const whole = this.#keepsOlder ? fullGenerations : await this.#prune()
    this.#keepsOlder = false
    this.#snapshots = { whole, newest: { bytes, seq } }
  }

  async #prune(): Promise<number> {
    const whole = await pruneGenerations(this.#disk, this.#folder, this.#damaged)
    this.#damaged = []
    return whole
  }
}
