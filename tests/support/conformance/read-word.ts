import type { DocxParts } from '../read-docx'
import type { ListPart, Mark, Part, Piece, TablePart } from './structure'
import { joined, sameAddress } from './structure'
import { type Counting, countingOf, type ItemMarker } from './word-numbers'
import { attributeOf, elementAt, elementsOf, readXml, textWithin, type XmlElement } from './xml-tree'

/** A paragraph or a table as it stands in the file, before it is known what it stands in. */
/** A note begins with its number and a space, which are no part of what it says. */
function withoutNumber([first, ...others]: readonly Part[]): readonly Part[] {
  if (first?.kind !== 'paragraph') return first === undefined ? [] : [first, ...others]
  const [piece, ...rest] = first.text
  if (piece === undefined) return [first, ...others]
  return [{ ...first, text: joined([{ ...piece, text: piece.text.replace(/^ /, '') }, ...rest]) }, ...others]
}

export type WordBlock = {
  readonly style: string
  readonly marker: ItemMarker | null
  /** Twips from the margin to its text, and from there back to its number. */
  readonly left: number
  readonly hanging: number
  /** What it says by itself; null for a paragraph that only keeps others apart. */
  readonly part: Part | null
}

/** Where a block stands: in so many lists and quotations, and what it opens. */
export type WordPlace = {
  readonly lists: number
  readonly quotes: number
  /** The item it begins, and how many of the quotations stand around that; null for a block that begins none. */
  readonly opens: { readonly marker: ItemMarker; readonly outside: number } | null
}

/** How a writer of Word files says what Word has no words for: quotations, code, rules, lists in lists. */
export type Dialect = {
  readonly placeOf: (block: WordBlock, listsAround: number) => WordPlace
  readonly headingLevel: (style: string) => number | null
  readonly isCode: (style: string) => boolean
  readonly isRule: (style: string, paragraph: XmlElement) => boolean
  readonly isTight: (style: string) => boolean | null
  /** The words of a picture that could not be put in. */
  readonly imageWords: (style: string | null, text: string) => string
  /** A task's state by the sign in front of its text, and the sign. */
  readonly task: RegExp | null
}

const characterMarks: Readonly<Record<string, readonly Mark[]>> = {
  Strong: ['strong'],
  Emphasis: ['emphasis'],
  StrongEmphasis: ['strong', 'emphasis'],
  Strikethrough: ['strike'],
  VerbatimChar: ['code'],
  HyperlinkCode: ['code'],
}

function isOn(properties: XmlElement | null, name: string): boolean {
  const toggle = elementAt(properties, name)
  return toggle !== null && !['0', 'false', 'off'].includes(attributeOf(toggle, 'w:val') ?? '1')
}

type Reader = {
  readonly dialect: Dialect
  readonly counting: Counting
  readonly styles: ReadonlyMap<string, XmlElement>
  /** Targets of relationships of the part that is read, by id. */
  readonly targets: ReadonlyMap<string, string>
  readonly notes: ReadonlyMap<string, XmlElement>
  readonly noteTargets: ReadonlyMap<string, string>
}

/** A property of a style or of the styles it is based on. */
function ofStyle(reader: Reader, style: string, path: readonly string[], attribute: string): string | null {
  let at = reader.styles.get(style)
  for (let steps = 0; at !== undefined && steps < 20; steps += 1) {
    const value = attributeOf(elementAt(at, ...path), attribute)
    if (value !== null) return value
    at = reader.styles.get(attributeOf(elementAt(at, 'w:basedOn'), 'w:val') ?? '')
  }
  return null
}

function marksOf(reader: Reader, properties: XmlElement | null): readonly Mark[] {
  const style = attributeOf(elementAt(properties, 'w:rStyle'), 'w:val') ?? ''
  const codeFont = ofStyle(reader, 'VerbatimChar', ['w:rPr', 'w:rFonts'], 'w:ascii')
  const font = attributeOf(elementAt(properties, 'w:rFonts'), 'w:ascii')
  return [
    ...(characterMarks[style] ?? []),
    ...(isOn(properties, 'w:b') ? (['strong'] as const) : []),
    ...(isOn(properties, 'w:i') ? (['emphasis'] as const) : []),
    ...(isOn(properties, 'w:strike') ? (['strike'] as const) : []),
    ...(font !== null && font === codeFont ? (['code'] as const) : []),
  ]
}

