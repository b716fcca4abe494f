import { Failed } from '../../../shared/ipc/failure'
import type { AttachmentKind, AttachmentUse } from '../../../shared/model/attachments'
import type { Disk } from '../disk'
import { diskFailure } from '../disk-failure'
import { errorCode } from '../error-code'
import { mostAttachmentBytes } from './attachment-files'
import { recogniseAttachment } from './recognise-attachment'

const megabyte = 1024 * 1024
const fitting: { readonly [U in AttachmentUse]: readonly AttachmentKind[] } = {
  picture: ['png', 'jpg', 'svg'],
  template: ['docx', 'dotx'],
}

/** What was chosen to be attached, by its content. */
export type ChosenFile = { readonly bytes: Uint8Array; readonly kind: AttachmentKind }

/**
 * Reads a file that the user chose to attach. Fails with `attachmentTooLarge` before it is read, with `notAPicture` or
 * `notATemplate` when its content is something else, whatever its name says, with `fileMissing` or the disk's failure.
 */
export async function readChosenFile(file: string, use: AttachmentUse, disk: Disk): Promise<ChosenFile> {
  const bytes = await readWhole(file, disk)
  const kind = recogniseAttachment(bytes)
  if (kind !== null && fitting[use].includes(kind)) return { bytes, kind }
  throw new Failed({ code: use === 'picture' ? 'notAPicture' : 'notATemplate', file })
}

/** The file is larger than an attachment may be. */
export function attachmentTooLarge(file: string): Failed {
  return new Failed({ code: 'attachmentTooLarge', file, most: mostAttachmentBytes / megabyte })
}

async function readWhole(file: string, disk: Disk): Promise<Uint8Array> {
  try {
    const reader = await disk.openToRead(file)
    try {
      if (reader.size > mostAttachmentBytes) throw attachmentTooLarge(file)
      return await reader.read(0, reader.size)
    } finally {
      await reader.close()
    }
  } catch (error) {
    throw errorCode(error) === 'ENOENT' ? new Failed({ code: 'fileMissing', file }) : diskFailure(error, file)
  }
}
