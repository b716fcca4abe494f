import { join } from 'node:path'
import { Failed } from '../../shared/ipc/failure'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import type { IsoDateTime } from '../../shared/model/id'
import { type Library, libraryFormat } from '../../shared/model/library'
import { admitLibrary } from './admit-library'
import type { Disk } from './disk'
import {
  formatOneFile,
  type GenerationFile,
  generationFiles,
  libraryFileOf,
  quarantineName,
  witnessFile,
} from './generation-files'
import { firstSum } from './journal-line'
import { decodeManifest, type Manifest } from './manifest'
import { parseLibrary } from './parse-library'
import { type ReadJournal, Replay, readJournal } from './replay'
import { schemaRevision } from './schema/schema-revision'
import { emptyRawLibrary, type ReadSnapshot } from './snapshot'
import { readSnapshot } from './snapshot-file'
import { readWitness } from './witness'

/** Something to be put in quarantine: these bytes, or a copy of a file of the library. */
export type Keepsake = {
  readonly name: string
  readonly content: Uint8Array | { readonly copyOf: string }
}

/** The newest state of a library that its files prove, and what has to be done about those that are damaged. */
export type Recovery = {
  readonly library: Library
  readonly seq: number
  readonly sum: string
  readonly savedAt: IsoDateTime | null
  /** The highest generation any file names. */
  readonly generation: number
  /** The journal that can be written on, cut to this length; null when a new generation has to begin. */
  readonly journal: { readonly generation: number; readonly length: number; readonly hasTail: boolean } | null
  readonly findings: readonly RecoveryFinding[]
  readonly keepsakes: readonly Keepsake[]
  /** A library of format 1, whose file is to be kept under another name. */
  readonly isWholeFile: boolean
}

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
  const files = generationFiles(names)
  const known = stored.manifest
  if (known !== null && stored.isSound && known.format > libraryFormat) throw tooNew(folder, known.format)
  if (!files.some(({ what }) => what === 'snapshot') && known === null && stored.bytes !== null) {
    return wholeFile(folder, stored.bytes)
  }
  if (files.length === 0) {
    if (stored.bytes === null) throw new Failed({ code: 'libraryMissing', folder })
    throw damaged(folder, ['its snapshots and journals are missing'])
  }
  return recoverGenerations(folder, disk, at, stored, files)
}

async function recoverGenerations(
  folder: string,
  disk: Disk,
  at: IsoDateTime,
  stored: Stored,
  files: readonly GenerationFile[],
): Promise<Recovery> {
  const base = await findBase(folder, disk, files)
  const witness = await readWitness(disk, witnessFile(folder))
  const journals = await readJournals(folder, disk, files, base.generation, witness?.seq ?? 0)
  const formats = [base.snapshot?.header?.format, ...journals.map(({ header }) => header?.format)]
  const newest = Math.max(0, ...formats.filter((format) => format !== undefined))
  if (newest > libraryFormat) throw tooNew(folder, newest)

  const replay = startReplay(base.snapshot, journals)
  for (const [index, journal] of journals.entries()) {
    replay.follow(journal, journals[index + 1]?.header?.seq ?? Number.POSITIVE_INFINITY)
  }
  const { raw, format, schema, seq, sum, savedAt, gaps } = replay.result
  const hasContent = base.snapshot?.library.settings !== null || seq > 0
  if (base.snapshot === null && seq === 0 && stored.bytes === null) throw new Failed({ code: 'libraryMissing', folder })
  if (base.snapshot === null && !hasContent) throw damaged(folder, ['none of its snapshots can be read'])

  const { library, unfit, unfitSettings } = await admitLibrary(raw, { format, schema }, libraryFileOf(folder))
  const last = journals.at(-1)
  const tail = last === undefined || last.tail.length === 0 ? null : last
  const quarantine = `${quarantineName}/${at.replace(/[:.]/g, '-')}`
  const findings: RecoveryFinding[] = []
  const keepsakes: Keepsake[] = []
  const keep = (name: string, content: Keepsake['content']) => {
    if (!keepsakes.some((keepsake) => keepsake.name === name)) keepsakes.push({ name, content })
    return `${quarantine}/${name}`
  }
  const keepFile = (name: string) => keep(name, { copyOf: join(folder, name) })

  const isMigrating = seq === 0 && stored.bytes !== null && (await isCopied(folder, disk, stored.bytes))
  if (!stored.isSound && !isMigrating) {
    const kept = stored.bytes === null ? null : keep('library.json', stored.bytes)
    findings.push({ what: 'manifestRebuilt', kept })
  }
  for (const name of base.damaged) {
    if (base.snapshot !== null && base.lost === 0) findings.push({ what: 'rebuilt', kept: keepFile(name) })
    else findings.push({ what: 'lostRecords', count: base.lost, kept: keepFile(name) })
  }
  const [oldest] = journals
  if (base.snapshot === null && base.damaged.length === 0 && oldest !== undefined) {
    findings.push({ what: 'lostRecords', count: 0, kept: keepFile(oldest.name) })
  }
  for (const gap of gaps) {
    const kept = journals.filter(({ damaged: count }) => count > 0).map(({ name }) => keepFile(name))[0]
    if (kept === undefined) findings.push({ what: 'missingChanges', count: gap.count, lastAt: gap.after })
    else findings.push({ what: 'unreadableChanges', count: gap.count, after: gap.after, kept })
  }
  // There is always a hint; without it nobody can tell what a journal held that is gone too.
  if (witness === null && !isMigrating) {
    if ((last?.header ?? null) === null) findings.push({ what: 'missingChanges', count: 1, lastAt: null })
    else if (stored.isSound) findings.push({ what: 'manifestRebuilt', kept: null })
  }
  const vanished = Math.max(0, (witness?.seq ?? 0) - seq)
  if (tail !== null) {
    const content = await readTail(disk, folder, tail)
    const kept = keep(`${tail.name}.tail`, content)
    if (vanished > 0) findings.push({ what: 'unreadableChanges', count: vanished, after: savedAt, kept })
    else if (witness === null && tail.tail.hasWholeLines)
      findings.push({ what: 'unreadableChanges', count: 1, after: savedAt, kept })
    else findings.push({ what: 'tornChange', kept })
  } else if (vanished > 0) findings.push({ what: 'missingChanges', count: vanished, lastAt: witness?.at ?? null })
  if (unfitSettings !== null) {
    const kept = keep('settings.json', Buffer.from(JSON.stringify(unfitSettings.value ?? null)))
    findings.push({ what: 'settingsReset', kept })
  }
  for (const { kind, id, value, problems } of unfit) {
    const kept = keep(`${kind}-${encodeURIComponent(id)}.json`, Buffer.from(`${JSON.stringify(value, null, 2)}\n`))
    findings.push({ what: 'unfitRecord', recordKind: kind, id, problems, kept })
  }

  const isCurrent = last?.header?.format === libraryFormat && last.header.schema === schemaRevision
  const isSound =
    stored.isSound &&
    findings.every(({ what }) => what === 'tornChange') &&
    journals.every((journal) => journal.damaged === 0)
  return {
    library,
    // What has been called saved is never numbered twice.
    seq: seq + vanished,
    sum: vanished > 0 ? firstSum : sum,
    savedAt,
    generation: Math.max(...files.map(({ generation }) => generation)),
    journal:
      last !== undefined && isCurrent && isSound && base.isNewest
        ? { generation: last.generation, length: last.tail.start, hasTail: tail !== null }
        : null,
    findings,
    keepsakes,
    isWholeFile: false,
  }
}