function runPieces(run: XmlElement, link: Piece['link'], reader: Reader): readonly Piece[] {
  const properties = elementAt(run, 'w:rPr')
  const style = attributeOf(elementAt(properties, 'w:rStyle'), 'w:val')
  const marks = marksOf(reader, properties)
  const piece = (text: string): Piece => ({ text, marks, link, note: null })
  return elementsOf(run).flatMap((child): readonly Piece[] => {
    if (child.name === 'w:t') return [piece(reader.dialect.imageWords(style, textWithin(child)))]
    if (child.name === 'w:tab') return [piece('\t')]
    if (child.name === 'w:br') return [{ ...piece('\n') }]
    if (child.name === 'w:noBreakHyphen') return [piece('‑')]
    if (child.name === 'w:drawing') {
      return [piece(attributeOf(elementAt(child, 'wp:inline', 'wp:docPr'), 'descr') ?? '')]
    }
    if (child.name === 'w:footnoteReference') {
      const note = reader.notes.get(attributeOf(child, 'w:id') ?? '')
      if (note === undefined) throw new Error('A reference to a footnote that is not there')
      const within = { ...reader, targets: reader.noteTargets }
      return [{ text: '', marks: [], link: null, note: withoutNumber(partsOf(elementsOf(note), within)) }]
    }
    return []
  })
}

/** A relationship's target or a bookmark's name, and the title. */
function linkOf(link: XmlElement, reader: Reader): Piece['link'] {
  const id = attributeOf(link, 'r:id')
  const anchor = attributeOf(link, 'w:anchor')
  const outside = id === null ? '' : reader.targets.get(id)
  if (outside === undefined) throw new Error(`No relationship ${id}`)
  // Word's own name for where the document starts, which is what an empty address means.
  const target = anchor === null ? outside : anchor === '_top' ? '' : `${outside}#${anchor}`
  return { target: sameAddress(target), title: attributeOf(link, 'w:tooltip') }
}

/** Target and title of a link written as a field (ECMA-376 part 1, 17.16.5.25). */
function linkOfField(code: string): Piece['link'] {
  const [, target, title] = /^\s*HYPERLINK\s+"((?:[^\\"]|\\.)*)"(?:\s+\\o\s+"((?:[^\\"]|\\.)*)")?\s*$/s.exec(code) ?? []
  if (target === undefined) return null
  const plain = (text: string) => text.replace(/\\(.)/gs, '$1')
  return { target: sameAddress(plain(target)), title: title === undefined ? null : plain(title) }
}

function piecesOf(element: XmlElement, outer: Piece['link'], reader: Reader): readonly Piece[] {
  let link = outer
  let code: string | null = null
  return elementsOf(element).flatMap((child): readonly Piece[] => {
    const type = attributeOf(elementAt(child, 'w:fldChar'), 'w:fldCharType')
    if (type === 'begin') code = ''
    if (code !== null) code += textWithin(elementAt(child, 'w:instrText') ?? { ...child, children: [] })
    if (type === 'separate') {
      link = linkOfField(code ?? '') ?? outer
      code = null
    }
    if (type === 'end') link = outer
    if (child.name === 'w:r') return runPieces(child, link, reader)
    if (child.name === 'w:hyperlink') return piecesOf(child, linkOf(child, reader), reader)
    if (child.name === 'w:sdt') return piecesOf(elementAt(child, 'w:sdtContent') ?? child, link, reader)
    return []
  })
}

function paragraphBlock(paragraph: XmlElement, reader: Reader): WordBlock {
  const { dialect } = reader
  const properties = elementAt(paragraph, 'w:pPr')
  const style = attributeOf(elementAt(properties, 'w:pStyle'), 'w:val') ?? ''
  const numbering = elementAt(properties, 'w:numPr')
  const list = attributeOf(elementAt(numbering, 'w:numId'), 'w:val')
  const level = Number(attributeOf(elementAt(numbering, 'w:ilvl'), 'w:val') ?? 0)
  const marker = list === null || list === '0' ? null : reader.counting(list, level)
  const own = (name: string) => attributeOf(elementAt(properties, 'w:ind'), name)
  const styled = (name: string) => ofStyle(reader, style, ['w:pPr', 'w:ind'], name)
  const pieces = piecesOf(paragraph, null, reader)
  const heading = dialect.headingLevel(style)
  const text = joined(pieces)
  const part: Part | null =
    heading !== null
      ? { kind: 'heading', level: heading, text }
      : dialect.isCode(style)
        ? { kind: 'code', text: pieces.map((piece) => piece.text).join('') }
        : dialect.isRule(style, paragraph)
          ? { kind: 'rule' }
          : text.length === 0
            ? null
            : { kind: 'paragraph', text }
  return {
    style,
    marker,
    left: Number(own('w:left') ?? own('w:start') ?? marker?.left ?? styled('w:left') ?? 0),
    hanging: Number(own('w:hanging') ?? marker?.hanging ?? styled('w:hanging') ?? 0),
    part,
  }
}

const alignments: Readonly<Record<string, 'start' | 'center' | 'end'>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
}

