import { Failed } from '../../shared/ipc/failure'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import type { IsoDateTime } from '../../shared/model/id'
import { type Library, libraryFormat } from '../../shared/model/library'
import { admitLibrary } from './admit-library'
import type { Disk } from './disk'
import { findDamage, findLeftOut } from './find-damage'
import { type GenerationFile, generationFiles, libraryFileOf } from './generation-files'
import type { JournalEnd } from './journal'
import { asTransaction, firstSum } from './journal-line'
import { decodeManifest, type Manifest } from './manifest'
import { singleValueFormat } from './parse-library'
import type { Keepsake } from './quarantine'
import { type ReadGenerations, readGenerations, withoutFolders } from './read-generations'
import { type ReadJournal, Replay } from './replay'
import { schemaRevision } from './schema/schema-revision'
import { emptyRawLibrary, type RawLibrary } from './snapshot'
import type { Snapshots } from './snapshot-writer'
import { isKeptWholeFile, parseWholeFile } from './whole-file'

/** The newest state of a library that its files prove, and what has to be done about those that are damaged. */
export type Recovery = {
  readonly library: Library
  readonly seq: number
  readonly sum: string
  readonly savedAt: IsoDateTime | null
  /** The highest generation any file names. */
  readonly generation: number
  /** Snapshots that can be relied on, as far as they were read. */
  readonly snapshots: Snapshots
  /** The journal that can be written on, cut to this length; null when a new generation has to begin. */
  readonly journal: ({ readonly generation: number } & JournalEnd) | null
  readonly findings: readonly RecoveryFinding[]
  readonly keepsakes: readonly Keepsake[]
  /** A library of format 1, whose file is to be kept under another name. */
  readonly isWholeFile: boolean
}

type WithoutGeneration = Omit<Recovery, 'generation'>

type Stored = { readonly manifest: Manifest | null; readonly isSound: boolean; readonly bytes: Uint8Array | null }

async function readManifest(folder: string, names: readonly string[], disk: Disk): Promise<Stored> {
  if (!names.includes('library.json')) return { manifest: null, isSound: false, bytes: null }
  const bytes = await disk.readBytes(libraryFileOf(folder))
  const found = decodeManifest(new TextDecoder().decode(bytes))
  return { manifest: found?.manifest ?? null, isSound: found?.isSound ?? false, bytes }
}

/**
 * Reads what a library's folder holds, changing nothing. A torn end is left out; whatever else is damaged is worked
 * round as far as other files prove what was in it, and told. `at` names the quarantine this would go to. Fails with
 * `libraryMissing`, `libraryTooNew`, `libraryDamaged` (nothing can be read) or the disk's own error.
 */
export async function recoverLibrary(folder: string, disk: Disk, at: IsoDateTime): Promise<Recovery> {
  const names = await disk.listFolder(folder)
  const stored = await readManifest(folder, names, disk)
  const named = generationFiles(names)
  const files = await withoutFolders(folder, disk, named)
  const generation = Math.max(0, ...named.map((file) => file.generation))
  const known = stored.manifest
  if (known !== null && stored.isSound && known.format > libraryFormat) throw tooNew(folder, known.format)
  if (!files.some(({ what }) => what === 'snapshot') && known === null && stored.bytes !== null) {
    return { ...(await recoverWholeFile(stored.bytes, libraryFileOf(folder), at)), generation }
  }
  if (files.length === 0) {
    if (stored.bytes === null) throw new Failed({ code: 'libraryMissing', folder })
    const problems = ['its snapshots and journals are missing']
    throw new Failed({ code: 'libraryDamaged', file: libraryFileOf(folder), problems })
  }
  return { ...(await recoverGenerations(folder, disk, at, stored, files)), generation }
}

