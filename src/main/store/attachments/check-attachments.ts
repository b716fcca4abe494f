import type { Library } from '../../../shared/model/library'
import type { Disk } from '../disk'
import { realDisk } from '../real-disk'
import { readAttachment } from './attachments'
import { type NamedBy, namedAttachments } from './named-attachments'

/** An attachment that the library names and that is not there, or not whole. */
export type AttachmentFault = {
  readonly name: string
  readonly state: 'missing' | 'damaged'
  readonly by: readonly NamedBy[]
}

/** Reads every attachment that the library names, one after the other, and tells which are missing or damaged. */
export async function checkAttachments(
  libraryFolder: string,
  library: Library,
  disk: Disk = realDisk,
  isWanted: () => boolean = () => true,
): Promise<readonly AttachmentFault[]> {
  const faults: AttachmentFault[] = []
  for (const [name, by] of await namedAttachments(library)) {
    if (!isWanted()) return []
    const { state } = await readAttachment(libraryFolder, name, disk)
    if (state !== 'whole') faults.push({ name, state, by })
  }
  return faults
}
