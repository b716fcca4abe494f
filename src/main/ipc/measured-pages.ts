import { checkPages } from '../../shared/compose/check-pages'
import type { Notice } from '../../shared/compose/notice'
import type { Size } from '../../shared/document/picture-size'
import type { DocumentTree } from '../../shared/document/tree'
import { Failed } from '../../shared/ipc/failure'
import { layOutDocument } from '../../shared/layout/lay-out-document'
import { type DocumentPages, pagesOfParts } from '../../shared/layout/page-budget'
import { attachmentSource } from '../../shared/model/attachments'
import type { Briefing } from '../../shared/model/briefing'
import type { HouseStyle } from '../../shared/model/house-style'
import { ExportCancelled } from '../export/export-cancelled'
import { sizesOfPictures } from '../export/pictures/sizes-of-pictures'
import { styleOnTemplate } from '../export/template/style-on-template'
import type { ReadPicture, TemplateFacts } from '../export/word-job'
import { chosenHouseStyle } from '../starter/chosen-house-style'
import { attachmentReader } from '../store/attachments/attachments'
import type { LibraryStore } from '../store/library-store'
import type { DocumentPress } from './document-press'

/**
 * Lays notes out in the library's house style, on the paper of its template where it has one. Remembers how large their
 * pictures are and what their templates are like: files of a library never change under their names.
 */
export class MeasuredPages {
  readonly #assetsFolder: string
  readonly #word: Pick<DocumentPress['word'], 'readTemplate'>
  readonly #sizes = new Map<string, Size | null>()
  readonly #templates = new Map<string, TemplateFacts | null>()

  constructor(assetsFolder: string, word: Pick<DocumentPress['word'], 'readTemplate'>) {
    this.#assetsFolder = assetsFolder
    this.#word = word
  }

  /** The pages of a note's parts, and what is to be said about them. */
  async of(
    store: LibraryStore,
    briefing: Briefing,
    tree: DocumentTree,
  ): Promise<{ readonly pages: DocumentPages; readonly notices: readonly Notice[] }> {
    const read = attachmentReader(store.folder)
    const { value: own } = await chosenHouseStyle(store.read().settings, this.#assetsFolder)
    const template = await this.#templateOf(own, read)
    const sizeOf = await sizesOfPictures(tree, own, read, this.#sizes)
    const style = template === null ? own : styleOnTemplate(tree, own, sizeOf, template)
    const layout = layOutDocument(tree, style, sizeOf, template?.measures)
    const pages = pagesOfParts(briefing.sections, tree, layout)
    return { pages, notices: checkPages(briefing, pages.parts) }
  }

  /** Null where there is none, or none that can be read: the export tells why, the pages are measured without it. */
  async #templateOf({ template }: HouseStyle, read: ReadPicture): Promise<TemplateFacts | null> {
    if (template === null) return null
    const known = this.#templates.get(template.file)
    if (known !== undefined) return known
    const bytes = await read(attachmentSource(template.file))
    if (bytes === null) return null
    try {
      const facts = await this.#word.readTemplate(bytes)
      this.#templates.set(template.file, facts)
      return facts
    } catch (error) {
      if (error instanceof ExportCancelled) return null
      if (!(error instanceof Failed)) throw error
      this.#templates.set(template.file, null)
      return null
    }
  }
}
