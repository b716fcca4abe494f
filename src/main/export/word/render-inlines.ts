import { FootnoteReferenceRun, type IRunOptions, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import { fillLabel } from '../../../shared/document/fill-label'
import { renderInlineWith } from '../../../shared/document/render-with'
import type { Inline, InlineRenderers } from '../../../shared/document/tree'
import type { Language } from '../../../shared/model/language'
import { asParagraphChild, leaf } from './elements'
import { OutsideHyperlink } from './hyperlink'
import { linkTarget } from './link-target'
import { styleIds } from './style-ids'
import type { WordState } from './word-state'
import { xmlText } from './xml-text'

/** How a run looks, gathered on the way down to it. */
export type RunLook = {
  readonly strong: boolean
  readonly emphasis: boolean
  readonly strike: boolean
  readonly code: boolean
  readonly link: boolean
  readonly language: Language | null
  /** The paragraph's own style is bold already. */
  readonly boldParagraph: boolean
}

/** Text without any marks. */
export const plainLook: RunLook = {
  strong: false,
  emphasis: false,
  strike: false,
  code: false,
  link: false,
  language: null,
  boldParagraph: false,
}

/**
 * A run has one character style: the outermost that applies. What that style does not say is set on the run, and so is
 * bold in a bold paragraph, because Word switches it off where two styles both ask for it (ECMA-376 part 1, 17.7.3).
 */
function runOptions(look: RunLook, state: WordState): IRunOptions {
  const style = look.link
    ? styleIds.link
    : look.code
      ? styleIds.code
      : look.strong && look.emphasis
        ? styleIds.strongEmphasis
        : look.strong
          ? styleIds.strong
          : look.emphasis
            ? styleIds.emphasis
            : look.strike
              ? styleIds.strike
              : null
  const bare = look.link || look.code
  return {
    ...(style === null ? {} : { style }),
    ...(look.strong && (bare || look.boldParagraph) ? { bold: true } : {}),
    ...(look.emphasis && bare ? { italics: true } : {}),
    ...(look.strike && style !== styleIds.strike ? { strike: true } : {}),
    ...(look.language === null ? {} : { language: { value: state.style.languageTags[look.language] } }),
  }
}

/** Text with its tabs and line feeds as the elements Word wants for them. */
export function textRun(text: string, options: IRunOptions): TextRun {
  const clean = xmlText(text).replace(/\r\n?/g, '\n')
  if (!/[\t\n]/.test(clean)) return new TextRun({ ...options, text: clean })
  const children = clean
    .split(/([\t\n])/)
    .filter((part) => part !== '')
    .map((part) => (part === '\t' ? new Tab() : part === '\n' ? leaf('w:br') : part))
  return new TextRun({ ...options, children })
}

function inlineRenderers(look: RunLook, state: WordState): InlineRenderers<readonly ParagraphChild[]> {
  const within = (content: readonly Inline[], change: Partial<RunLook>) =>
    renderInlines(content, { ...look, ...change }, state)
  return {
    text: ({ text }) => [textRun(text, runOptions(look, state))],
    strong: ({ content }) => within(content, { strong: true }),
    emphasis: ({ content }) => within(content, { emphasis: true }),
    strike: ({ content }) => within(content, { strike: true }),
    code: ({ text }) => [textRun(text, runOptions({ ...look, code: true }, state))],
    break: () => [new TextRun({ children: [leaf('w:br')] })],
    foreign: ({ content, language }) => within(content, { language }),
    link: ({ href, title, content }) => {
      // A link inside a link has no meaning to Word; its text stays.
      const target = look.link ? null : linkTarget(xmlText(href))
      if (target === null) return within(content, {})
      state.links += 1
      const tooltip = title === null ? null : xmlText(title).slice(0, 260)
      return [asParagraphChild(new OutsideHyperlink(state.links, target, tooltip, within(content, { link: true })))]
    },
    image: ({ alt, source, title }) => {
      const text = [alt, title, source].find((words) => words !== null && words.trim() !== '') ?? ''
      const placeholder = fillLabel(state.labels.image, { text })
      return [textRun(placeholder, { ...runOptions(look, state), style: styleIds.imagePlaceholder })]
    },
    footnote: ({ content }) => {
      const number = state.footnotes.length + 1
      // Its place is taken before its own text is rendered, so that numbers follow the order of reading.
      state.footnotes.push(new Paragraph({}))
      const children = renderInlines(content, { ...plainLook, language: look.language }, state)
      state.footnotes[number - 1] = new Paragraph({
        style: styleIds.footnoteText,
        children: [new TextRun(' '), ...children],
      })
      return [new FootnoteReferenceRun(number)]
    },
  }
}

/** Running text as Word runs, links and footnote references. */
export function renderInlines(inlines: readonly Inline[], look: RunLook, state: WordState): readonly ParagraphChild[] {
  const renderers = inlineRenderers(look, state)
  return inlines.flatMap((inline) => renderInlineWith(renderers, inline))
}
