import { join } from 'node:path'
import type { Disk } from '../disk'
import { realDisk } from '../real-disk'
import { findAttachment, keepAttachment, removeAbandoned, sizeOfAttachment } from './attachment-files'
import { attachmentFolderOf } from './attachment-folder'
import type { ReadAttachment } from './attachments'

/**
 * Sees to it that the attachments of these names are in the folder, taking what is missing or damaged there from `read`.
 * Resolves with those that are whole in neither place; fails with the disk's failure.
 */
async function bringAttachments(
  names: Iterable<string>,
  read: ReadAttachment,
  folder: string,
  disk: Disk,
): Promise<readonly string[]> {
  const missing: string[] = []
  for (const name of names) {
    const { state } = await findAttachment(folder, name, disk)
    const bytes = state === 'whole' ? null : await read(name)
    if (bytes !== null) await keepAttachment(folder, name, bytes, disk)
    else if (state !== 'whole') missing.push(name)
  }
  return missing
}

/** The same for the attachments of the library in this folder. */
export async function bringToLibrary(
  names: Iterable<string>,
  read: ReadAttachment,
  libraryFolder: string,
  disk: Disk = realDisk,
): Promise<readonly string[]> {
  return bringAttachments(names, read, await attachmentFolderOf(libraryFolder, disk), disk)
}

/** Files of attachments that this process has read whole, by path: they are not read again for every backup. */
export type ProvenFiles = Set<string>

/**
 * Copies the attachments of these names, where they are not there already, to those of the backups in a folder. What is
 * there is read once for as long as `proven` lasts, and then known by its size. Tells and fails like `bringAttachments`.
 */
export async function backUpAttachments(
  names: Iterable<string>,
  from: { readonly folder: string; readonly read: ReadAttachment },
  folder: string,
  proven: ProvenFiles,
  disk: Disk,
): Promise<readonly string[]> {
  const missing: string[] = []
  for (const name of names) {
    const file = join(folder, name)
    const size = proven.has(file) ? await sizeOfAttachment(folder, name, disk) : null
    if (size !== null && size === (await sizeOfAttachment(from.folder, name, disk))) continue
    const lacking = await bringAttachments([name], from.read, folder, disk)
    if (lacking.length === 0) proven.add(file)
    missing.push(...lacking)
  }
  await removeAbandoned(folder, Date.now(), disk)
  return missing
}
