import { dirname, join } from 'node:path'
import { draftBriefing } from '../../../shared/compose/draft-briefing'
import { suggestForSection } from '../../../shared/compose/suggest'
import { treeToMarkdown } from '../../../shared/document/to-markdown'
import type { DocumentTree } from '../../../shared/document/tree'
import type { ExportFormat } from '../../../shared/ipc/contract'
import { Failed } from '../../../shared/ipc/failure'
import { findRecord } from '../../../shared/model/library'
import { summarise } from '../../../shared/model/summarise'
import { suggestFileName } from '../../export/suggest-file-name'
import { writeFileSafely } from '../../export/write-file'
import { withExport } from '../../preferences/app-state'
import { readHouseStyle } from '../../starter/read-house-style'
import { saveRecord } from '../../store/records'
import type { Handlers } from '../answer'
import { composeDocument } from '../compose-document'
import { findForSection } from '../find-for-section'
import type { HandlerContext } from '../handler-context'

type Names =
  | 'countries/list'
  | 'briefings/draft'
  | 'briefings/suggest'
  | 'documents/compose'
  | 'documents/export'
  | 'documents/show'

/** Drafting, composing and exporting. No file path comes from the window: it names documents and exports by id. */
export function documentHandlers(context: HandlerContext): Pick<Handlers, Names> {
  const { appState, desktop } = context
  const store = () => context.session.store()
  const exported = new Map<string, string>()

  const chooseTarget = async (id: string, tree: DocumentTree, format: ExportFormat, place: 'ask' | 'last') => {
    const { lastExports } = appState.get()
    const last = Object.hasOwn(lastExports, id) ? lastExports[id] : undefined
    if (place === 'last' && last?.format === format) return last.file
    const name = `${suggestFileName(tree.properties.title)}.${format}`
    const { title } = tree.properties
    const suggested = last === undefined ? name : join(dirname(last.file), name)
    return desktop.chooseExportTarget({ suggested, title, format, language: context.windowState().language })
  }

  const render = async (tree: DocumentTree, format: ExportFormat) => {
    if (format === 'md') return treeToMarkdown(tree)
    const { renderWord } = await import('../../export/word/render-word')
    return renderWord(tree, await readHouseStyle(context.assetsFolder, 'neutral'))
  }

  return {
    'countries/list': async () => {
      const { readCountries } = await import('../../starter/read-countries')
      return readCountries(context.assetsFolder)
    },
    'briefings/draft': async (request) => {
      const draft = draftBriefing(store().read(), request, { now: context.now(), newId: context.newId })
      await saveRecord(store(), { kind: 'briefings', record: draft.value }, context.now(), 'drafted')
      return { id: draft.value.id, notices: draft.notices }
    },
    'briefings/suggest': async ({ id, section, text }) => {
      const { store: opened, search } = context.session.current()
      const library = opened.read()
      const briefing = findRecord(library, 'briefings', id)
      if (briefing === null) throw new Failed({ code: 'notFound', recordKind: 'briefings', id })
      const { language } = context.windowState()
      const found = text.trim() === '' ? null : await findForSection(search, briefing, section, text)
      return suggestForSection(library, briefing, section, text, context.today(), found).flatMap((suggested) => {
        const record = findRecord(library, suggested.kind, suggested.id)
        return record === null ? [] : [summarise(library, suggested.kind, record, language, context.today())]
      })
    },
    'documents/compose': ({ kind, id }) => {
      const composed = composeDocument(store().read(), kind, id, context.today())
      return { tree: composed.value, notices: composed.notices }
    },
    'documents/export': async ({ kind, id, format, place }) => {
      const { value: tree } = composeDocument(store().read(), kind, id, context.today())
      const file = await chooseTarget(id, tree, format, place)
      if (file === null) return { outcome: 'cancelled' }
      await writeFileSafely(file, await render(tree, format), { overwrite: true })
      appState.change({ lastExports: withExport(appState.get().lastExports, id, { file, format }) })
      const exportId = context.newId()
      exported.set(exportId, file)
      return { outcome: 'saved', file, exportId }
    },
    'documents/show': async ({ exportId, how }) => {
      const file = exported.get(exportId)
      if (file === undefined) throw new Failed({ code: 'invalidInput', problems: [`exportId: ${exportId}`] })
      if (how === 'open') await desktop.openFile(file)
      else desktop.showInFolder(file)
      return null
    },
  }
}
