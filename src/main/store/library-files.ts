import { Failed, type Failure } from '../../shared/ipc/failure'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import type { IsoDateTime } from '../../shared/model/id'
import { type Library, libraryFormat } from '../../shared/model/library'
import type { LeftOut } from './admit-library'
import type { Disk } from './disk'
import { diskFailure } from './disk-failure'
import { findLeftOut } from './find-damage'
import { generationFiles, journalFile, libraryFileOf, snapshotFile, witnessFile } from './generation-files'
import { Journal } from './journal'
import { encodeTransaction, firstSum } from './journal-line'
import type { LibraryAdapter, NewTransaction } from './library-adapter'
import { keepInQuarantine, readFindings, rememberFindings, withoutFound, withoutKeepsake } from './quarantine'
import { type Recovery, recoverLibrary } from './recover'
import { schemaRevision } from './schema/schema-revision'
import { SnapshotWriter } from './snapshot-writer'
import { keepWholeFile } from './whole-file'
import { WitnessWriter } from './witness'

export type FilesOptions = {
  readonly disk: Disk
  readonly now: () => IsoDateTime
  /** Why the folder may only be read; null when it may be written. */
  readonly readOnly: Failure | null
  /** Bytes of journal after which a checkpoint is due, however small the library is. */
  readonly checkpointAfter: number
}

/** A library is closed with a checkpoint after so many changes, where its snapshot is quick to write: has at most so many bytes. */
const changesToClose = 50
const quickToWrite = 2 * 1024 * 1024

/** A library in its folder: a manifest, and generations of a snapshot and a journal each. */
export class LibraryFiles implements LibraryAdapter {
  readonly #folder: string
  readonly #options: FilesOptions
  readonly #witness: WitnessWriter
  readonly #snapshots: SnapshotWriter
  #readOnly: Failure | null
  #findings: readonly RecoveryFinding[] = []
  /** Null until there is one, and when the last one can no longer be trusted: the next commit begins another. */
  #journal: Journal | null = null
  /** The last journal may hold what was called failed; the header of the next one disowns it. */
  #isDisowning = false
  #generation = 0
  #seq = 0
  #sum = firstSum
  #savedAt: IsoDateTime | null = null
  #bytesSince = 0
  /** The library as it was stored last; null before there was one. */
  #stored: Library | null = null
  /** After a checkpoint that failed, the next is not due before so many bytes: each costs a whole snapshot. */
  #putOffTo = 0
  #begun: Promise<void> = Promise.resolve()

  constructor(folder: string, options: FilesOptions) {
    this.#folder = folder
    this.#options = options
    this.#readOnly = options.readOnly
    this.#witness = new WitnessWriter(options.disk, witnessFile(folder))
    const settle = () => this.#witness.settle({ seq: this.#seq, at: this.#savedAt ?? options.now() })
    this.#snapshots = new SnapshotWriter(folder, options.disk, settle)
  }

  get savedAt(): IsoDateTime | null {
    return this.#savedAt
  }

  get findings(): readonly RecoveryFinding[] {
    return this.#findings
  }

  get readOnly(): Failure | null {
    return this.#readOnly
  }

