import { chartsIn } from '../../../shared/document/charts-in'
import { outlineOf } from '../../../shared/document/outline'
import { styleOnPaper } from '../../../shared/document/paper-style'
import type { DocumentTree } from '../../../shared/document/tree'
import type { DocumentLayout } from '../../../shared/layout/document-layout'
import type { HouseStyle } from '../../../shared/model/house-style'
import { OfficePackage } from '../package/office-package'
import type { Pictures } from '../pictures/picture'
import type { WordTemplate } from '../template/word-template'
import { appProperties } from './app-properties'
import { documentPieces } from './body'
import { coreProperties } from './core-properties'
import { footnotesPart } from './footnotes-part'
import { numberingPart } from './numbering'
import { settingsPart } from './settings-part'
import { stylesPart } from './styles-part'
import { type WordPart, wordParts } from './word-parts'
import { type DrawChart, newWordState, type WordState } from './word-state'

/** What a document is written with beside its words. */
export type WordMaterials = {
  readonly style: HouseStyle
  readonly pictures: Pictures
  /** The organisation's own template; cards are written without it. */
  readonly template: WordTemplate | null
}

/** Only a document with contents to number needs its pages laid out. */
async function layoutOf(tree: DocumentTree, { style, pictures }: WordMaterials): Promise<DocumentLayout | null> {
  if (!tree.blocks.some((block) => block.kind === 'contents')) return null
  const { layOutDocument } = await import('../../../shared/layout/lay-out-document')
  return layOutDocument(tree, style, (source) => pictures.get(source) ?? null)
}

/** Only a document with charts needs the library that writes them. */
async function drawChartFor(tree: DocumentTree, style: HouseStyle, pkg: OfficePackage): Promise<DrawChart | null> {
  if (chartsIn(tree).length === 0) return null
  const { prepareCharts } = await import('./chart')
  return prepareCharts(tree, style, pkg, wordParts.document.path)
}

/** Told how far the writing is, at most a hundred times. */
function reporter(blocks: number, onProgress: (done: number) => void): (position: number) => void {
  const step = Math.max(1, Math.ceil(blocks / 100))
  return (position) => {
    if (position % step === 0) onProgress(position / blocks)
  }
}

/** The parts that say what the document's own refers to: styles, lists, notes, settings. */
function addWordParts(state: WordState): void {
  const { package: pkg, style, properties } = state
  const add = (part: WordPart, text: string) => {
    pkg.add(part.path, text, part.contentType)
    pkg.relate(wordParts.document.path, part.relation, part.path)
  }
  const languageTag = style.languageTags[properties.language]
  const { abstracts, instances } = state.numbering.definitions()
  const hasFootnotes = state.footnotes.length > 0
  add(wordParts.styles, stylesPart(style, properties))
  add(wordParts.settings, settingsPart({ languageTag, hasFootnotes }))
  if (instances !== '') add(wordParts.numbering, numberingPart(abstracts, instances))
  if (hasFootnotes) add(wordParts.footnotes, footnotesPart(state.footnotes))
}

function addProperties(state: WordState): void {
  const { package: pkg, style, properties, layout } = state
  const { core, app } = wordParts
  pkg.relate('', wordParts.document.relation, wordParts.document.path)
  pkg.add(core.path, coreProperties(properties, style.languageTags[properties.language]), core.contentType)
  pkg.relate('', core.relation, core.path)
  pkg.add(app.path, appProperties(layout?.pages ?? null), app.contentType)
  pkg.relate('', app.relation, app.path)
}

/**
 * The document as a Word file. The same tree and materials always give the same bytes; Word opens them without asking
 * or repairing. Never fails on text: what XML cannot hold is left out. `onProgress` is told shares of 1.
 */
export async function renderWord(
  tree: DocumentTree,
  materials: WordMaterials,
  onProgress: (done: number) => void = () => undefined,
): Promise<Uint8Array> {
  const { properties, blocks } = tree
  const style = styleOnPaper(materials.style, properties.paper)
  const { pictures } = materials
  const layout = await layoutOf(tree, { ...materials, style })
  const pkg = new OfficePackage()
  const drawChart = await drawChartFor(tree, style, pkg)
  const state = newWordState({ style, properties, package: pkg, pictures, layout, drawChart }, outlineOf(blocks))
  const pieces = documentPieces(blocks, state, reporter(blocks.length, onProgress))
  const { path, contentType } = wordParts.document
  await pkg.addPieces(path, pieces, contentType)
  addWordParts(state)
  addProperties(state)
  onProgress(1)
  return pkg.toZip()
}
