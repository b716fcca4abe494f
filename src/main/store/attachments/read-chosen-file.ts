import { Failed } from '../../../shared/ipc/failure'
import { type AttachmentKind, type AttachmentUse, mostAttachmentBytes } from '../../../shared/model/attachments'
import { readDirectory } from '../../zip/read-directory'
import type { Disk } from '../disk'
import { diskFailure } from '../disk-failure'
import { errorCode } from '../error-code'
import { recogniseAttachment } from './recognise-attachment'

const megabyte = 1024 * 1024
const fitting: { readonly [U in AttachmentUse]: readonly AttachmentKind[] } = {
  picture: ['png', 'jpg', 'svg'],
  template: ['docx', 'dotx'],
}

/** What was chosen to be attached, by its content. */
export type ChosenFile = { readonly bytes: Uint8Array; readonly kind: AttachmentKind }

/**
 * Reads a file that the user chose to attach. Fails with `attachmentTooLarge` before it is read, as `takeChosen` does,
 * with `fileMissing` or the disk's failure.
 */
export async function readChosenFile(file: string, use: AttachmentUse, disk: Disk): Promise<ChosenFile> {
  return takeChosen(file, await readWhole(file, disk), use)
}

/**
 * What a file to be attached is. Fails with `attachmentTooLarge`, and with `notAPicture`, `notATemplate` or
 * `wordFileHasMacros` when its content is something else than asked for, whatever its name says.
 */
export function takeChosen(file: string, bytes: Uint8Array, use: AttachmentUse): ChosenFile {
  if (bytes.length > mostAttachmentBytes) throw attachmentTooLarge(file)
  const kind = recogniseAttachment(bytes)
  if (kind !== null && fitting[use].includes(kind)) return { bytes, kind }
  if (use === 'picture') throw new Failed({ code: 'notAPicture', file })
  throw new Failed({ code: kind === null && holdsMacros(bytes) ? 'wordFileHasMacros' : 'notATemplate', file })
}

/** Whether this is a ZIP file with a part where Word keeps macros. */
function holdsMacros(bytes: Uint8Array): boolean {
  try {
    return readDirectory(bytes).some(({ path }) => path === 'word/vbaProject.bin')
  } catch {
    // No archive, or a damaged one.
    return false
  }
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
