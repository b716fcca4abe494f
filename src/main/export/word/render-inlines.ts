import { fillLabel } from '../../../shared/document/fill-label'
import { pictureWords } from '../../../shared/document/picture-words'
import { styleIds } from '../../../shared/document/style-ids'
import type { Inline, InlineKind } from '../../../shared/document/tree'
import type { Language } from '../../../shared/model/language'
import { linkTarget } from './link-target'
import { paragraphXml } from './paragraph'
import { placedPicture } from './place-picture'
import { fieldEnd, fieldStart, runXml, styledProperties, textRun } from './runs'
import { hyperlinkRelation, wordParts } from './word-parts'
import type { WordState } from './word-state'
import { escapeXml, xmlText } from './xml-text'

/** How a run looks, gathered on the way down to it, and where it stands. */
export type RunLook = {
  readonly strong: boolean
  readonly emphasis: boolean
  readonly strike: boolean
  readonly aside: boolean
  readonly link: boolean
  readonly language: Language | null
  /** The paragraph's own style is bold already. */
  readonly boldParagraph: boolean
  /** In a footnote rather than in the body. */
  readonly note: boolean
  /** Twips a picture may take here. */
  readonly width: number
}

/** Text without any marks in the body, where pictures may be this wide. */
export function plainLook(width: number): RunLook {
  return {
    strong: false,
    emphasis: false,
    strike: false,
    aside: false,
    link: false,
    language: null,
    boldParagraph: false,
    note: false,
    width,
  }
}

/** The same in a paragraph that is bold as a whole. */
export function boldLook(width: number): RunLook {
  return { ...plainLook(width), boldParagraph: true }
}

function characterStyle(look: RunLook, code: boolean): string | null {
  if (look.link) return code ? styleIds.linkedCode : styleIds.link
  if (code) return styleIds.code
  if (look.aside) return styleIds.aside
  if (look.strong) return look.emphasis ? styleIds.strongEmphasis : styleIds.strong
  if (look.emphasis) return styleIds.emphasis
  return look.strike ? styleIds.strike : null
}

/**
 * A run has one character style: the outermost that applies. What that style does not say is set on the run, and so is
 * bold in a bold paragraph, because Word switches it off where two styles both ask for it (ECMA-376 part 1, 17.7.3).
 */
function runProperties(look: RunLook, code: boolean, state: WordState, own: string | null = null): string {
  const style = own ?? characterStyle(look, code)
  if (style === null && look.language === null) return ''
  const bare = look.link || code || look.aside
  const language =
    look.language === null ? '' : `<w:lang w:val="${escapeXml(state.style.languageTags[look.language])}"/>`
  return `<w:rPr>${style === null ? '' : `<w:rStyle w:val="${style}"/>`}${
    look.strong && (bare || look.boldParagraph) ? '<w:b/><w:bCs/>' : ''
  }${look.emphasis && bare ? '<w:i/><w:iCs/>' : ''}${
    look.strike && style !== styleIds.strike ? '<w:strike/>' : ''
  }${language}</w:rPr>`
}

/** One function per kind of running text: leaving one out does not compile. */
type InlineWriters = {
  readonly [K in InlineKind]: (inline: Extract<Inline, { kind: K }>, look: RunLook, state: WordState) => string
}

