import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { draftBriefing } from '../../../shared/compose/draft-briefing'
import { missingPictureNotices } from '../../../shared/compose/missing-picture-notices'
import { suggestForSection } from '../../../shared/compose/suggest'
import { isCarriedPicture } from '../../../shared/document/carried-picture'
import { picturesIn } from '../../../shared/document/pictures-in'
import { treeToMarkdown } from '../../../shared/document/to-markdown'
import type { DocumentTree } from '../../../shared/document/tree'
import type { ExportFormat, ExportOutcome, ExportStep, Input } from '../../../shared/ipc/contract'
import { Failed } from '../../../shared/ipc/failure'
import { findRecord } from '../../../shared/model/library'
import type { LibrarySettings } from '../../../shared/model/settings'
import { summarise } from '../../../shared/model/summarise'
import { DocumentLooks } from '../../export/document-looks'
import { ExportCancelled } from '../../export/export-cancelled'
import { pagesOfNote } from '../../export/pages-of-note'
import { carriedBytes } from '../../export/pictures/carried-bytes'
import { cleanPicture } from '../../export/pictures/clean-picture'
import { suggestFileName } from '../../export/suggest-file-name'
import { readOwnTemplate } from '../../export/template/read-own-template'
import type { ReadPicture } from '../../export/word-job'
import { writeFileSafely } from '../../export/write-file'
import { lastExport, withExport } from '../../preferences/app-state'
import { chosenHouseStyle } from '../../starter/chosen-house-style'
import { attachmentReader } from '../../store/attachments/attachments'
import { saveRecord } from '../../store/records'
import type { Handlers } from '../answer'
import { composeCardsOf, isForCards } from '../compose-document'
import { findForSection } from '../find-for-section'
import type { HandlerContext } from '../handler-context'
import { LatestDocument } from '../latest-document'

type Names =
  | 'countries/list'
  | 'briefings/draft'
  | 'briefings/suggest'
  | 'documents/compose'
  | 'documents/export'
  | 'documents/cancel-export'
  | 'documents/show'
  | 'print/document'
  | 'print/drawn'
  | 'print/laid-out'
  | 'print/failed'

type Report = (step: ExportStep, done: number) => void

/** Milliseconds after a first look at a document: its pages are to be on screen before the worker takes its share. */
const beforeWarming = 1_500

function endingOf(format: ExportFormat): string {
  return format === 'md' || format === 'pdf' ? format : 'docx'
}

/** The pictures of a document that are not there; the window that prints it shows placeholders for them. */
async function findMissing(tree: DocumentTree, read: ReadPicture): Promise<readonly string[]> {
  const missing: string[] = []
  for (const source of picturesIn(tree)) {
    const bytes = isCarriedPicture(source) ? carriedBytes(source) : await read(source)
    if (bytes === null || cleanPicture(bytes) === null) missing.push(source)
  }
  return missing
}

