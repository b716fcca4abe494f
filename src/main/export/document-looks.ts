import { makeNotice } from '../../shared/compose/make-notice'
import type { Notice } from '../../shared/compose/notice'
import type { Size } from '../../shared/document/picture-size'
import type { DocumentTree } from '../../shared/document/tree'
import { Failed } from '../../shared/ipc/failure'
import type { SizeOfPicture } from '../../shared/layout/document-layout'
import type { DocumentLook } from '../../shared/layout/document-look'
import type { TemplateMeasures } from '../../shared/layout/template-measures'
import type { HouseStyle } from '../../shared/model/house-style'
import { ExportCancelled } from './export-cancelled'
import { sizesOfPictures } from './pictures/sizes-of-pictures'
import { readOwnTemplate } from './template/read-own-template'
import { styleOnTemplate } from './template/style-on-template'
import type { ReadPicture, TemplateFacts } from './word-job'

/** What a document is drawn and measured in. */
export type FoundLook = {
  readonly look: DocumentLook
  readonly measures: TemplateMeasures | null
  readonly sizeOf: SizeOfPicture
  /** Why the template of the house style is not used: no document leaves without it. */
  readonly failure: Failed | ExportCancelled | null
  /** The same for whoever only looks at the pages. */
  readonly notices: readonly Notice[]
}

/**
 * The looks of documents in their house style, on the paper of its template where it has one. Remembers how large
 * pictures are and what templates are like: files of a library never change under their names.
 */
export class DocumentLooks {
  readonly #readTemplate: (bytes: Uint8Array) => Promise<TemplateFacts>
  readonly #sizes = new Map<string, Size | null>()
  readonly #templates = new Map<string, TemplateFacts>()

  constructor(readTemplate: (bytes: Uint8Array) => Promise<TemplateFacts>) {
    this.#readTemplate = readTemplate
  }

  /** The look of a document in this house style, with the files that `read` finds. */
  async of(tree: DocumentTree, own: HouseStyle, read: ReadPicture): Promise<FoundLook> {
    const sizeOf = await sizesOfPictures(tree, own, read, this.#sizes)
    const template = await this.#templateOf(own, read).catch(asFailure)
    if (template === null || template instanceof Error) {
      return {
        look: { style: own, template: null },
        measures: null,
        sizeOf,
        failure: template,
        notices:
          template === null ? [] : [makeNotice({ code: 'template-not-used', name: own.template?.name ?? own.name })],
      }
    }
    const { measures } = template
    const { paragraphs, characters } = measures
    const look = { style: styleOnTemplate(tree, own, sizeOf, template), template: { paragraphs, characters } }
    return { look, measures, sizeOf, failure: null, notices: [] }
  }

  async #templateOf(own: HouseStyle, read: ReadPicture): Promise<TemplateFacts | null> {
    const known = own.template === null ? undefined : this.#templates.get(own.template.file)
    if (own.template === null || known !== undefined) return known ?? null
    const bytes = await readOwnTemplate(own, read)
    if (bytes === null) return null
    const facts = await this.#readTemplate(bytes)
    this.#templates.set(own.template.file, facts)
    return facts
  }
}

function asFailure(error: unknown): Failed | ExportCancelled {
  if (error instanceof Failed || error instanceof ExportCancelled) return error
  throw error
}
