import { attachmentsNamedIn } from '../../../shared/model/attachments'
import { sameInAll } from '../../../shared/model/language'
import { recordKinds } from '../../../shared/model/library'
import { readSamples } from '../../starter/read-samples'
import { sampleAttachments } from '../../starter/sample-attachments'
import { bringToLibrary } from '../../store/attachments/bring-attachments'
import { addSamples, removeSamples } from '../../store/samples'
import type { Handlers } from '../answer'
import type { HandlerContext } from '../handler-context'
import { rememberLibrary } from '../remember-library'

type Names =
  | 'library/status'
  | 'library/create'
  | 'library/open'
  | 'library/retry'
  | 'library/show-folder'
  | 'library/add-samples'
  | 'library/remove-samples'
  | 'library/dismiss-findings'
  | 'library/undo'
  | 'library/redo'
  | 'settings/read'
  | 'settings/save'

/** The library as a whole: where it is, what it holds, its settings, undo. */
export function libraryHandlers(context: HandlerContext): Pick<Handlers, Names> {
  const { session, desktop } = context
  const language = () => context.windowState().language
  return {
    'library/status': () => session.status(),
    'library/create': async ({ contents, place }) => {
      const status = session.status()
      const suggested = status.state === 'none' ? status.suggestedFolder : null
      const folder = place === 'suggested' && suggested ? suggested : await desktop.chooseFolder('new', language())
      if (folder === null) return { outcome: 'cancelled' }
      await session.create(folder, contents)
      return rememberLibrary(context)
    },
    'library/open': async () => {
      const folder = await desktop.chooseFolder('existing', language())
      if (folder === null) return { outcome: 'cancelled' }
      await session.open(folder)
      return rememberLibrary(context)
    },
    'library/retry': () => {
      const status = session.status()
      return status.state === 'failed' ? session.open(status.folder) : status
    },
    'library/show-folder': () => {
      desktop.showInFolder(session.store().folder)
      return null
    },
    'library/add-samples': async () => {
      const store = session.store()
      const samples = await readSamples(context.assetsFolder, context.now())
      if (store.readOnly === null) {
        const names = recordKinds.flatMap((kind) => attachmentsNamedIn(samples[kind].values()))
        await bringToLibrary(names, sampleAttachments(context.assetsFolder), store.folder)
      }
      return { added: await addSamples(store, samples) }
    },
    'library/remove-samples': async () => ({ removed: await removeSamples(session.store(), context.now()) }),
    'library/dismiss-findings': async () => {
      await session.dismissFindings()
      return null
    },
    'library/undo': () => session.store().undo(),
    'library/redo': () => session.store().redo(),
    'settings/read': () => session.store().read().settings,
    'settings/save': async (settings) => {
      const label = { action: 'settings', kind: null, title: sameInAll(settings.name) } as const
      await session.store().transact(label, (draft) => {
        draft.changeSettings((present) => {
          Object.assign(present, settings)
        })
      })
      return session.store().read().settings
    },
  }
}