/** Drafting, composing and exporting. No file path comes from the window: it names documents and exports by id. */
export function documentHandlers(context: HandlerContext): Pick<Handlers, Names> {
  const { appState, desktop, exports: running } = context
  const store = () => context.session.store()
  const exported = new Map<string, string>()
  const latest = new LatestDocument()
  const looks = new DocumentLooks((bytes) => context.press.word.readTemplate(bytes))
  let isWarmedSoon = false

  /** Who looks at a document may soon want it in Word. */
  const warmSoon = (): void => {
    if (isWarmedSoon) return
    isWarmedSoon = true
    const warm = () => {
      isWarmedSoon = false
      context.press.word.warm()
    }
    setTimeout(warm, beforeWarming).unref()
  }

  const chooseTarget = async (id: string, tree: DocumentTree, format: ExportFormat, place: 'ask' | 'last') => {
    const last = lastExport(appState.get().lastExports, id, format)
    if (place === 'last' && last?.format === format) return last.file
    const { title } = tree.properties
    const { language } = context.windowState()
    const size = format === 'cards-a5' ? ' A5' : format === 'cards-a6' ? ' A6' : ''
    const name = `${suggestFileName(title)}${size}.${endingOf(format)}`
    const suggested = last === null ? name : join(dirname(last.file), name)
    return desktop.chooseExportTarget({ suggested, title, format, language })
  }

  const render = async (
    source: { readonly folder: string; readonly settings: LibrarySettings },
    tree: DocumentTree,
    format: ExportFormat,
    report: Report,
    signal: AbortSignal,
  ) => {
    if (format === 'md') return { bytes: treeToMarkdown(tree), notices: [] }
    const read = attachmentReader(source.folder)
    const { value: style, notices } = await chosenHouseStyle(source.settings, context.assetsFolder)
    if (format === 'pdf') {
      const { look, failure } = await looks.of(tree, style, read)
      if (failure !== null) throw failure
      report('writing', 0)
      const [bytes, missing] = await Promise.all([
        context.press.pdf({ tree, look }, signal, report),
        findMissing(tree, read),
      ])
      return { bytes, notices: [...notices, ...missingPictureNotices(tree, missing)] }
    }
    const template = await readOwnTemplate(style, read)
    // No template decides over the pages of cards.
    const job = { tree, style, template: tree.properties.paper === 'document' ? template : null }
    const { bytes, missing } = await context.press.word.write(job, read, report, signal)
    return { bytes, notices: [...notices, ...missingPictureNotices(tree, missing)] }
  }

  const exportTo = async (request: Input<'documents/export'>, signal: AbortSignal): Promise<ExportOutcome> => {
    const { kind, id, format, place, job } = request
    const report: Report = (step, done) => context.send('export/progress', { job, step, done })
    report('composing', 0)
    // The window hears of it before main is busy composing.
    await setImmediate()
    const current = context.session.current()
    const library = current.store.read()
    // While the user chooses a place, another library may be opened: the document stays one of this library.
    const source = { folder: current.store.folder, settings: library.settings }
    const { value: tree, notices: composed } = isForCards(format)
      ? await composeCardsOf({ library, ...source }, { kind, id, format }, context.today(), context.assetsFolder)
      : await latest.of(current, kind, id, context.today())
    // The window's check shows the others already; what is on a card it does not know.
    const ofCards = composed.filter(({ code }) => code === 'card-too-full')
    const file = await chooseTarget(id, tree, format, place)
    if (file === null || signal.aborted) return { outcome: 'cancelled' }
    const { bytes, notices } = await render(source, tree, format, report, signal)
    if (signal.aborted) throw new ExportCancelled()
    report('saving', 0)
    await writeFileSafely(file, bytes, { overwrite: true })
    appState.change({ lastExports: withExport(appState.get().lastExports, id, { file, format }) })
    const exportId = context.newId()
    exported.set(exportId, file)
    return { outcome: 'saved', file, exportId, notices: [...ofCards, ...notices] }
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
    'documents/compose': async ({ kind, id }) => {
      const current = context.session.current()
      const library = current.store.read()
      const { value: tree, notices: ofDocument } = await latest.of(current, kind, id, context.today())
      warmSoon()
      const { value: style, notices: ofStyle } = await chosenHouseStyle(library.settings, context.assetsFolder)
      const found = await looks.of(tree, style, attachmentReader(current.store.folder))
      const notices = [...ofDocument, ...ofStyle, ...found.notices]
      const briefing = kind === 'briefings' ? findRecord(library, kind, id) : null
      if (briefing === null) return { tree, look: found.look, notices, pages: null }
      const { pages, notices: ofPages } = pagesOfNote(briefing, tree, found)
      return { tree, look: found.look, notices: [...notices, ...ofPages], pages }
    },
    'documents/export': async (request) =>
      (await running.run(request.job, (signal) => exportTo(request, signal))) ?? { outcome: 'cancelled' },
    'documents/cancel-export': ({ job }) => {
      running.cancel(job)
      return null
    },
    'documents/show': async ({ exportId, how }) => {
      const file = exported.get(exportId)
      if (file === undefined) throw new Failed({ code: 'invalidInput', problems: [`exportId: ${exportId}`] })
      if (how === 'open') await desktop.openFile(file)
      else desktop.showInFolder(file)
      return null
    },
    'print/document': ({ job }) => context.printing.document(job),
    'print/drawn': ({ job, drawn, pages }) => {
      context.printing.drawn(job, drawn, pages)
      return null
    },
    'print/laid-out': ({ job, pages }) => {
      context.printing.laidOut(job, pages)
      return null
    },
    'print/failed': ({ job, problem }) => {
      context.printing.failed(job, problem)
      return null
    },
  }
}
