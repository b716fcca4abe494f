import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import { isTellable } from '../../shared/ipc/recovery-words'
import type { IsoDateTime } from '../../shared/model/id'
import type { Disk } from './disk'
import { quarantineName } from './generation-files'
import { decodeLine, encodeLine } from './line'
import { isMoment } from './line-shapes'
import { readBlocks } from './read-lines'
import { replaceFile, writeAll } from './replace-file'

const findingsName = 'findings.jsonl'

/** Something that could not be used: these bytes, or (null) a copy of the library's file of that name. */
export type Keepsake = { readonly name: string; readonly content: Uint8Array | null }

/** The folder, within the library's, for what was found at this moment. */
export function quarantineOf(at: IsoDateTime): string {
  return `${quarantineName}/${at.replace(/[:.]/g, '-')}`
}

/** Puts what could not be used in a folder of its own, named after the moment; throws the disk's error. */
export async function keepInQuarantine(
  disk: Disk,
  folder: string,
  at: IsoDateTime,
  keepsakes: readonly Keepsake[],
): Promise<void> {
  if (keepsakes.length === 0) return
  const place = join(folder, quarantineOf(at))
  await disk.makeFolder(place)
  for (const { name, content } of keepsakes) {
    const opened = await disk.open(join(place, name), 'replace')
    try {
      let position = 0
      for await (const block of content === null ? readBlocks(disk, join(folder, name)) : [content]) {
        await writeAll(opened, block, position)
        position += block.length
      }
      await opened.sync()
    } finally {
      await opened.close()
    }
  }
  await disk.syncFolder(place)
  await disk.syncFolder(dirname(place))
}

/** The finding as it is told where nothing was put in quarantine. */
export function withoutKeepsake(finding: RecoveryFinding): RecoveryFinding {
  return 'kept' in finding ? { ...finding, kept: null } : finding
}

/** Of the findings those that were not found again, as everything is that could not be mended; wherever it was kept. */
export function withoutFound(
  findings: readonly RecoveryFinding[],
  found: readonly RecoveryFinding[],
): readonly RecoveryFinding[] {
  const again = found.map(withoutKeepsake)
  return findings.filter((finding) => !again.some((one) => isDeepStrictEqual(one, withoutKeepsake(finding))))
}

/** Whether every moment it names is one, or is not known. */
function isDated(finding: RecoveryFinding): boolean {
  const moments = [...('after' in finding ? [finding.after] : []), ...('lastAt' in finding ? [finding.lastAt] : [])]
  return moments.every((moment) => moment === null || isMoment(moment))
}

/** What earlier runs found and nobody has dismissed yet. */
export async function readFindings(disk: Disk, folder: string): Promise<readonly RecoveryFinding[]> {
  try {
    const bytes = Buffer.from(await disk.readBytes(join(folder, quarantineName, findingsName)))
    const value = decodeLine(bytes, 0, bytes.length - 1)?.value
    return Array.isArray(value) ? value.filter(isTellable).filter(isDated) : []
  } catch {
    return []
  }
}

/** Remembers the findings until they are dismissed, so that a machine that stops again does not hide them. */
export async function rememberFindings(
  disk: Disk,
  folder: string,
  findings: readonly RecoveryFinding[],
): Promise<void> {
  const place = join(folder, quarantineName)
  if (findings.length === 0) return disk.remove(join(place, findingsName))
  await disk.makeFolder(place)
  await replaceFile(disk, join(place, findingsName), encodeLine(findings).bytes)
  await disk.syncFolder(folder)
}