  isCheckpointDue(): boolean {
    const { newest, isAlone } = this.#snapshots
    const worthwhile = isAlone ? 0 : Math.max(this.#options.checkpointAfter, newest.bytes / 2)
    return this.#bytesSince > Math.max(worthwhile, this.#putOffTo)
  }

  begun(): Promise<void> {
    return this.#begun
  }

  async read(): Promise<Library> {
    const { disk, now } = this.#options
    const at = now()
    let recovery: Recovery
    try {
      recovery = await recoverLibrary(this.#folder, disk, at)
    } catch (error) {
      throw diskFailure(error, this.#folder)
    }
    this.#generation = recovery.generation
    this.#seq = recovery.seq
    this.#sum = recovery.sum
    this.#savedAt = recovery.savedAt ?? (await this.#changedAt())
    this.#stored = recovery.library
    this.#snapshots.found(recovery.snapshots)
    const remembered = withoutFound(await readFindings(disk, this.#folder), recovery.findings)
    this.#findings = [...remembered, ...recovery.findings.map(withoutKeepsake)]
    if (this.#readOnly !== null) return recovery.library
    try {
      await this.#mend(recovery, at)
    } catch (error) {
      await this.#dropJournal()
      this.#readOnly = isFull(error)
        ? { code: 'libraryUnmended', folder: this.#folder }
        : readOnlyFailure(error, this.#folder)
    }
    return recovery.library
  }

  /** Makes the folder say what was recovered from it, keeping aside what could not be used. */
  async #mend(recovery: Recovery, at: IsoDateTime): Promise<void> {
    const { disk } = this.#options
    if (recovery.findings.length > 0) {
      await keepInQuarantine(disk, this.#folder, at, recovery.keepsakes)
      const before = this.#findings.slice(0, -recovery.findings.length)
      this.#findings = [...before, ...recovery.findings]
      await rememberFindings(disk, this.#folder, this.#findings)
    }
    if (recovery.journal !== null) {
      const { generation, length } = recovery.journal
      // What is gone from the folder, such as half a restore, must not come back after a power loss.
      await disk.syncFolder(this.#folder)
      this.#journal = await Journal.reopen(disk, journalFile(this.#folder, generation), recovery.journal)
      this.#bytesSince = length
      return
    }
    if (recovery.isWholeFile) await keepWholeFile(this.#folder, disk)
    const damaged = generationFiles(recovery.keepsakes.map(({ name }) => name)).map(({ name }) => name)
    this.#snapshots.passOver(damaged)
    await this.write(recovery.library)
    await this.#writeSpare(recovery.library)
  }

  /** A second generation of the same content, so that no file is the only one. Where it fails it is made up for later. */
  async #writeSpare(library: Library): Promise<void> {
    if (this.#snapshots.isAlone) await this.write(library).catch(() => undefined)
  }

  async #changedAt(): Promise<IsoDateTime | null> {
    const changed = await this.#options.disk.changedAt(libraryFileOf(this.#folder)).catch(() => null)
    return changed?.toISOString() ?? null
  }

  async commit(transactions: readonly NewTransaction[], next: Library): Promise<void> {
    this.#refuseReadOnly()
    let { seq, sum } = { seq: this.#seq, sum: this.#sum }
    const lines: Uint8Array[] = []
    for (const transaction of transactions) {
      seq += 1
      const line = encodeTransaction({ seq, ...transaction }, sum, this.#seq)
      sum = line.sum
      lines.push(line.bytes)
    }
    const bytes = lines.length === 1 ? (lines[0] as Uint8Array) : Buffer.concat(lines)
    await this.#append(bytes, next, seq)
    this.#seq = seq
    this.#sum = sum
    this.#stored = next
    this.#savedAt = transactions.at(-1)?.at ?? this.#savedAt
    if (this.#savedAt !== null) this.#witness.tell({ seq, at: this.#savedAt })
  }

  async #append(bytes: Uint8Array, next: Library, seq: number): Promise<void> {
    let journal = this.#journal
    try {
      if (journal === null) {
        // In a folder that was emptied meanwhile, a journal would go on from nothing.
        if (!(await this.#hasSnapshot())) return await this.#writeGeneration(next, seq, firstSum)
        journal = await this.#beginJournal(this.#seq, this.#sum)
      }
      const outcome = await journal.append(bytes)
      if (outcome === 'stored') this.#bytesSince += bytes.length
      else await this.#standUp(journal, next, seq)
    } catch (error) {
      if (this.#journal === journal && journal?.isTrusted === false) {
        this.#isDisowning = true
        await this.#dropJournal()
      }
      throw diskFailure(error, this.#folder)
    }
  }

  async #hasSnapshot(): Promise<boolean> {
    const names = await this.#options.disk.listFolder(this.#folder)
    return generationFiles(names).some(({ what }) => what === 'snapshot')
  }

  /**
   * Another program has put a file in the journal's place, so that what was appended has no name any more: everything
   * is written anew from memory, and what the other program wrote is kept.
   */
  async #standUp(journal: Journal, next: Library, seq: number): Promise<void> {
    const { disk, now } = this.#options
    const names = await disk.listFolder(this.#folder)
    if (names.includes(journal.name)) {
      const at = now()
      await keepInQuarantine(disk, this.#folder, at, [{ name: journal.name, content: null }])
    }
    await this.#writeGeneration(next, seq, firstSum)
  }

  async write(library: Library): Promise<void> {
    this.#refuseReadOnly()
    const { seq, sum } = { seq: this.#seq, sum: this.#sum }
    const begin = this.#beginJournal(seq, sum)
    this.#begun = begin.then(
      () => undefined,
      () => undefined,
    )
    try {
      await begin
      await this.#writeSnapshot(library, this.#generation, seq, sum)
      this.#putOffTo = 0
    } catch (error) {
      this.#putOffTo = this.#bytesSince + this.#options.checkpointAfter
      throw diskFailure(error, this.#folder)
    }
  }

  async replace(library: Library, leftOut: LeftOut): Promise<void> {
    this.#refuseReadOnly()
    const before = this.#findings
    try {
      // First, so that nothing is left out without being told, whenever the machine stops.
      await this.setAside(leftOut)
      await this.#writeGeneration(library, this.#seq + 1, firstSum)
    } catch (error) {
      if (this.#findings !== before) await this.#rememberAgain(before)
      throw diskFailure(error, this.#folder)
    }
    this.#seq += 1
    this.#sum = firstSum
    this.#stored = library
    this.#savedAt = this.#options.now()
    this.#witness.tell({ seq: this.#seq, at: this.#savedAt })
    await this.#writeSpare(library)
  }

  /** Keeps in quarantine what does not become part of the library, and tells of it until it is dismissed; throws the disk's error. */
  async setAside(leftOut: LeftOut): Promise<void> {
    const { disk, now } = this.#options
    const at = now()
    const { findings, keepsakes } = findLeftOut(leftOut, at)
    if (findings.length === 0) return
    await keepInQuarantine(disk, this.#folder, at, keepsakes)
    this.#findings = [...this.#findings, ...findings]
    await rememberFindings(disk, this.#folder, this.#findings)
  }

  async #rememberAgain(findings: readonly RecoveryFinding[]): Promise<void> {
    this.#findings = findings
    // Where even that fails, the next opening tells of what was not restored after all: rather that than the reverse.
    await rememberFindings(this.#options.disk, this.#folder, findings).catch(() => undefined)
  }

  /** Snapshot first, then its journal: for a state that no journal leads to. */
  async #writeGeneration(library: Library, seq: number, sum: string): Promise<void> {
    const { disk } = this.#options
    const generation = this.#generation + 1
    this.#generation = generation
    try {
      await this.#writeSnapshot(library, generation, seq, sum)
    } catch (error) {
      const file = snapshotFile(this.#folder, generation)
      // Half a restore must not come to light after the next changes have been saved without it.
      await disk
        .remove(file)
        .then(() => disk.syncFolder(this.#folder))
        .catch(() => {
          this.#readOnly = diskFailure(error, this.#folder).failure
        })
      throw error
    }
    this.#snapshots.standAlone()
    await this.#dropJournal()
    await this.#beginJournal(seq, sum).catch(() => undefined)
  }

  /** Begins the journal of a new generation. The old one is never written again, whether this succeeds or not. */
  async #beginJournal(seq: number, sum: string): Promise<Journal> {
    const { disk, now } = this.#options
    await this.#dropJournal()
    this.#generation += 1
    const header = {
      chancery: 'journal',
      format: libraryFormat,
      schema: schemaRevision,
      generation: this.#generation,
      seq,
      sum,
      at: now(),
    } as const
    this.#journal = await Journal.begin(disk, journalFile(this.#folder, this.#generation), header)
    this.#isDisowning = false
    return this.#journal
  }

  async #dropJournal(): Promise<void> {
    const old = this.#journal
    this.#journal = null
    await old?.close()
  }

  async #writeSnapshot(library: Library, generation: number, seq: number, sum: string): Promise<void> {
    const bytesBefore = this.#bytesSince
    const place = { generation, seq, sum, savedAt: this.#savedAt, at: this.#options.now() }
    await this.#snapshots.write(library, place)
    this.#bytesSince = Math.max(0, this.#bytesSince - bytesBefore)
  }

  async dismissFindings(): Promise<void> {
    try {
      if (this.#readOnly === null) await rememberFindings(this.#options.disk, this.#folder, [])
    } catch (error) {
      throw diskFailure(error, this.#folder)
    }
    this.#findings = []
  }

  async close(): Promise<void> {
    if (this.#stored !== null && this.#isWorthClosing()) await this.write(this.#stored).catch(() => undefined)
    if (this.#isDisowning) await this.#beginJournal(this.#seq, this.#sum).catch(() => undefined)
    await this.#witness.close()
    await this.#dropJournal()
  }

  #isWorthClosing(): boolean {
    const { newest } = this.#snapshots
    return this.#readOnly === null && newest.bytes <= quickToWrite && this.#seq - newest.seq > changesToClose
  }

  #refuseReadOnly(): void {
    if (this.#readOnly !== null) throw new Failed(this.#readOnly)
  }
}

function isFull(error: unknown): boolean {
  return diskFailure(error, '').failure.code === 'diskFull'
}

function readOnlyFailure(error: unknown, folder: string): Failure {
  const { failure } = diskFailure(error, folder)
  return failure.code === 'diskFault' || failure.code === 'pathMissing' ? { code: 'libraryUnmended', folder } : failure
}
