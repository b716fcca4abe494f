import { basename, extname } from 'node:path'
import { Failed } from '../../../shared/ipc/failure'
import { cleanChosen } from '../../export/pictures/clean-chosen'
import { cleanPicture } from '../../export/pictures/clean-picture'
import { pictureAddress } from '../../export/pictures/picture-address'
import { addAttachment, readAttachment } from '../../store/attachments/attachments'
import { readChosenFile, takeChosen } from '../../store/attachments/read-chosen-file'
import { realDisk } from '../../store/real-disk'
import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'

type Names = 'attachments/add' | 'attachments/read'

const pictureEndings = /\.(?:png|jpg|svg)$/

/** Pictures and templates of the library. The window names them by their content, never by a path. */
export function attachmentHandlers(context: HandlerContext): Pick<Handlers, Names> {
  const { session, desktop } = context
  return {
    'attachments/add': async ({ what, given }) => {
      // Before anything is asked: a library that cannot be changed takes no file either.
      const { store, attachments } = session.current()
      if (store.readOnly !== null) throw new Failed(store.readOnly)
      const file = given?.name ?? (await desktop.chooseAttachment(what, context.windowState().language))
      if (file === null) return { outcome: 'cancelled' }
      const chosen =
        given === undefined ? await readChosenFile(file, what, realDisk) : takeChosen(file, given.bytes, what)
      const cleaned = what === 'picture' ? cleanChosen(file, chosen.bytes) : null
      const name = await addAttachment(store.folder, cleaned?.bytes ?? chosen.bytes, cleaned?.extension ?? chosen.kind)
      attachments.lookAgain()
      return { outcome: 'added', name, title: basename(file, extname(file)) }
    },
    'attachments/read': async ({ name }) => {
      if (!pictureEndings.test(name)) return { url: null }
      const found = await readAttachment(session.store().folder, name)
      // Cleaned here too: a library may come from elsewhere, and what the window gets is printed into documents.
      const picture = found.state === 'whole' ? cleanPicture(found.bytes) : null
      return { url: picture === null ? null : pictureAddress(picture) }
    },
  }
}
