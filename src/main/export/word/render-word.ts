import { Document, type ISectionOptions, Packer } from 'docx'
import { outlineOf } from '../../../shared/document/outline'
import type { DocumentTree } from '../../../shared/document/tree'
import type { HouseStyle } from '../../../shared/model/house-style'
import { coreProperties } from './core-properties'
import { fixZipTimes } from './fix-zip-times'
import { twipsOfMillimetres } from './measures'
import { firstHeader, footer, laterHeader } from './page-furniture'
import { renderBlocks } from './render-blocks'
import { stylesPart } from './styles-part'
import { newWordState, type WordState } from './word-state'
import { xmlText } from './xml-text'

/** Word 2013 and later: without it Word opens the file in compatibility mode (MS-DOCX 2.4.1). */
const compatibilityMode = 15

function sectionOf(tree: DocumentTree, state: WordState): ISectionOptions {
  const { page } = state.style
  const line = footer(state)
  const children = renderBlocks(tree.blocks, state)
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twipsOfMillimetres(page.width), height: twipsOfMillimetres(page.height) },
        margin: {
          top: twipsOfMillimetres(page.margin.top),
          right: twipsOfMillimetres(page.margin.right),
          bottom: twipsOfMillimetres(page.margin.bottom),
          left: twipsOfMillimetres(page.margin.left),
          header: twipsOfMillimetres(page.header),
          footer: twipsOfMillimetres(page.footer),
        },
      },
    },
    headers: { first: firstHeader(state), default: laterHeader(state) },
    footers: { first: line, default: line },
    children,
  }
}

/** Laying out the pages costs about 50 ms each, so only a document with contents to number pays for it. */
async function pageNumbersFor(
  tree: DocumentTree,
): Promise<{ pageNumbers?: NonNullable<ConstructorParameters<typeof Document>[0]['pageNumbers']> }> {
  if (!tree.blocks.some((block) => block.kind === 'contents')) return {}
  const { estimatePageNumbersWith } = await import('docx/layout')
  return { pageNumbers: estimatePageNumbersWith({ guess: true }) }
}

/**
 * The document as a Word file. The same tree and style always give the same bytes; Word opens them without asking or
 * repairing. Never fails on text: what XML cannot hold is left out.
 */
export async function renderWord(tree: DocumentTree, style: HouseStyle): Promise<Uint8Array> {
  const { properties } = tree
  const state = newWordState(style, properties, outlineOf(tree.blocks))
  const section = sectionOf(tree, state)
  const document = new Document({
    title: xmlText(properties.title),
    compatibility: { version: compatibilityMode },
    externalStyles: stylesPart(style, properties),
    numbering: { config: state.numbering.definitions() },
    footnotes: Object.fromEntries(state.footnotes.map((note, index) => [index + 1, { children: [note] }])),
    sections: [section],
    ...(await pageNumbersFor(tree)),
  })
  const core = coreProperties(properties, style.languageTags[properties.language])
  const bytes = await Packer.pack(document, 'uint8array', false, [{ path: 'docProps/core.xml', data: core }])
  fixZipTimes(bytes)
  return bytes
}
