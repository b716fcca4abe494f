import type { OfficePackage } from '../../src/main/export/package/office-package'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`

/** The smallest Word file around a body, for what is tested on its own. */
export function aPackage(pkg: OfficePackage, body: string, section = ''): Uint8Array {
  const path = 'word/document.xml'
  pkg.relate('', `${office}/officeDocument`, path)
  const normal = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
  pkg.add('word/styles.xml', `<w:styles ${namespaces}>${normal}</w:styles>`, `${word}.styles+xml`)
  pkg.relate(path, `${office}/styles`, 'word/styles.xml')
  const content = `<w:document ${namespaces}><w:body>${body}<w:sectPr>${section}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr></w:body></w:document>`
  pkg.add(path, content, `${word}.document.main+xml`)
  return pkg.toZip()
}
