import { factsColumns } from '../../../shared/document/facts-columns'
import { fillLabel } from '../../../shared/document/fill-label'
import { twipsOfPoints } from '../../../shared/document/measures'
import { pictureWords } from '../../../shared/document/picture-words'
import { indentOf } from '../../../shared/document/place'
import { questionShare } from '../../../shared/document/question-share'
import { rowsStaying } from '../../../shared/document/rows-together'
import { styleIds } from '../../../shared/document/style-ids'
import { tableParts } from '../../../shared/document/table-parts'
import { tableLook } from '../../../shared/document/table-styles'
import type { Alignment, Block, Picture } from '../../../shared/document/tree'
import { paragraphXml } from './paragraph'
import { placedPicture } from './place-picture'
import { boldLook, plainLook, renderInlines } from './render-inlines'
import { runXml, styledProperties, textRun } from './runs'
import { type CellXml, tableXml } from './table-xml'
import { wordParts } from './word-parts'
import { cellPlace, type WordPlace } from './word-place'
import type { WordState } from './word-state'

type BlocksRenderer = (blocks: readonly Block[], place: WordPlace, state: WordState) => string

const headingStyles: Readonly<Record<Alignment, string>> = {
  start: styleIds.tableHeading,
  center: styleIds.tableHeadingCentre,
  end: styleIds.tableHeadingEnd,
}

function titleOf(caption: string | null): string {
  return caption === null || caption.trim() === '' ? '' : paragraphXml(styleIds.tableTitle, textRun(caption))
}

/** Keeps two tables apart, which Word would join, and the text after a table off it. */
const gap = paragraphXml(styleIds.tableGap, '')

/** A table of records, in as many parts as Word needs. */
export function renderTable(
  table: Extract<Block, { kind: 'table' }>,
  place: WordPlace,
  state: WordState,
  renderBlocks: BlocksRenderer,
): string {
  return tableParts(table)
    .map((part) => renderPart(part, place, state, renderBlocks))
    .join('')
}

/** Header row repeated on every page, rows whole, widths by share or content. */
function renderPart(
  table: Extract<Block, { kind: 'table' }>,
  place: WordPlace,
  state: WordState,
  renderBlocks: BlocksRenderer,
): string {
  if (table.columns.length === 0) return titleOf(table.caption)
  const widths = state.tableWidths(table, place.width, twipsOfPoints(state.style.sizes.table))
  const placesOf = (keepNext: boolean) =>
    widths.map((width, column) => cellPlace(width, table.columns[column]?.align ?? 'start', keepNext))
  const places = { together: placesOf(true), apart: placesOf(false) }
  const header = table.header.map((cell, column): CellXml => {
    const style = headingStyles[table.columns[column]?.align ?? 'start']
    const look = boldLook(widths[column] ?? 0)
    const lines = cell.blocks.map((block) => {
      const text = block.kind === 'paragraph' || block.kind === 'heading' ? block.text : []
      return paragraphXml(style, renderInlines(text, look, state))
    })
    return { content: lines.join('') }
  })
  const stays = rowsStaying(table)
  const rows = table.rows.map((row, index) =>
    (stays(index) ? places.together : places.apart).map(
      (inside, column): CellXml => ({ content: renderBlocks(row[column]?.blocks ?? [], inside, state) }),
    ),
  )
  const isHeaderEmpty = table.header.every((cell) => cell.blocks.length === 0)
  const written = tableXml({
    style: styleIds.table,
    widths,
    indent: indentOf(place),
    header: isHeaderEmpty && rows.length > 0 ? null : header,
    rows,
    labelColumn: false,
    title: table.caption,
  })
  return titleOf(table.caption) + written + gap
}

/** The photo beside facts, or the words of one that is not there. */
function pictureCell(picture: Picture, width: number, state: WordState): string {
  const room = width - tableLook.padding.left - tableLook.padding.right
  const drawn = placedPicture(picture, wordParts.document.path, room, state)
  const words = fillLabel(state.labels.image, { text: pictureWords(picture) })
  const run = drawn === null ? textRun(words, styledProperties(styleIds.imagePlaceholder)) : runXml(drawn)
  return paragraphXml(styleIds.tableText, run, { keepNext: true })
}

/** Label and value, as in the header block of a note, a clearance block or a person with a photo. */
export function renderFacts(facts: Extract<Block, { kind: 'facts' }>, place: WordPlace, state: WordState): string {
  if (facts.rows.length === 0) return titleOf(facts.caption)
  const widths = factsColumns(facts, place.width, state.style.sizes.table)
  const { picture } = facts
  const stays = rowsStaying(facts)
  const rows = facts.rows.map(({ label, value }, index): readonly CellXml[] => {
    const setup = { keepNext: stays(index) }
    const texts: readonly CellXml[] = [
      { content: paragraphXml(styleIds.factLabel, textRun(label), setup) },
      { content: paragraphXml(styleIds.tableText, renderInlines(value, plainLook(widths[1] ?? 0), state), setup) },
    ]
    if (picture === null) return texts
    return [
      ...texts,
      index === 0
        ? { content: pictureCell(picture, widths[2] ?? 0, state), merge: 'begins' }
        : { content: paragraphXml(styleIds.tableText, '', setup), merge: 'goes-on' },
    ]
  })
  const written = tableXml({
    style: styleIds.facts,
    widths,
    indent: indentOf(place),
    header: null,
    rows,
    labelColumn: true,
    title: facts.caption,
  })
  return titleOf(facts.caption) + written + gap
}

/** Expected question beside the short answer. */
export function renderQuestions(
  questions: Extract<Block, { kind: 'questions' }>,
  place: WordPlace,
  state: WordState,
  renderBlocks: BlocksRenderer,
): string {
  if (questions.rows.length === 0) return ''
  const first = Math.round(place.width * questionShare)
  const widths = [first, place.width - first]
  const header = [questions.questionLabel, questions.answerLabel].map(
    (label): CellXml => ({ content: paragraphXml(styleIds.tableHeading, textRun(label)) }),
  )
  const stays = rowsStaying(questions)
  const rows = questions.rows.map(({ question, answer }, index): readonly CellXml[] => {
    const keepNext = stays(index)
    return [
      { content: paragraphXml(styleIds.question, renderInlines(question, boldLook(first), state), { keepNext }) },
      { content: renderBlocks(answer, cellPlace(place.width - first, 'answer', keepNext), state) },
    ]
  })
  const written = tableXml({
    style: styleIds.table,
    widths,
    indent: indentOf(place),
    header,
    rows,
    labelColumn: true,
    title: null,
  })
  return written + gap
}
