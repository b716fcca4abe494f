import { basename, extname } from 'node:path'
import { Failed } from '../../../shared/ipc/failure'
import type { AttachmentKind } from '../../../shared/model/attachments'
import { cleanPicture } from '../../export/pictures/clean-picture'
import { addAttachment, readAttachment } from '../../store/attachments/attachments'
import { readChosenFile } from '../../store/attachments/read-chosen-file'
import { realDisk } from '../../store/real-disk'
import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'

type Names = 'attachments/add' | 'attachments/read'

const pictureEndings = /\.(?:png|jpg|svg)$/
const pictureTypes = { png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' } as const

/** Pictures and templates of the library. The window names them by their content, never by a path. */
export function attachmentHandlers(context: HandlerContext): Pick<Handlers, Names> {
  const { session, desktop } = context
  return {
    'attachments/add': async ({ what }) => {
      // Before anything is asked: a library that cannot be changed takes no file either.
      const { store, attachments } = session.current()
      if (store.readOnly !== null) throw new Failed(store.readOnly)
      const file = await desktop.chooseAttachment(what, context.windowState().language)
      if (file === null) return { outcome: 'cancelled' }
      const chosen = await readChosenFile(file, what, realDisk)
      const { bytes, kind } = what === 'picture' ? cleaned(file, chosen.bytes) : chosen
      const name = await addAttachment(store.folder, bytes, kind)
      attachments.lookAgain()
      return { outcome: 'added', name, title: basename(file, extname(file)) }
    },
    'attachments/read': async ({ name }) => {
      if (!pictureEndings.test(name)) return { url: null }
      const found = await readAttachment(session.store().folder, name)
      // Cleaned here too: a library may come from elsewhere, and what the window gets is printed into documents.
      const picture = found.state === 'whole' ? cleanPicture(found.bytes) : null
      if (picture === null) return { url: null }
      const type = pictureTypes[picture.extension]
      return { url: `data:${type};base64,${Buffer.from(picture.bytes).toString('base64')}` }
    },
  }
}

/** What is kept of a chosen picture: how it looks, and nothing of where, when and by whom it was made. */
function cleaned(file: string, bytes: Uint8Array): { readonly bytes: Uint8Array; readonly kind: AttachmentKind } {
  const picture = cleanPicture(bytes)
  if (picture === null) throw new Failed({ code: 'notAPicture', file })
  return { bytes: picture.bytes, kind: picture.extension }
}