const writers: InlineWriters = {
  text: ({ text }, look, state) => (text === '' ? '' : textRun(text, runProperties(look, false, state))),
  strong: ({ content }, look, state) => renderInlines(content, { ...look, strong: true }, state),
  emphasis: ({ content }, look, state) => renderInlines(content, { ...look, emphasis: true }, state),
  strike: ({ content }, look, state) => renderInlines(content, { ...look, strike: true }, state),
  aside: ({ content }, look, state) => renderInlines(content, { ...look, aside: true }, state),
  code: ({ text }, look, state) => textRun(text, runProperties(look, true, state)),
  break: (_, look, state) => runXml('<w:br/>', look.aside ? runProperties(look, false, state) : ''),
  foreign: ({ content, language }, look, state) => renderInlines(content, { ...look, language }, state),
  link: ({ href, title, content }, look, state) => {
    // A link inside a link has no meaning to Word; its text stays.
    if (!look.link && href.trim() === '') return toStart(content, title, look, state)
    const target = look.link ? null : linkTarget(xmlText(href))
    if (target === null) return renderInlines(content, look, state)
    if (target.kind === 'field') return linkField(target.address, content, title, look, state)
    const id = state.package.relate(ownerOf(look), hyperlinkRelation, target.address, true)
    return hyperlink(`r:id="${id}"`, content, title, look, state)
  },
  image: (image, look, state) => {
    const drawn = placedPicture(image, ownerOf(look), look.width, state)
    return drawn === null ? placeholder(image, look, state) : runXml(drawn)
  },
  footnote: ({ content }, look, state) => {
    // A note within a note is none in Word; what it says stays.
    if (look.note) return `${textRun(' (')}${renderInlines(content, look, state)}${textRun(')')}`
    const number = state.footnotes.length + 1
    // Its place is taken before its own text is rendered, so that numbers follow the order of reading.
    state.footnotes.push('')
    const note: RunLook = { ...plainLook(state.upright.textWidth), language: look.language, note: true }
    state.footnotes[number - 1] = renderInlines(content, note, state)
    return runXml(`<w:footnoteReference w:id="${number}"/>`, styledProperties(styleIds.footnoteReference))
  },
}

/** Word opens no longer one. */
const longestTip = 260

function hyperlink(
  target: string,
  content: readonly Inline[],
  title: string | null,
  look: RunLook,
  state: WordState,
): string {
  const tooltip = title === null ? '' : ` w:tooltip="${escapeXml(title.slice(0, longestTip))}"`
  const runs = renderInlines(content, { ...look, link: true }, state)
  return `<w:hyperlink ${target} w:history="1"${tooltip}>${runs}</w:hyperlink>`
}

/** In a field's instructions, quotes end an argument and backslashes begin a switch. */
function argument(text: string): string {
  return escapeXml(`"${xmlText(text).replace(/[\\"]/g, '\\$&')}"`)
}

/** A link as a field: its address is text there, and no reader of packages stumbles over it. */
function linkField(
  address: string,
  content: readonly Inline[],
  title: string | null,
  look: RunLook,
  state: WordState,
): string {
  const tip = title === null ? '' : ` \\o ${argument(title.slice(0, longestTip))}`
  const runs = renderInlines(content, { ...look, link: true }, state)
  return `${fieldStart(`HYPERLINK ${argument(address)}${tip}`)}${runs}${fieldEnd}`
}

/** An empty address means the document itself; Word has a name for where that starts. */
function toStart(content: readonly Inline[], title: string | null, look: RunLook, state: WordState): string {
  return hyperlink('w:anchor="_top"', content, title, look, state)
}

function ownerOf(look: RunLook): string {
  return look.note ? wordParts.footnotes.path : wordParts.document.path
}

/** What stands where a picture is not there: its words, visibly no text of the document. */
function placeholder(image: Extract<Inline, { kind: 'image' }>, look: RunLook, state: WordState): string {
  const properties = runProperties(look, false, state, styleIds.imagePlaceholder)
  return textRun(fillLabel(state.labels.image, { text: pictureWords(image) }), properties)
}

/** Running text as Word runs, links and footnote references. */
export function renderInlines(inlines: readonly Inline[], look: RunLook, state: WordState): string {
  let runs = ''
  for (const inline of inlines) {
    const write = writers[inline.kind] as (inline: Inline, look: RunLook, state: WordState) => string
    runs += write(inline, look, state)
  }
  return runs
}

/** The paragraph of a footnote: its number, a space, its text. */
export function footnoteParagraph(runs: string): string {
  const number = runXml('<w:footnoteRef/>', styledProperties(styleIds.footnoteReference))
  return paragraphXml(styleIds.footnoteText, `${number}${textRun(' ')}${runs}`)
}
