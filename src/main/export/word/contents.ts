import { contentsStyle, styleIds } from '../../../shared/document/style-ids'
import type { HeadingLevel } from '../../../shared/document/tree'
import { paragraphXml } from './paragraph'
import { fieldEnd, fieldStart, fieldXml, textRun } from './runs'
import type { BookmarkedHeading, WordState } from './word-state'

function lineXml({ level, title, bookmark }: BookmarkedHeading, page: string, before: string, after: string): string {
  const text = `${textRun(title)}<w:r><w:tab/></w:r>${fieldXml(`PAGEREF ${bookmark} \\h`, page)}`
  const link = `<w:hyperlink w:anchor="${bookmark}" w:history="1">${text}</w:hyperlink>`
  return paragraphXml(contentsStyle(level), `${before}${link}${after}`)
}

/**
 * Word's own table of contents control, already filled in, so that nothing is asked when the document opens: a line for
 * every heading down to `depth`, each a link with the page it leads to.
 */
export function renderContents(title: string, depth: HeadingLevel, pageBreakBefore: boolean, state: WordState): string {
  const listed = [...state.headings.values()].filter(({ level }) => level <= depth)
  const heading = paragraphXml(styleIds.contentsTitle, textRun(title), { pageBreakBefore })
  if (listed.length === 0) return heading
  const begin = fieldStart(`TOC \\o "1-${depth}" \\h \\z \\u`)
  const lines = listed.map((entry, index) => {
    const page = String(state.layout?.startPages[entry.position] ?? '')
    const isLast = index === listed.length - 1
    return lineXml(entry, page, index === 0 ? begin : '', isLast ? fieldEnd : '')
  })
  const control = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
  return `<w:sdt><w:sdtPr>${control}</w:sdtPr><w:sdtContent>${heading}${lines.join('')}</w:sdtContent></w:sdt>`
}
