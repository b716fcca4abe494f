import { FileChild, PageReference, Paragraph, type ParagraphChild, Run, Tab, TextRun, XmlComponent } from 'docx'
import type { HeadingLevel } from '../../../shared/document/tree'
import { asParagraphChild, Holder, leaf } from './elements'
import { InsideHyperlink } from './hyperlink'
import { contentsStyle, styleIds } from './style-ids'
import type { BookmarkedHeading } from './word-state'
import { xmlText } from './xml-text'

function fieldCharacter(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return leaf('w:fldChar', { 'w:fldCharType': type })
}

class Instruction extends XmlComponent {
  constructor(code: string) {
    super('w:instrText')
    this.root.push(code)
  }
}

/** Word's own table of contents control, already filled in: nothing is asked when the document opens. */
class Contents extends FileChild {
  constructor(paragraphs: readonly Paragraph[]) {
    super('w:sdt')
    const gallery = leaf('w:docPartGallery', { 'w:val': 'Table of Contents' })
    const part = new Holder('w:docPartObj', [gallery, leaf('w:docPartUnique')])
    this.root.push(new Holder('w:sdtPr', [part]), new Holder('w:sdtContent', paragraphs))
  }
}

/** The contents with a line for every heading down to `depth`, each a link; page numbers come from the layout. */
export function renderContents(
  title: string,
  depth: HeadingLevel,
  headings: readonly BookmarkedHeading[],
  pageBreakBefore: boolean,
): FileChild {
  const listed = headings.filter(({ level }) => level <= depth)
  const begin = new Run({
    children: [
      fieldCharacter('begin'),
      new Instruction(`TOC \\o "1-${depth}" \\h \\z \\u`),
      fieldCharacter('separate'),
    ],
  })
  const end = new Run({ children: [fieldCharacter('end')] })
  const lines = listed.map(({ level, title: text, bookmark }, index) => {
    const link = new InsideHyperlink(bookmark, [
      new TextRun(xmlText(text)),
      new TextRun({ children: [new Tab()] }),
      new PageReference(bookmark, { hyperlink: true }),
    ])
    const children: ParagraphChild[] = [
      ...(index === 0 ? [begin] : []),
      asParagraphChild(link),
      ...(index === listed.length - 1 ? [end] : []),
    ]
    return new Paragraph({ style: contentsStyle(level), children })
  })
  const heading = new Paragraph({
    style: styleIds.contentsTitle,
    ...(pageBreakBefore ? { pageBreakBefore: true } : {}),
    children: [new TextRun(xmlText(title))],
  })
  return listed.length === 0 ? heading : new Contents([heading, ...lines])
}
