import { type AttachmentKind, attachmentOfSource, mostAttachmentBytes } from '../../../shared/model/attachments'
import type { Disk } from '../disk'
import { realDisk } from '../real-disk'
import { type FoundAttachment, findAttachment, keepAttachment, removeAbandoned } from './attachment-files'
import { attachmentFolderOf } from './attachment-folder'
import { attachmentNameOf } from './attachment-name'
import { attachmentTooLarge } from './read-chosen-file'

/** Gives an attachment by its name; null where it is not, or not whole. */
export type ReadAttachment = (name: string) => Promise<Uint8Array | null>

/** Where there are none. */
export const noAttachments: ReadAttachment = async () => null

/**
 * Keeps these bytes with the library in this folder, and resolves with the name they have from then on; the same bytes
 * are kept once. Fails with `attachmentTooLarge`, or the disk's failure. Whoever calls it holds the library's folder.
 */
export async function addAttachment(
  libraryFolder: string,
  bytes: Uint8Array,
  kind: AttachmentKind,
  disk: Disk = realDisk,
): Promise<string> {
  const name = await attachmentNameOf(bytes, kind)
  if (bytes.length > mostAttachmentBytes) throw attachmentTooLarge(name)
  const folder = await attachmentFolderOf(libraryFolder, disk)
  await keepAttachment(folder, name, bytes, disk)
  await removeAbandoned(folder, Date.now(), disk)
  return name
}

/** An attachment of the library in this folder, proven by its name. */
export async function readAttachment(
  libraryFolder: string,
  name: string,
  disk: Disk = realDisk,
): Promise<FoundAttachment> {
  return findAttachment(await attachmentFolderOf(libraryFolder, disk), name, disk)
}

/** Reads the attachments of a library by name. */
export function attachmentsOf(libraryFolder: string, disk: Disk = realDisk): ReadAttachment {
  return async (name) => {
    const found = await readAttachment(libraryFolder, name, disk)
    return found.state === 'whole' ? found.bytes : null
  }
}

/** Reads the pictures of a library's documents: those whose source is `attachments/…`; all else is null. */
export function attachmentReader(
  libraryFolder: string,
  disk: Disk = realDisk,
): (source: string) => Promise<Uint8Array | null> {
  const read = attachmentsOf(libraryFolder, disk)
  return async (source) => {
    const name = attachmentOfSource(source)
    return name === null ? null : read(name)
  }
}
