import type { Notice } from '../../shared/compose/notice'
import type { Size } from '../../shared/document/picture-size'
import type { DocumentTree } from '../../shared/document/tree'
import { Failed } from '../../shared/ipc/failure'
import type { SizeOfPicture } from '../../shared/layout/document-layout'
import type { DocumentLook } from '../../shared/layout/document-look'
import type { TemplateMeasures } from '../../shared/layout/template-measures'
import { attachmentSource } from '../../shared/model/attachments'
import type { HouseStyle } from '../../shared/model/house-style'
import type { LibrarySettings } from '../../shared/model/settings'
import { ExportCancelled } from '../export/export-cancelled'
import { sizesOfPictures } from '../export/pictures/sizes-of-pictures'
import { styleOnTemplate } from '../export/template/style-on-template'
import type { ReadPicture, TemplateFacts } from '../export/word-job'
import { chosenHouseStyle } from '../starter/chosen-house-style'
import { attachmentReader } from '../store/attachments/attachments'
import type { DocumentPress } from './document-press'

/** What a document of a library is drawn and measured in, and what there is to say about its house style. */
export type FoundLook = {
  readonly look: DocumentLook
  readonly measures: TemplateMeasures | null
  readonly sizeOf: SizeOfPicture
  readonly notices: readonly Notice[]
}

/**
 * The looks of a library's documents: its house style, on the paper of its template where it has one. Remembers how large
 * pictures are and what templates are like: files of a library never change under their names.
 */
export class DocumentLooks {
  readonly #assetsFolder: string
  readonly #word: Pick<DocumentPress['word'], 'readTemplate'>
  readonly #sizes = new Map<string, Size | null>()
  readonly #templates = new Map<string, TemplateFacts | null>()

  constructor(assetsFolder: string, word: Pick<DocumentPress['word'], 'readTemplate'>) {
    this.#assetsFolder = assetsFolder
    this.#word = word
  }

  /** The look of a document of the library in `folder`. */
  async of(
    { folder, settings }: { readonly folder: string; readonly settings: LibrarySettings },
    tree: DocumentTree,
  ): Promise<FoundLook> {
    const read = attachmentReader(folder)
    const { value: own, notices } = await chosenHouseStyle(settings, this.#assetsFolder)
    const template = await this.#templateOf(own, read)
    const sizeOf = await sizesOfPictures(tree, own, read, this.#sizes)
    if (template === null) return { look: { style: own, template: null }, measures: null, sizeOf, notices }
    const { measures } = template
    const { paragraphs, characters } = measures
    const look = { style: styleOnTemplate(tree, own, sizeOf, template), template: { paragraphs, characters } }
    return { look, measures, sizeOf, notices }
  }

  /** Null where there is none, or none that can be read: the export tells why, the pages are drawn without it. */
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
