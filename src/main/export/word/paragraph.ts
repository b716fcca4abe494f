import type { ListMarker } from './numbering'

/** What a paragraph says beside its style; only what the style cannot know. */
export type ParagraphSetup = {
  readonly keepNext?: boolean
  readonly pageBreakBefore?: boolean
  readonly marker?: ListMarker | null
  /** `w:tab` elements. */
  readonly tabs?: string
  /** Twips. */
  readonly indent?: { readonly left: number; readonly hanging?: number } | null
}

const nothing: ParagraphSetup = {}

function indentXml({ left, hanging }: NonNullable<ParagraphSetup['indent']>): string {
  return `<w:ind w:left="${left}"${hanging === undefined ? '' : ` w:hanging="${hanging}"`}/>`
}

/** A `w:p` in a style, around runs; children of pPr in the order of ECMA-376 part 1, 17.3.1.26. */
export function paragraphXml(style: string, runs: string, setup: ParagraphSetup = nothing): string {
  const { keepNext, pageBreakBefore, marker, tabs, indent } = setup
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext === true ? '<w:keepNext/>' : ''}${
    pageBreakBefore === true ? '<w:pageBreakBefore/>' : ''
  }${
    marker === undefined || marker === null
      ? ''
      : `<w:numPr><w:ilvl w:val="${marker.level}"/><w:numId w:val="${marker.list}"/></w:numPr>`
  }${tabs === undefined ? '' : `<w:tabs>${tabs}</w:tabs>`}${
    indent === undefined || indent === null ? '' : indentXml(indent)
  }</w:pPr>${runs}</w:p>`
}

/** Whether what was written ends in a paragraph of its own rather than in a table or a control. */
export function endsInParagraph(xml: string): boolean {
  return xml.endsWith('</w:p>')
}

/** The same with something added at the end of the last paragraph's properties, where a section says how it looked. */
export function withinLastParagraph(xml: string, addition: string): string {
  const at = xml.indexOf('</w:pPr>', xml.lastIndexOf('<w:p><w:pPr>'))
  return `${xml.slice(0, at)}${addition}${xml.slice(at)}`
}