async function recoverGenerations(
  folder: string,
  disk: Disk,
  at: IsoDateTime,
  stored: Stored,
  files: readonly GenerationFile[],
): Promise<WithoutGeneration> {
  const read = await readGenerations(folder, disk, files)
  refuseNewer(read, folder)
  const { raw, format, schema, seq, sum, savedAt, gaps } = replay(read)
  const { base, journals, witness } = read
  if (base.snapshot === null && seq === 0 && stored.bytes === null) throw new Failed({ code: 'libraryMissing', folder })

  const admitted = await admitLibrary(raw, { format, schema }, libraryFileOf(folder))
  const isMigrating = seq === 0 && stored.bytes !== null && (await isKeptWholeFile(folder, disk, stored.bytes))
  if (base.snapshot === null && !isMigrating && isEmpty(raw)) {
    const problems = ['none of its snapshots and journals can be read']
    throw new Failed({ code: 'libraryDamaged', file: libraryFileOf(folder), problems })
  }
  const vanished = Math.max(0, (witness?.seq ?? 0) - seq)
  const { findings, keepsakes } = findDamage(
    { ...read, manifest: stored, gaps, savedAt, vanished, admitted, isMigrating },
    at,
  )

  const last = journals.at(-1)
  const isCurrent = last?.header?.format === libraryFormat && last.header.schema === schemaRevision
  const isSound =
    stored.isSound &&
    base.snapshot?.isWhole === true &&
    base.damaged.length === 0 &&
    findings.every(({ what }) => what === 'tornChange') &&
    journals.every(({ damaged }) => damaged === 0)
  return {
    library: admitted.library,
    // What has been called saved is never numbered twice.
    seq: seq + vanished,
    sum: vanished > 0 ? firstSum : sum,
    savedAt,
    snapshots: {
      whole: files.filter(({ what, name }) => what === 'snapshot' && !base.damaged.includes(name)).length,
      newest: { bytes: base.snapshot?.bytes ?? 0, seq: base.snapshot?.header?.seq ?? 0 },
    },
    journal:
      last !== undefined && isCurrent && isSound
        ? { generation: last.generation, length: last.tail.start, proven: provenLength(last, witness?.seq ?? 0) }
        : null,
    findings,
    keepsakes,
    isWholeFile: false,
  }
}

/** Whether nothing is left that would be worth opening: what looks like an empty library must be one. */
function isEmpty({ settings, records, bin }: RawLibrary): boolean {
  return settings === null && bin.size === 0 && Object.values(records).every(({ size }) => size === 0)
}

/** The bytes up to the last transaction that was called saved: only of them is it certain that a sync succeeded. */
function provenLength({ lines }: ReadJournal, saved: number): number {
  const proven = lines.filter(({ line }) => (asTransaction(line?.value)?.seq ?? Number.POSITIVE_INFINITY) <= saved)
  return proven.at(-1)?.end ?? 0
}

/** Files of a newer version are not read any further: what it knows of records this one would take for damage. */
function refuseNewer({ base, journals }: ReadGenerations, folder: string): void {
  for (const header of [base.snapshot?.header, ...journals.map((journal) => journal.header)]) {
    if (header == null) continue
    if (header.format > libraryFormat || header.schema > schemaRevision) throw tooNew(folder, header.format)
  }
}

/** The base and every change after it. */
function replay({ base, journals }: ReadGenerations): Replay['result'] {
  const { header, library } = base.snapshot ?? { header: null, library: null }
  const first = journals[0]?.header
  const from = header ?? {
    format: first?.format ?? libraryFormat,
    // What passed no schema that is known passes the present ones now.
    schema: 0,
    seq: first?.seq ?? 0,
    sum: first?.sum ?? firstSum,
    savedAt: null,
  }
  const replaying = new Replay(library ?? emptyRawLibrary(), from)
  for (const [index, journal] of journals.entries()) {
    // A journal that could not be begun may lie in between, and says nothing.
    const next = journals.slice(index + 1).find((later) => later.header !== null)
    replaying.follow(journal, next?.header?.seq ?? Number.POSITIVE_INFINITY)
  }
  return replaying.result
}

async function recoverWholeFile(bytes: Uint8Array, file: string, at: IsoDateTime): Promise<WithoutGeneration> {
  const admitted = await admitLibrary(parseWholeFile(bytes, file), { format: singleValueFormat, schema: 0 }, file)
  return {
    library: admitted.library,
    seq: 0,
    sum: firstSum,
    savedAt: null,
    snapshots: { whole: 0, newest: { bytes: 0, seq: 0 } },
    journal: null,
    ...findLeftOut(admitted, at),
    isWholeFile: true,
  }
}

function tooNew(folder: string, format: number): Failed {
  return new Failed({ code: 'libraryTooNew', file: libraryFileOf(folder), format, known: libraryFormat })
}
