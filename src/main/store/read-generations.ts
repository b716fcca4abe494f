import { join } from 'node:path'
import type { Disk } from './disk'
import { errorCode } from './error-code'
import { type GenerationFile, witnessFile } from './generation-files'
import { type ReadJournal, readJournal } from './replay'
import type { ReadSnapshot } from './snapshot'
import { readSnapshot } from './snapshot-file'
import { readWitness, type Witness } from './witness'

/** The snapshot to begin with: the newest that is whole; where none is, the newest of which anything can be read. */
export type Base = {
  readonly snapshot: ReadSnapshot | null
  /** Null where no snapshot holds anything. */
  readonly name: string | null
  readonly generation: number
  /** Snapshots that are not whole and newer than this one, or this one itself; newest first. */
  readonly damaged: readonly string[]
}

/** The bytes after the last journal's last line that can be used. */
export type TornEnd = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly hasWholeLines: boolean
  /** They are part of the journal's first line, and all there is of it. */
  readonly isHeader: boolean
}

/** What the files of a library's generations say, from the base on. */
export type ReadGenerations = {
  readonly base: Base
  readonly journals: readonly ReadJournal[]
  readonly torn: TornEnd | null
  readonly witness: Witness | null
}

/** These without folders that happen to have such a name; throws the disk's error. */
export async function withoutFolders(
  folder: string,
  disk: Disk,
  files: readonly GenerationFile[],
): Promise<readonly GenerationFile[]> {
  const found: GenerationFile[] = []
  for (const file of files) if (await isFile(disk, join(folder, file.name))) found.push(file)
  return found
}

async function isFile(disk: Disk, path: string): Promise<boolean> {
  try {
    const reader = await disk.openToRead(path)
    await reader.close()
    return true
  } catch (error) {
    if (errorCode(error) === 'EISDIR') return false
    throw error
  }
}

/** Reads as many of these files as it takes to tell the newest state; throws the disk's error. */
export async function readGenerations(
  folder: string,
  disk: Disk,
  files: readonly GenerationFile[],
): Promise<ReadGenerations> {
  const base = await findBase(folder, disk, files)
  // Before the journals: what another process writes meanwhile must not look as if it were missing from them.
  const witness = await readWitness(disk, witnessFile(folder))
  const journals = await readJournals(folder, disk, files, base.generation, witness?.seq ?? 0)
  const last = journals.at(-1)
  const torn = last === undefined || last.tail.length === 0 ? null : await readTornEnd(disk, folder, last)
  return { base, journals, torn, witness }
}

async function findBase(folder: string, disk: Disk, files: readonly GenerationFile[]): Promise<Base> {
  const damaged: string[] = []
  let best: Omit<Base, 'damaged'> = { snapshot: null, name: null, generation: 0 }
  for (const { name, generation } of files.filter(({ what }) => what === 'snapshot').reverse()) {
    const snapshot = await readSnapshot(disk, join(folder, name))
    if (snapshot.isWhole) return { snapshot, name, generation, damaged }
    damaged.push(name)
    const { settings, records } = snapshot.library
    const hasAny = settings !== null || Object.values(records).some(({ size }) => size > 0)
    if (best.snapshot === null && hasAny) best = { snapshot, name, generation }
  }
  return { ...best, damaged }
}

async function readJournals(
  folder: string,
  disk: Disk,
  files: readonly GenerationFile[],
  from: number,
  toldSaved: number,
): Promise<readonly ReadJournal[]> {
  const names = files.filter(({ what, generation }) => what === 'journal' && generation >= from)
  const journals: ReadJournal[] = []
  let saved = toldSaved
  for (const { name, generation } of names.reverse()) {
    const journal = await readJournal(disk, join(folder, name), { name, generation, saved })
    journals.unshift(journal)
    // A journal has its first line only when all that counts of the one before it is there for good.
    if (journal.header !== null) saved = Number.POSITIVE_INFINITY
  }
  return journals
}

async function readTornEnd(disk: Disk, folder: string, { name, tail }: ReadJournal): Promise<TornEnd> {
  const reader = await disk.openToRead(join(folder, name))
  try {
    const bytes = await reader.read(tail.start, tail.length)
    const { start, hasWholeLines } = tail
    return { name, bytes, hasWholeLines, isHeader: start === 0 && !hasWholeLines }
  } finally {
    await reader.close()
  }
}
