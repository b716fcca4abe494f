import type { ListPart, Mark, Part, Piece } from './structure'
import { asShown, sameAddress } from './structure'

/** What is expected where Markdown holds something that Word has no form for. */
export type Expectation = {
  /** Raw HTML stands there as it was written, or is left out. */
  readonly rawHtml: 'literal' | 'dropped'
  /** An image without a description is named by its title or its source, or not at all. */
  readonly images: 'named' | 'described'
}

type HtmlNode =
  | {
      readonly kind: 'element'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      readonly children: HtmlNode[]
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'raw'; readonly text: string }
type HtmlElement = Extract<HtmlNode, { kind: 'element' }>

/** What the specifications' own writers emit; whatever else looks like a tag comes from the Markdown. */
const emitted =
  /^<(?:\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|em|strong|a|del|table|thead|tbody|tr|th|td|fn)|hr \/|br \/|ol start="\d+"|code class="language-[^"]*"|a href="[^"]*"(?: title="[^"]*")?|img src="[^"]*" alt="[^"]*"(?: title="[^"]*")? \/|input type="checkbox"(?: checked="")? disabled="" \/|t[hd] align="(?:left|center|right)")>$/
const token =
  /<!-->|<!--->|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<![A-Za-z][^>]*>|<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+|</g
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => named[name] ?? '')
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  return new Map([...tag.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)]))
}

/** A tag that stands in the Markdown as it stands here was not made of anything: it is raw. */
function treeOf(html: string, markdown: string): HtmlElement {
  const root: HtmlElement = { kind: 'element', name: '', attributes: new Map(), children: [] }
  const open: HtmlElement[] = [root]
  for (const [written] of html.matchAll(token)) {
    const within = open.at(-1) ?? root
    if (!written.startsWith('<')) {
      within.children.push({ kind: 'text', text: written })
    } else if (!emitted.test(written) || markdown.includes(written)) {
      within.children.push({ kind: 'raw', text: written })
    } else if (written.startsWith('</')) {
      if (within.name !== written.slice(2, -1)) throw new Error(`${written} closes <${within.name}> in ${html}`)
      open.pop()
    } else {
      const name = /^<([a-z\d]+)/.exec(written)?.[1] ?? ''
      const element: HtmlElement = { kind: 'element', name, attributes: attributesOf(written), children: [] }
      within.children.push(element)
      if (!written.endsWith('/>')) open.push(element)
    }
  }
  return root
}

type Look = Pick<Piece, 'marks' | 'link'>

const marks: Readonly<Record<string, Mark>> = { em: 'emphasis', strong: 'strong', code: 'code', del: 'strike' }
const blockNames = /^(p|h[1-6]|ul|ol|blockquote|pre|hr|table)$/

function isRaw(node: HtmlNode): boolean {
  return node.kind === 'raw'
}

function isBlock(node: HtmlNode): boolean {
  return node.kind === 'element' && blockNames.test(node.name)
}

function oneLine(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/g, ' ')
}

function piecesOf(nodes: readonly HtmlNode[], look: Look, how: Expectation): readonly Piece[] {
  return nodes.flatMap((node, index): readonly Piece[] => {
    const piece = (text: string): Piece => ({ text, ...look, note: null })
    if (node.kind === 'raw') return how.rawHtml === 'literal' ? [piece(oneLine(node.text))] : []
    if (node.kind === 'text') {
      const before = nodes[index - 1]
      const follows = before?.kind === 'element' && before.name === 'br'
      return [piece(decoded(oneLine(follows ? node.text.replace(/^\n/, '') : node.text)))]
    }
    const mark = marks[node.name]
    if (mark !== undefined) return piecesOf(node.children, { ...look, marks: [...look.marks, mark] }, how)
    if (node.name === 'br') return [piece('\n')]
    if (node.name === 'a') {
      const target = sameAddress(node.attributes.get('href') ?? '')
      return piecesOf(node.children, { ...look, link: { target, title: node.attributes.get('title') ?? null } }, how)
    }
    if (node.name === 'img') {
      const [alt = '', title = '', source = ''] = ['alt', 'title', 'src'].map((name) => node.attributes.get(name) ?? '')
      const words = how.images === 'described' ? [alt] : [alt, title, source]
      return [piece(words.find((text) => text.trim() !== '') ?? '')]
    }
    if (node.name === 'fn') return [{ text: '', marks: [], link: null, note: partsOf(node.children, how) }]
    throw new Error(`<${node.name}> among running text`)
  })
}

const plain: Look = { marks: [], link: null }

/** A block of raw HTML, line by line. */
function linesOf(text: string): readonly Piece[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.flatMap((line, index): Piece[] => [
    ...(index > 0 ? [{ text: '\n', ...plain, note: null }] : []),
    { text: line, ...plain, note: null },
  ])
}

function textOf(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (node.kind === 'element' ? textOf(node.children) : decoded(node.text))).join('')
}

