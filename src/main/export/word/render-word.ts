import { chartsIn } from '../../../shared/document/charts-in'
import { outlineOf } from '../../../shared/document/outline'
import { styleOnPaper } from '../../../shared/document/paper-style'
import { textWidthOf } from '../../../shared/document/style-looks'
import { tableWidths } from '../../../shared/document/table-widths'
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
async function layoutOf(
  tree: DocumentTree,
  { pictures }: WordMaterials,
  { style, measures }: Look,
): Promise<DocumentLayout | null> {
  if (!tree.blocks.some((block) => block.kind === 'contents')) return null
  const { layOutDocument } = await import('../../../shared/layout/lay-out-document')
  return layOutDocument(tree, style, (source) => pictures.get(source) ?? null, measures)
}

/** Only a document with charts needs the library that writes them. */
async function drawChartFor(tree: DocumentTree, style: HouseStyle, pkg: OfficePackage): Promise<DrawChart | null> {
  if (chartsIn(tree).length === 0) return null
  const { prepareCharts } = await import('./chart')
  return prepareCharts(tree, style, pkg, wordParts.document.path)
}

/** The style a document is written in, on a template's paper where it has one. */
type Look = Pick<WordState, 'style' | 'template' | 'measures'>

async function lookOf(tree: DocumentTree, materials: WordMaterials, pkg: OfficePackage): Promise<Look> {
  const { properties } = tree
  const { template, pictures } = materials
  const own = styleOnPaper(materials.style, properties.paper)
  if (template === null || properties.paper !== 'document') return { style: own, template: null, measures: null }
  const [{ styleOnTemplate }, { applyTemplate }, { measureTemplate }] = await Promise.all([
    import('../template/style-on-template'),
    import('../template/apply-template'),
    import('../template/measure-template'),
  ])
  const measures = measureTemplate(template)
  const style = styleOnTemplate(tree, own, (source) => pictures.get(source) ?? null, { ...template, measures })
  return { style, template: applyTemplate(template, pkg, properties), measures }
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
  const { package: pkg, style, properties, template } = state
  const add = (part: WordPart, text: string) => {
    pkg.add(part.path, text, part.contentType)
    pkg.relate(wordParts.document.path, part.relation, part.path)
  }
  const languageTag = style.languageTags[properties.language]
  const hasFootnotes = state.footnotes.length > 0
  const styles = stylesPart(style, properties)
  const marking = properties.marking?.colour ?? null
  const settings = settingsPart({ language: properties.language, languageTag, hasFootnotes })
  add(wordParts.styles, template?.styles(styles, { languageTag, marking, textWidth: textWidthOf(style) }) ?? styles)
  add(wordParts.settings, template?.settings(settings) ?? settings)
  const own = state.numbering.definitions()
  const abstracts = own.abstracts + (template?.numbering.abstracts ?? '')
  const instances = own.instances + (template?.numbering.instances ?? '')
  if (abstracts !== '') add(wordParts.numbering, numberingPart(abstracts, instances))
  if (hasFootnotes) add(wordParts.footnotes, footnotesPart(state.footnotes))
  template?.addParts(wordParts.document.path)
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
  const { pictures } = materials
  const pkg = new OfficePackage()
  const look = await lookOf(tree, materials, pkg)
  const { style } = look
  const layout = await layoutOf(tree, materials, look)
  const drawChart = await drawChartFor(tree, style, pkg)
  const state = newWordState(
    { ...look, properties, package: pkg, pictures, layout, drawChart, tableWidths: tableWidths(blocks) },
    outlineOf(blocks),
  )
  const pieces = documentPieces(blocks, state, reporter(blocks.length, onProgress))
  const { path, contentType } = wordParts.document
  await pkg.addPieces(path, pieces, contentType)
  addWordParts(state)
  addProperties(state)
  onProgress(1)
  return pkg.toZip()
}
