import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import { fillLabel } from '../../../shared/document/fill-label'
import { proseDate } from '../../../shared/language/dates'
import { styleIds } from './style-ids'
import type { WordState } from './word-state'
import { xmlText } from './xml-text'

function marking(state: WordState): readonly Paragraph[] {
  const printed = state.properties.marking
  return printed === null
    ? []
    : [new Paragraph({ style: styleIds.marking, children: [new TextRun(xmlText(printed.label))] })]
}

/** The marking alone: the first page carries the title itself. */
export function firstHeader(state: WordState): Header {
  const lines = marking(state)
  return new Header({ children: lines.length === 0 ? [new Paragraph({ style: styleIds.header })] : lines })
}

/** The marking, and what the document is called. */
export function laterHeader(state: WordState): Header {
  const title = new TextRun(xmlText(state.properties.title))
  return new Header({ children: [...marking(state), new Paragraph({ style: styleIds.header, children: [title] })] })
}

/** "Page {page} of {pages}" with Word's own counts in it. */
function pageCount(label: string): readonly (string | (typeof PageNumber)[keyof typeof PageNumber])[] {
  return label.split(/(\{pages?\})/).flatMap((part) => {
    if (part === '{page}') return [PageNumber.CURRENT]
    if (part === '{pages}') return [PageNumber.TOTAL_PAGES]
    return part === '' ? [] : [part]
  })
}

/** Version and date of the facts on the left, page of pages on the right, the marking at the foot of the sheet. */
export function footer(state: WordState): Footer {
  const { labels, properties } = state
  const { version, asOf, language } = properties
  const origin = [
    version === null ? null : fillLabel(labels.version, { version: String(version) }),
    asOf === null ? null : fillLabel(labels.asOf, { date: proseDate(asOf, language) }),
  ].filter((part) => part !== null)
  const line = new Paragraph({
    style: styleIds.footer,
    children: [
      new TextRun({ children: [xmlText(origin.join(' · ')), new Tab()] }),
      new TextRun({ children: [...pageCount(labels.page)] }),
    ],
  })
  return new Footer({ children: [line, ...marking(state)] })
}
