import { join } from 'node:path'
import type { Disk } from './disk'
import { type GenerationFile, generationFiles, isUnfinished } from './generation-files'

/** Full generations that are kept. */
export const fullGenerations = 2

/** Bytes of older journals that are kept besides, for the earlier versions of records. */
const historyBytes = 64 * 1024 * 1024

/**
 * Removes what no recovery needs any more, and what a checkpoint that was cut short has left; no checkpoint may be under
 * way. A damaged snapshot is none of the two that are kept. What cannot be removed stays: it harms nobody. Tells how many
 * snapshots are left that can be relied on.
 */
export async function pruneGenerations(disk: Disk, folder: string, damaged: readonly string[]): Promise<number> {
  const names = await disk.listFolder(folder).catch(() => [])
  for (const name of names.filter(isUnfinished)) await disk.remove(join(folder, name)).catch(() => undefined)
  const files = generationFiles(names)
  const snapshots: GenerationFile[] = []
  for (const file of files.filter(({ what, name }) => what === 'snapshot' && !damaged.includes(name)).reverse()) {
    // A folder of such a name keeps nothing.
    if ((await sizeOf(disk, join(folder, file.name))) > 0) snapshots.push(file)
  }
  const oldest = snapshots[fullGenerations - 1]?.generation
  if (oldest === undefined) return snapshots.length
  const stale = snapshots.slice(fullGenerations).map(({ name }) => name)
  stale.push(...damaged.filter((name) => name.startsWith('snapshot')))
  let kept = 0
  for (const { name } of files.filter(({ what, generation }) => what === 'journal' && generation < oldest).reverse()) {
    kept += await sizeOf(disk, join(folder, name))
    if (kept > historyBytes) stale.push(name)
  }
  for (const name of stale) await disk.remove(join(folder, name)).catch(() => undefined)
  return fullGenerations
}

async function sizeOf(disk: Disk, file: string): Promise<number> {
  try {
    const reader = await disk.openToRead(file)
    await reader.close()
    return reader.size
  } catch {
    return 0
  }
}