type Base = {
  readonly snapshot: ReadSnapshot | null
  readonly generation: number
  /** Snapshots that are not whole, newest first. */
  readonly damaged: readonly string[]
  readonly lost: number
  readonly isNewest: boolean
}

/** The newest snapshot that is whole; where none is, the newest one of which anything can be read. */
async function findBase(folder: string, disk: Disk, files: readonly GenerationFile[]): Promise<Base> {
  const damagedNames: string[] = []
  let best: { readonly snapshot: ReadSnapshot; readonly generation: number } | null = null
  for (const { name, generation } of files.filter(({ what }) => what === 'snapshot').reverse()) {
    const snapshot = await readSnapshot(disk, join(folder, name))
    if (snapshot.isWhole) {
      return { snapshot, generation, damaged: damagedNames, lost: 0, isNewest: damagedNames.length === 0 }
    }
    damagedNames.push(name)
    const hasAny =
      snapshot.library.settings !== null || Object.values(snapshot.library.records).some(({ size }) => size > 0)
    if (best === null && hasAny) best = { snapshot, generation }
  }
  return {
    snapshot: best?.snapshot ?? null,
    generation: best?.generation ?? 0,
    damaged: damagedNames,
    lost: best?.snapshot.lost ?? 0,
    isNewest: false,
  }
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
  for (const [index, { name, generation }] of names.entries()) {
    // A journal was begun only when all of the one before it was saved.
    const saved = index < names.length - 1 ? Number.POSITIVE_INFINITY : toldSaved
    journals.push(await readJournal(disk, join(folder, name), { name, generation, saved }))
  }
  return journals
}

function startReplay(snapshot: ReadSnapshot | null, journals: readonly ReadJournal[]): Replay {
  const { header, library } = snapshot ?? { header: null, library: null }
  const first = journals[0]?.header
  const from = header ?? {
    format: first?.format ?? libraryFormat,
    // What passed no schema that is known passes the present ones now.
    schema: 0,
    seq: first?.seq ?? 0,
    sum: first?.sum ?? firstSum,
    savedAt: null,
  }
  return new Replay(library ?? emptyRawLibrary(), from)
}

/** Whether this is the whole library of format 1 that was being migrated: its copy is there, and nothing came after it. */
async function isCopied(folder: string, disk: Disk, bytes: Uint8Array): Promise<boolean> {
  const copy = await disk.readBytes(formatOneFile(folder)).catch(() => null)
  return copy !== null && Buffer.compare(bytes, copy) === 0
}

async function readTail(disk: Disk, folder: string, { name, tail }: ReadJournal): Promise<Uint8Array> {
  const reader = await disk.openToRead(join(folder, name))
  try {
    return await reader.read(tail.start, tail.length)
  } finally {
    await reader.close()
  }
}

/** A library of format 1: one JSON file, with no journal to prove anything by. */
function wholeFile(folder: string, bytes: Uint8Array): Recovery {
  const file = libraryFileOf(folder)
  const library = parseLibrary(decodeUtf8(bytes, file), file)
  return {
    library,
    seq: 0,
    sum: firstSum,
    savedAt: null,
    generation: 0,
    journal: null,
    findings: [],
    keepsakes: [],
    isWholeFile: true,
  }
}

/** Stored text is UTF-8; anything else is refused, since reading on would replace words by question marks. */
function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failed({ code: 'libraryDamaged', file, problems: ['the file is not UTF-8 text'] })
  }
}

function tooNew(folder: string, format: number): Failed {
  return new Failed({ code: 'libraryTooNew', file: libraryFileOf(folder), format, known: libraryFormat })
}

function damaged(folder: string, problems: readonly string[]): Failed {
  return new Failed({ code: 'libraryDamaged', file: libraryFileOf(folder), problems })
}
