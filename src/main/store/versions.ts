import { join } from 'node:path'
import { type AnyRecord, binId, findRecord, type Library, type RecordKind } from '../../shared/model/library'
import type { Disk } from './disk'
import { generationFiles } from './generation-files'
import { asTransaction, type JournalLine } from './journal-line'
import type { StoredVersion } from './library-store'
import { linesWith } from './read-lines'

/**
 * Every state of the record that the kept journals and snapshots tell of, newest first. Only the lines that name the
 * record are read, so that it takes about as long as reading the files through. Of two states with one revision, as
 * after an older library was put back, the later one counts.
 */
export async function findVersions(
  disk: Disk,
  folder: string,
  kind: RecordKind,
  id: string,
  library: Library,
): Promise<readonly StoredVersion[]> {
  const versions = new Map<number, StoredVersion>()
  const add = (version: StoredVersion) => {
    const known = versions.get(version.revision)
    const isToldBetter = version.label === null && known?.record.updatedAt === version.record.updatedAt
    if (!isToldBetter) versions.set(version.revision, version)
  }
  const addRecord = (record: AnyRecord | null) => {
    if (record !== null) add({ revision: record.revision, at: record.updatedAt, label: null, record })
  }

  const needle = Buffer.from(`"id":${JSON.stringify(id)}`)
  for (const { name, what } of generationFiles(await disk.listFolder(folder))) {
    // A checkpoint may remove an old file at any moment; what it told is told by newer ones.
    try {
      for await (const value of linesWith(disk, join(folder, name), needle)) {
        if (what === 'snapshot') addRecord(recordIn(value, kind, id))
        else addChanges(asTransaction(value), kind, id, add)
      }
    } catch {}
  }
  addRecord(findRecord(library, kind, id) ?? library.bin.get(binId(kind, id))?.record ?? null)
  return [...versions.values()].sort((a, b) => b.revision - a.revision)
}

function recordIn(value: unknown, kind: RecordKind, id: string): AnyRecord | null {
  const line = value as { readonly kind?: string; readonly record?: AnyRecord }
  return line.kind === kind && line.record?.id === id ? line.record : null
}

function addChanges(
  transaction: JournalLine | null,
  kind: RecordKind,
  id: string,
  add: (version: StoredVersion) => void,
): void {
  if (transaction === null) return
  const { at, label, changes } = transaction
  for (const change of changes) {
    if (change.area !== 'records' || change.kind !== kind || change.id !== id || change.value === null) continue
    add({ revision: change.value.revision, at, label, record: change.value })
  }
}
