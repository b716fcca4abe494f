import { basename, extname } from 'node:path'
import { Failed } from '../../../shared/ipc/failure'
import { addAttachment, readAttachment } from '../../store/attachments/attachments'
import { readChosenFile } from '../../store/attachments/read-chosen-file'
import { realDisk } from '../../store/real-disk'
import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'

type Names = 'attachments/add' | 'attachments/read'

const pictureTypes: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['svg', 'image/svg+xml'],
])

/** Pictures and templates of the library. The window names them by their content, never by a path. */
export function attachmentHandlers(context: HandlerContext): Pick<Handlers, Names> {
  const { session, desktop } = context
  return {
    'attachments/add': async ({ what }) => {
      // Before anything is asked: a library that cannot be changed takes no file either.
      const store = session.store()
      if (store.readOnly !== null) throw new Failed(store.readOnly)
      const file = await desktop.chooseAttachment(what, context.windowState().language)
      if (file === null) return { outcome: 'cancelled' }
      const { bytes, kind } = await readChosenFile(file, what, realDisk)
      const name = await addAttachment(store.folder, bytes, kind)
      return { outcome: 'added', name, title: basename(file, extname(file)) }
    },
    'attachments/read': async ({ name }) => {
      const type = pictureTypes.get(name.slice(name.lastIndexOf('.') + 1))
      const found = type === undefined ? null : await readAttachment(session.store().folder, name)
      if (found?.state !== 'whole') return { url: null }
      return { url: `data:${type};base64,${Buffer.from(found.bytes).toString('base64')}` }
    },
  }
}