function listOf(list: HtmlElement, how: Expectation): ListPart {
  const start = Number(list.attributes.get('start') ?? 1)
  const items = list.children
    .filter((node): node is HtmlElement => node.kind === 'element')
    // Without its raw HTML, an item that holds nothing else is not there either.
    .filter(({ children }) => how.rawHtml === 'literal' || !children.some(isRaw) || partsOf(children, how).length > 0)
  const direct = items.map(({ children }) => {
    if (children.some((node) => node.kind === 'element' && node.name === 'p')) return true
    const [first] = children
    return first === undefined || isBlock(first) || (first.kind === 'text' && first.text.startsWith('\n'))
      ? null
      : false
  })
  return {
    kind: 'list',
    ordered: list.name === 'ol',
    loose: direct.includes(true) ? true : direct.includes(false) ? false : null,
    items: items.map((item, index) => {
      const children = item.children.filter((node) => node.kind !== 'text' || node.text !== '\n')
      const holder = children[0]?.kind === 'element' && children[0].name === 'p' ? children[0] : null
      const [box] = holder === null ? children : holder.children
      const isTask = box?.kind === 'element' && box.name === 'input'
      const rest =
        holder === null ? children.slice(1) : [{ ...holder, children: holder.children.slice(1) }, ...children.slice(1)]
      return {
        number: list.name === 'ol' ? start + index : null,
        checked: isTask ? box.attributes.has('checked') : null,
        parts: partsOf(isTask ? rest : item.children, how),
      }
    }),
  }
}

const alignments = { left: 'start', center: 'center', right: 'end' } as const

function elementsNamed(node: HtmlNode, names: readonly string[]): readonly HtmlElement[] {
  if (node.kind !== 'element') return []
  return node.children.flatMap((child) =>
    child.kind === 'element' && names.includes(child.name) ? [child] : elementsNamed(child, names),
  )
}

function tableOf(table: HtmlElement, how: Expectation): Part {
  const rows = elementsNamed(table, ['tr']).map((row) => elementsNamed(row, ['th', 'td']))
  const cells = rows.map((row) => row.map(({ children }) => asShown(piecesOf(children, plain, how))))
  const [header = [], ...body] = cells
  return {
    kind: 'table',
    align: (rows[0] ?? []).map(({ attributes }) => alignments[(attributes.get('align') ?? 'left') as 'left']),
    header: body.length > 0 && header.every((cell) => cell.length === 0) ? null : header,
    rows: body,
  }
}

function partOf(node: HtmlElement, how: Expectation): Part {
  const text = () => asShown(piecesOf(node.children, plain, how))
  if (node.name === 'p') return { kind: 'paragraph', text: text() }
  if (node.name === 'hr') return { kind: 'rule' }
  if (node.name === 'pre') return { kind: 'code', text: textOf(node.children).replace(/\n$/, '') }
  if (node.name === 'blockquote') return { kind: 'quote', parts: partsOf(node.children, how) }
  if (node.name === 'table') return tableOf(node, how)
  if (node.name === 'ul' || node.name === 'ol') return listOf(node, how)
  return { kind: 'heading', level: Number(node.name.slice(1)), text: text() }
}

/** Running text straight in an item or a note is a paragraph; text on lines of its own between blocks is raw HTML. */
function partsOf(nodes: readonly HtmlNode[], how: Expectation, isBody = false): readonly Part[] {
  const parts: Part[] = []
  let run: HtmlNode[] = []
  const endRun = (): void => {
    const [first] = run
    const isRaw = isBody || first?.kind === 'raw' || (first?.kind === 'text' && first.text.startsWith('\n'))
    if (isRaw && run.every((node) => node.kind !== 'element')) {
      const text = run.map((node) => ('text' in node ? node.text : '')).join('')
      if (how.rawHtml === 'literal' && text.trim() !== '') parts.push({ kind: 'paragraph', text: linesOf(text) })
    } else {
      const text = asShown(piecesOf(run, plain, how))
      if (text.length > 0) parts.push({ kind: 'paragraph', text })
    }
    run = []
  }
  for (const node of nodes) {
    if (node.kind === 'element' && isBlock(node)) {
      endRun()
      parts.push(partOf(node, how))
    } else {
      run.push(node)
    }
  }
  endRun()
  // An empty paragraph is no paragraph, and an empty quotation quotes nothing.
  return parts.filter((part) => !(part.kind === 'paragraph' && part.text.length === 0))
}

/** The structure that the HTML of a specification's example stands for. */
export function readExpected(html: string, markdown: string, how: Expectation): readonly Part[] {
  return partsOf(treeOf(html, markdown).children, how, true)
}

/** Whether an example's HTML holds any of its Markdown's own HTML. */
export function hasRawHtml(html: string, markdown: string): boolean {
  const within = (node: HtmlNode): boolean =>
    node.kind === 'raw' || (node.kind === 'element' && node.children.some(within))
  const root = treeOf(html, markdown)
  const isLoose = root.children.some((node) => node.kind === 'text' && node.text.trim() !== '')
  return isLoose || root.children.some(within)
}