function tableBlock(table: XmlElement, reader: Reader): WordBlock {
  const rows = elementsOf(table, 'w:tr').map((row) => ({
    isHeader: elementAt(row, 'w:trPr', 'w:tblHeader') !== null,
    cells: elementsOf(row, 'w:tc').map((cell) => {
      const paragraphs = elementsOf(cell, 'w:p')
      const [first] = paragraphs
      const style = attributeOf(elementAt(first, 'w:pPr', 'w:pStyle'), 'w:val') ?? ''
      const align =
        attributeOf(elementAt(first, 'w:pPr', 'w:jc'), 'w:val') ?? ofStyle(reader, style, ['w:pPr', 'w:jc'], 'w:val')
      const text = paragraphs.flatMap((paragraph, index): readonly Piece[] => [
        ...(index === 0 ? [] : [{ text: '\n', marks: [], link: null, note: null }]),
        ...piecesOf(paragraph, null, reader),
      ])
      return { align: alignments[align ?? 'start'] ?? 'start', text: joined(text) }
    }),
  }))
  const texts = (cells: readonly { text: readonly Piece[] }[]) => cells.map(({ text }) => text)
  const header = rows.find(({ isHeader }) => isHeader) ?? null
  const body = rows.filter((row) => row !== header)
  // Of an empty cell nobody sees where its text would stand.
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const align = Array.from({ length: columns }, (_, column) => {
    const cells = rows.map(({ cells }) => cells[column]).filter((cell) => cell !== undefined)
    return (cells.find(({ text }) => text.length > 0) ?? cells[0])?.align ?? 'start'
  })
  const part: TablePart = {
    kind: 'table',
    align,
    header: header === null ? null : texts(header.cells),
    rows: body.map(({ cells }) => texts(cells)),
  }
  const left = Number(attributeOf(elementAt(table, 'w:tblPr', 'w:tblInd'), 'w:w') ?? 0)
  return { style: '', marker: null, left, hanging: 0, part }
}

function blocksOf(elements: readonly XmlElement[], reader: Reader): readonly WordBlock[] {
  return elements.flatMap((element): readonly WordBlock[] => {
    if (element.name === 'w:p') return [paragraphBlock(element, reader)]
    if (element.name === 'w:tbl') return [tableBlock(element, reader)]
    if (element.name === 'w:sdt') return blocksOf(elementsOf(elementAt(element, 'w:sdtContent')), reader)
    return []
  })
}

type OpenItem = { number: number | null; checked: boolean | null; parts: Part[] }
type OpenList = Omit<ListPart, 'items' | 'loose'> & { loose: boolean | null; items: OpenItem[] }
type Container =
  | { readonly kind: 'quote'; readonly parts: Part[] }
  | { readonly kind: 'item'; readonly list: OpenList; readonly marker: ItemMarker; readonly parts: Part[] }

/** A task has its box for a sign: it stands in one list with items that have a bullet. */
function goesOn(item: Extract<Container, { kind: 'item' }>, marker: ItemMarker): boolean {
  if (item.marker.list === marker.list) return true
  const isTask = ({ ordered, sign }: ItemMarker) => !ordered && /^[\u200B☐☒]$/.test(sign)
  return !marker.ordered && !item.list.ordered && isTask(marker) !== isTask(item.marker)
}

/** How much of what is open a block with this place stands in: as much as has no more lists and quotations than it. */
function stillOpen(open: readonly Container[], lists: number, quotes: number): number {
  for (let length = open.length; length >= 0; length -= 1) {
    const kept = open.slice(0, length)
    const items = kept.filter(({ kind }) => kind === 'item').length
    if (items === lists && length - items <= quotes) return length
  }
  return 0
}

