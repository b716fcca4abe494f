import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isAttachmentName } from '../../shared/model/attachments'

/** Reads the pictures that the sample records name, as they ship; null where there is none of that name. */
export function sampleAttachments(assetsFolder: string): (name: string) => Promise<Uint8Array | null> {
  return async (name) => {
    if (!isAttachmentName(name)) return null
    return readFile(join(assetsFolder, 'sample-attachments', name)).catch(() => null)
  }
}
