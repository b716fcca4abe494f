import { dirname, join } from 'node:path'
import { isAttachmentName, mostAttachmentBytes } from '../../../shared/model/attachments'
import type { Disk } from '../disk'
import { diskFailure } from '../disk-failure'
import { errorCode } from '../error-code'
import { writeAll } from '../replace-file'
import { syncFolderWhereKnown } from '../sync-folder'
import { isNamedAfter } from './attachment-name'

/** An attachment as it was found: a file whose content is not what its name stands for is damaged. */
export type FoundAttachment =
  | { readonly state: 'whole'; readonly bytes: Uint8Array }
  | { readonly state: 'missing' | 'damaged' }

/** What an attachment is called while it is being written: nobody takes it for one. */
const unfinishedEnding = '.new'
/** Nobody is still writing what was begun longer ago than this, in milliseconds. */
const abandonedAfter = 24 * 60 * 60 * 1000

let begun = 0

/** Reads an attachment from a folder of them and proves it by its name. What the disk cannot read counts as damaged. */
export async function findAttachment(folder: string, name: string, disk: Disk): Promise<FoundAttachment> {
  if (!isAttachmentName(name)) return { state: 'missing' }
  try {
    const reader = await disk.openToRead(join(folder, name))
    try {
      if (reader.size > mostAttachmentBytes) return { state: 'damaged' }
      const bytes = await reader.read(0, reader.size)
      return (await isNamedAfter(bytes, name)) ? { state: 'whole', bytes } : { state: 'damaged' }
    } finally {
      await reader.close()
    }
  } catch (error) {
    return { state: ['ENOENT', 'ENOTDIR'].includes(errorCode(error)) ? 'missing' : 'damaged' }
  }
}

/** Bytes of an attachment's file, without reading it; null when there is none that can be opened. */
export async function sizeOfAttachment(folder: string, name: string, disk: Disk): Promise<number | null> {
  try {
    const reader = await disk.openToRead(join(folder, name))
    await reader.close()
    return reader.size
  } catch {
    return null
  }
}

/**
 * Keeps an attachment in a folder of them, which is made where it is missing: once, whole and durable. A file of that
 * name whose content is another is damaged, and replaced. Resolves after it was read back; fails with the disk's failure.
 */
export async function keepAttachment(folder: string, name: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const file = join(folder, name)
  try {
    if (await disk.makeFolder(folder)) await syncFolderWhereKnown(dirname(folder), disk)
    const { state } = await findAttachment(folder, name, disk)
    if (state !== 'whole') await writeAttachment(file, bytes, disk)
    // Also where it was there: whoever wrote it may have been stopped before this.
    await syncFolderWhereKnown(folder, disk)
  } catch (error) {
    throw diskFailure(error, file)
  }
  const kept = await findAttachment(folder, name, disk)
  if (kept.state === 'whole') return
  const reason = 'what was read back is not what was written'
  throw diskFailure(new Error(reason), file)
}

async function writeAttachment(file: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  begun += 1
  // A name of its own: two programs may keep the same picture at the same time.
  const unfinished = `${file}.${process.pid}-${begun}${unfinishedEnding}`
  try {
    const opened = await disk.open(unfinished, 'replace')
    try {
      await writeAll(opened, bytes)
      await opened.sync()
    } finally {
      await opened.close()
    }
    await disk.rename(unfinished, file)
  } catch (error) {
    await disk.remove(unfinished).catch(() => undefined)
    throw error
  }
}

/** Removes what a process that was killed while it kept an attachment has left. Never fails. */
export async function removeAbandoned(folder: string, now: number, disk: Disk): Promise<void> {
  const names = await disk.listFolder(folder).catch(() => [])
  for (const name of names.filter(isUnfinished)) {
    const file = join(folder, name)
    const changedAt = await disk.changedAt(file).catch(() => null)
    if (changedAt !== null && now - changedAt.getTime() > abandonedAfter) await disk.remove(file).catch(() => undefined)
  }
}

function isUnfinished(name: string): boolean {
  const [sum = '', kind = ''] = name.split('.')
  return name.endsWith(unfinishedEnding) && isAttachmentName(`${sum}.${kind}`)
}