function checkedBy(part: Part | null, task: RegExp | null): { checked: boolean | null; part: Part | null } {
  const [first, ...rest] = part?.kind === 'paragraph' ? part.text : []
  const [sign, box] = task === null || first === undefined ? [] : (task.exec(first.text) ?? [])
  if (first === undefined || sign === undefined) return { checked: null, part }
  const text = joined([{ ...first, text: first.text.slice(sign.length) }, ...rest])
  return { checked: box === '☒', part: text.length === 0 ? null : { kind: 'paragraph', text } }
}

/** Puts the blocks of the file into the lists and quotations they stand in. */
function nested(blocks: readonly WordBlock[], dialect: Dialect): readonly Part[] {
  const parts: Part[] = []
  let open: Container[] = []
  const within = () => open.at(-1)?.parts ?? parts
  const openQuotes = (count: number): void => {
    for (let left = count; left > 0; left -= 1) {
      const quote = { kind: 'quote' as const, parts: [] }
      within().push(quote)
      open.push(quote)
    }
  }
  let afterTable = false
  for (const block of blocks) {
    const isGap = block.part === null && block.marker === null
    if (isGap && afterTable) continue
    afterTable = block.part?.kind === 'table'
    const around = open.filter(({ kind }) => kind === 'item').length
    const { lists, quotes, opens } = dialect.placeOf(block, around)
    if (opens === null) {
      open = open.slice(0, stillOpen(open, lists, quotes))
      if (block.part === null) continue
      openQuotes(quotes - open.filter(({ kind }) => kind === 'quote').length)
      within().push(block.part)
      continue
    }
    const { marker, outside } = opens
    const kept = stillOpen(open, lists - 1, outside)
    const next = open[kept]
    const outsideNow = open.slice(0, kept).filter(({ kind }) => kind === 'quote').length
    const isSame = next?.kind === 'item' && goesOn(next, marker) && outsideNow === outside
    const list: OpenList = isSame ? next.list : { kind: 'list', ordered: marker.ordered, loose: null, items: [] }
    open = open.slice(0, kept)
    if (!isSame) {
      openQuotes(outside - outsideNow)
      within().push(list)
    }
    const { checked, part } = checkedBy(block.part, dialect.task)
    const item: OpenItem = { number: marker.number, checked, parts: [] }
    list.items.push(item)
    open.push({ kind: 'item', list, marker, parts: item.parts })
    openQuotes(quotes - outside)
    const tight = part?.kind === 'paragraph' ? dialect.isTight(block.style) : null
    if (tight !== null) list.loose = list.loose === true || !tight
    if (part !== null) within().push(part)
  }
  return parts
}

function partsOf(elements: readonly XmlElement[], reader: Reader): readonly Part[] {
  return nested(blocksOf(elements, reader), reader.dialect)
}

function targetsOf(xml: string | undefined): ReadonlyMap<string, string> {
  if (xml === undefined) return new Map()
  return new Map(
    elementsOf(readXml(xml), 'Relationship').map((relationship) => [
      attributeOf(relationship, 'Id') ?? '',
      attributeOf(relationship, 'Target') ?? '',
    ]),
  )
}

function byId(xml: string | undefined, element: string, id: string): ReadonlyMap<string, XmlElement> {
  if (xml === undefined) return new Map()
  return new Map(elementsOf(readXml(xml), element).map((found) => [attributeOf(found, id) ?? '', found]))
}

/** The structure of a Word document's body, read from its XML. */
export function readWord(parts: DocxParts, dialect: Dialect): readonly Part[] {
  const xml = parts.get('word/document.xml')
  if (xml === undefined) throw new Error('Not a Word document')
  const reader: Reader = {
    dialect,
    counting: countingOf(parts),
    styles: byId(parts.get('word/styles.xml'), 'w:style', 'w:styleId'),
    targets: targetsOf(parts.get('word/_rels/document.xml.rels')),
    notes: byId(parts.get('word/footnotes.xml'), 'w:footnote', 'w:id'),
    noteTargets: targetsOf(parts.get('word/_rels/footnotes.xml.rels')),
  }
  return partsOf(elementsOf(elementAt(readXml(xml), 'w:body')), reader)
}
