import { webcrypto } from 'node:crypto'
import type { AttachmentKind } from '../../../shared/model/attachments'

const digits = 32

/** The name that these bytes bear as an attachment. Reckoned beside the main thread. */
export async function attachmentNameOf(bytes: Uint8Array, kind: AttachmentKind): Promise<string> {
  const sum = Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
  return `${sum.slice(0, digits)}.${kind}`
}

/** Whether these are the bytes that the attachment's name stands for. */
export async function isNamedAfter(bytes: Uint8Array, name: string): Promise<boolean> {
  const kind = name.slice(name.lastIndexOf('.') + 1) as AttachmentKind
  return (await attachmentNameOf(bytes, kind)) === name
}
