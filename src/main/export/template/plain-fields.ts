import { elementsOf, type XmlElement, type XmlNode } from '../xml/xml-tree'

/** Fields that say something of the document or its pages. All others reach outside, or run something. */
const allowed = new Set([
  ...['PAGE', 'NUMPAGES', 'SECTION', 'SECTIONPAGES', 'STYLEREF', 'TITLE', 'SUBJECT', 'AUTHOR', 'FILENAME', 'IF', '='],
  ...['DATE', 'TIME', 'CREATEDATE', 'SAVEDATE', 'PRINTDATE', 'QUOTE', 'SYMBOL'],
])

/** Whether a field of this code may stay. */
export function isAllowedField(code: string): boolean {
  return allowed.has(/^\s*(=|\w+)/.exec(code)?.[1]?.toUpperCase() ?? '')
}

const documentWords: Readonly<Record<string, string>> = { TITLE: 'title', SUBJECT: 'subject', AUTHOR: 'author' }

/** Which words of the document a field of this code repeats; null for any other. */
export function documentWordsOf(code: string): string | null {
  return documentWords[/^\s*(\w+)/.exec(code)?.[1]?.toUpperCase() ?? ''] ?? null
}

type Field = { code: string; inCode: boolean; readonly marks: XmlElement[]; readonly texts: XmlElement[] }

/**
 * The same tree in which fields that may not stay are what they last showed, and those that repeat the document's title,
 * subject or author are places for these words.
 */
export function withPlainFields(root: XmlElement): XmlElement {
  const gone = new Set<XmlElement>()
  const words = new Map<XmlElement, string>()
  const open: Field[] = []
  const close = (field: Field): void => {
    const repeated = documentWordsOf(field.code)
    if (repeated === null && isAllowedField(field.code)) return
    for (const mark of field.marks) gone.add(mark)
    const [first, ...others] = field.texts
    if (repeated === null || first === undefined) return
    words.set(first, repeated)
    for (const other of others) gone.add(other)
  }
  const visit = (element: XmlElement): void => {
    const field = open.at(-1)
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType']
      if (type === 'begin') open.push({ code: '', inCode: true, marks: [element], texts: [] })
      else field?.marks.push(element)
      if (type === 'separate' && field !== undefined) field.inCode = false
      if (type === 'end' && field !== undefined) {
        open.pop()
        close(field)
      }
      if (type === 'end' && field === undefined) gone.add(element)
      return
    }
    if (element.name === 'w:instrText') {
      if (field === undefined) gone.add(element)
      else {
        field.marks.push(element)
        if (field.inCode) field.code += element.children.join('')
      }
      return
    }
    if (element.name === 'w:t' && field !== undefined && !field.inCode) field.texts.push(element)
    for (const child of elementsOf(element)) visit(child)
  }
  visit(root)
  // A field that does not end is none.
  for (const field of open) for (const mark of field.marks) gone.add(mark)
  return rebuilt(root, gone, words)
}

function rebuilt(root: XmlElement, gone: ReadonlySet<XmlElement>, words: ReadonlyMap<XmlElement, string>): XmlElement {
  const children = root.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') return [child]
    if (gone.has(child)) return []
    const repeated = words.get(child)
    return [
      repeated === undefined
        ? rebuilt(child, gone, words)
        : { name: 'words', attributes: { of: repeated }, children: [] },
    ]
  })
  return { ...root, children }
}
