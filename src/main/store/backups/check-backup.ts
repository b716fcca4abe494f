import { crc32 } from '../../zip/crc32'
import type { Disk } from '../disk'
import { LineReader } from '../line'
import { backupDamaged, unpackBackup } from './unpack-backup'

/** What a backup must hold: so many lines, and bytes with this checksum. */
export type PackedSnapshot = { readonly lines: number; readonly sum: number }

/**
 * Opens a backup and reads every line of it, without keeping any: fails with `backupDamaged` when they are not those that
 * were packed, and like `unpackBackup`.
 */
export async function checkBackup(file: string, packed: PackedSnapshot, disk: Disk): Promise<void> {
  const reader = new LineReader()
  let sum = 0
  let lines = 0
  let unread = 0
  await unpackBackup(file, disk, (bytes) => {
    sum = crc32(bytes, sum)
    for (const { line } of reader.push(bytes)) {
      lines += 1
      if (line === null) unread += 1
    }
  })
  const isWhole = unread === 0 && lines === packed.lines && sum === packed.sum && reader.rest.bytes.length === 0
  if (!isWhole) throw backupDamaged(file, 'what is read back is not what was written')
}
