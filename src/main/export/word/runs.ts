import { escapeXml } from './xml-text'

/** Most text has nothing in it that has to be written as an element. */
const elements = /[\t\n\r]/

/** A `w:r` around whatever stands in one; `properties` is its `w:rPr`, '' for none. */
export function runXml(content: string, properties = ''): string {
  return `<w:r>${properties}${content}</w:r>`
}

/** Text with its tabs and line feeds as the elements Word wants for them. */
function textXml(text: string): string {
  if (!elements.test(text)) return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`
  return text
    .replace(/\r\n?/g, '\n')
    .split(/([\t\n])/)
    .map((part) => {
      if (part === '\t') return '<w:tab/>'
      if (part === '\n') return '<w:br/>'
      return part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`
    })
    .join('')
}

/** A run of text. */
export function textRun(text: string, properties = ''): string {
  return `<w:r>${properties}${textXml(text)}</w:r>`
}

/** The beginning of a field, up to its result; the code is ready for XML. */
export function fieldStart(code: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`
}

/** Where a field and its result end. */
export const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

/** A field with the result it has now; Word counts it anew by itself where it stands in a header or footer. */
export function fieldXml(code: string, result: string): string {
  return `${fieldStart(code)}${textRun(result)}${fieldEnd}`
}

/** A run with nothing but a character style. */
export function styledProperties(style: string): string {
  return `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`
}
