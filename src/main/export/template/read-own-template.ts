import { Failed } from '../../../shared/ipc/failure'
import { attachmentSource } from '../../../shared/model/attachments'
import type { HouseStyle } from '../../../shared/model/house-style'
import type { ReadPicture } from '../word-job'

/** The bytes of a house style's own template, null where it has none; fails with `fileMissing` where it is not there. */
export async function readOwnTemplate({ template }: HouseStyle, read: ReadPicture): Promise<Uint8Array | null> {
  if (template === null) return null
  const bytes = await read(attachmentSource(template.file))
  if (bytes === null) throw new Failed({ code: 'fileMissing', file: template.name })
  return bytes
}
