import { describe, expect, test } from 'vitest'
import { OfficePackage } from '../../../src/main/export/package/office-package'
import { addTemplateFurniture } from '../../../src/main/export/template/add-furniture'
import { readTemplate } from '../../../src/main/export/template/read-template'
import type { XmlElement } from '../../../src/main/export/xml/xml-tree'
import { elementText } from '../../../src/main/export/xml/xml-tree'
import type { Failed } from '../../../src/shared/ipc/failure'
import { aJpeg, anSvg, exif, greyPixels } from '../../support/picture-files'
import {
  aField,
  aLine,
  aRun,
  aSection,
  aTemplate,
  emblem,
  ministryTheme,
  usualReferences,
  wordTypes,
} from '../../support/word-templates'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function problemOf(bytes: Uint8Array): string {
  try {
    readTemplate(bytes)
  } catch (error) {
    const { failure } = error as Failed
    if (failure?.code === 'packageDamaged') return failure.problems.join()
    throw error
  }
  return 'none'
}

/** The text of the usual header of a template with this in it. */
function headerWith(content: string, change?: Parameters<typeof aTemplate>[0]): string {
  const template = readTemplate(aTemplate({ ...change, furniture: { header1: content } }))
  const part = template.furniture.header.default
  return part === null ? '' : elementText(part.root)
}

describe('a template of a ministry', () => {
  const template = readTemplate(aTemplate())

  test('gives its page, with the gutter in the margin', () => {
    expect(template.page).toEqual({
      width: 215.9,
      height: 279.4,
      margin: { top: 40.005, right: 20.002, bottom: 30.004, left: 30.003 },
      header: 10.001,
      footer: 8.008,
    })
    expect([template.titlePage, template.evenPages]).toEqual([true, false])
  })

  test('is known by the names of its styles, whatever language Word wrote their ids in', () => {
    const text = elementText(template.styles.root)
    expect(text).toContain(
      'w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:link w:val="Kop1Char"/>',
    )
    expect(text).toContain('w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/>')
    expect(text).toContain('w:styleId="TopicLine"><w:name w:val="Kernzin"/>')
    expect(text).toContain('w:styleId="QuestionTemplate"><w:name w:val="Vraag aan dienst"/>')
    expect(text).toContain('w:styleId="Afzender"')
    expect(text).not.toContain('Standaard"/>')
  })

  test('says which of our styles it lacks', () => {
    expect(template.lacks).toContain('Body Text')
    expect(template.lacks).toContain('Question')
    expect(template.lacks).toContain('Heading 3')
    for (const name of [
      'Normal',
      'Heading 1',
      'Heading 2',
      'Header',
      'Topic Line',
      'Toc 1',
      'Marking',
      'Normal Table',
    ]) {
      expect(template.lacks).not.toContain(name)
    }
  })

  test('gives its fonts, sizes and colours, as theme and styles say together', () => {
    expect(template.look).toEqual({
      fonts: { body: 'Verdana', headings: 'Georgia', code: null },
      sizes: { body: 10.5, headings: [17, 13, null, null, null, null] },
      lineSpacing: 1.15,
      colours: { text: null, heading: '#7A1F3D', accent: '#A03060', link: '#003399' },
    })
  })

  test('brings the lists its styles count with, and no others, beyond all numbers of ours', () => {
    const { abstracts, instances } = template.numbering
    expect(abstracts.map(elementText).join('')).toContain('<w:pStyle w:val="Heading1"/>')
    expect(abstracts.map(({ attributes }) => attributes)).toEqual([{ 'w:abstractNumId': '1000000' }])
    expect(instances.map(elementText)).toEqual(['<w:num w:numId="1000000"><w:abstractNumId w:val="1000000"/></w:num>'])
    expect(elementText(template.styles.root)).toContain('<w:numPr><w:numId w:val="1000000"/></w:numPr>')
  })

  test('gives headers and footers, with the emblem in them, and settings of its paper alone', () => {
    const { header, footer } = template.furniture
    expect([header.even, footer.first, footer.even]).toEqual([null, null, null])
    expect(elementText(header.default?.root as XmlElement)).toBe(
      '<w:hdr mc:Ignorable="w14 w15"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">Department of Foreign Affairs</w:t></w:r></w:p></w:hdr>',
    )
    expect(header.first?.files).toMatchObject([{ content: { kind: 'media', extension: 'png' } }])
    expect(template.settings.map(({ name }) => name)).toEqual(['w:defaultTabStop', 'w:autoHyphenation'])
    expect(template.fontTable === null ? '' : elementText(template.fontTable.root)).not.toContain('embed')
  })

  test('is plain data that can go to another thread', () => {
    expect(structuredClone(template)).toEqual(template)
  })
})

describe('of several sections', () => {
  test('the last counts, with what it takes over from those before', () => {
    const first = `<w:p><w:pPr>${aSection(usualReferences, '<w:titlePg/>')}</w:pPr></w:p>`
    const body = `${first}<w:p/>${aSection('<w:footerReference w:type="default" r:id="footer2"/>')}`
    const template = readTemplate(
      aTemplate({
        main: { body, contentType: `${wordTypes}.document.main+xml` },
        furniture: {
          header1: aLine(aRun('one')),
          header2: aLine(aRun('two')),
          footer1: aLine(aRun('three')),
          footer2: aLine(aRun('four')),
        },
      }),
    )
    const { header, footer } = template.furniture
    const text = (part: typeof header.default) =>
      part === null ? null : /w:t [^>]*>(\w+)/.exec(elementText(part.root))?.[1]
    expect([text(header.default), text(header.first), text(footer.default)]).toEqual(['one', 'two', 'four'])
    expect(template.titlePage).toBe(false)
  })
})

test.each([
  ['styles', { styles: '<w:style w:styleId="a"/>'.repeat(10_001) }, 'too many styles'],
  ['lines in its header', { furniture: { header1: '<w:p/>'.repeat(20_001) } }, 'word/header1.xml: too many elements'],
])('a template of all too many %s is refused', (_, parts, problem) => {
  let failure: unknown = null
  try {
    readTemplate(aTemplate(parts))
  } catch (error) {
    failure = error
  }
  expect(failure).toMatchObject({ failure: { code: 'packageDamaged', problems: [problem] } })
})

describe('a template that says little', () => {
  test('is read: no section, no theme, no lists, no settings', () => {
    const bare = readTemplate(
      aTemplate({
        main: { body: '<w:p/>', contentType: `${wordTypes}.document.main+xml` },
        ...{ numbering: null, settings: null, theme: null, fontTable: null, furniture: {} },
        styles: '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
      }),
    )
    expect(bare.page).toMatchObject({ width: 210, height: 297 })
    expect(bare.look).toEqual({
      fonts: { body: null, headings: null, code: null },
      sizes: { body: null, headings: [null, null, null, null, null, null] },
      lineSpacing: null,
      colours: { text: null, heading: null, accent: null, link: null },
    })
  })

  test('or nothing believable of its page gets A4', () => {
    const body = '<w:p/><w:sectPr><w:pgSz w:w="99999999" w:h="1"/></w:sectPr>'
    expect(readTemplate(aTemplate({ main: { body, contentType: `${wordTypes}.document.main+xml` } })).page.width).toBe(
      210,
    )
    const narrow = '<w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="6000" w:right="5000"/></w:sectPr>'
    expect(
      readTemplate(aTemplate({ main: { body: narrow, contentType: `${wordTypes}.document.main+xml` } })).page.margin
        .left,
    ).toBe(25)
    const pushed = '<w:p/><w:sectPr><w:pgMar w:header="16000" w:footer="16000"/></w:sectPr>'
    expect(
      readTemplate(aTemplate({ main: { body: pushed, contentType: `${wordTypes}.document.main+xml` } })).page,
    ).toMatchObject({ header: 12.5, footer: 12.5 })
  })
})

describe('a header', () => {
  test('loses fields that reach outside and keeps what they showed', () => {
    const kept = headerWith(aLine(`${aField('PAGE', '1')}${aField('INCLUDEPICTURE "http://x.org/a.png"', 'shown')}`))
    expect(kept).toContain('PAGE')
    expect(kept).toContain('shown')
    expect(kept).not.toContain('INCLUDEPICTURE')
    expect(kept.match(/fldChar /g)).toHaveLength(3)
    const split =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\\\x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    expect(headerWith(aLine(split))).not.toMatch(/EAUTO|fldChar/)
    expect(
      headerWith(aLine('<w:fldSimple w:instr="MACROBUTTON x"><w:r><w:t>go</w:t></w:r></w:fldSimple>')),
    ).not.toContain('MACRO')
    expect(
      headerWith(aLine('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>')),
    ).not.toContain('fldChar')
  })

  test('repeats the title of the document, not that of the template', () => {
    for (const content of [
      aField('TITLE', 'Letter'),
      '<w:fldSimple w:instr=" TITLE "><w:r><w:t>Letter</w:t></w:r></w:fldSimple>',
      '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/ns0:coreProperties/ns1:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/></w:sdtPr><w:sdtContent><w:r><w:t>Letter</w:t></w:r><w:r><w:t>!</w:t></w:r></w:sdtContent></w:sdt>',
    ]) {
      const text = headerWith(aLine(content))
      expect(text).toContain('<words of="title"/>')
      expect(text).not.toContain('Letter')
      expect(text).not.toContain('fldChar')
    }
  })

  test('loses pictures and links that lead to other machines', () => {
    const remote = (pkg: OfficePackage) => {
      pkg.relate('word/header1.xml', `${office}/image`, 'http://x.org/spy.png', true)
      pkg.relate('word/header1.xml', `${office}/hyperlink`, 'file://x/y.exe', true)
      pkg.relate('word/header1.xml', `${office}/hyperlink`, 'https://example.org/', true)
    }
    const content = aLine(
      `<w:r>${emblem('rId1')}</w:r><w:hyperlink r:id="rId2">${aRun('bad')}</w:hyperlink><w:hyperlink r:id="rId3">${aRun('good')}</w:hyperlink><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape href="http://x.org"><v:imagedata r:id="rId1"/></v:shape></w:pict></w:r>`,
    )
    const text = headerWith(content, { change: remote })
    expect(text).not.toMatch(/drawing|pict|rId1|rId2/)
    expect(text).toContain('<w:hyperlink r:id="rId3"><w:r><w:t xml:space="preserve">good')
    expect(text).toContain('bad')
  })

  test('loses what runs, what is deleted and what belongs to other parts', () => {
    const text = headerWith(
      aLine(
        `<w:r><w:object/></w:r><w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins w:id="2">${aRun('new')}</w:ins><w:bookmarkStart w:id="0" w:name="a"/><w:bookmarkEnd w:id="0"/><w:commentRangeStart w:id="0"/><w:altChunk r:id="rId9"/>`,
      ),
    )
    expect(text).toBe(
      '<w:hdr mc:Ignorable="w14 w15"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r/><w:r><w:t xml:space="preserve">new</w:t></w:r></w:p></w:hdr>',
    )
  })
})

describe('a file that is not to be used', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('Dear Minister, '.repeat(20))],
    [
      'a document of before 2007',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)]),
    ],
    [
      'a workbook',
      aTemplate({
        main: { body: '', contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' },
      }),
    ],
    [
      'with a document type',
      aTemplate({ theme: `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${ministryTheme}` }),
    ],
    ['with crossed tags', aTemplate({ styles: '<w:style><w:name></w:style></w:name>' })],
    ['nested without end', aTemplate({ styles: '<w:style>'.repeat(300) + '</w:style>'.repeat(300) })],
  ])('is refused with the reason: %s', (_what, bytes) => {
    expect(problemOf(bytes)).toMatch(/^(not a zip archive|in Word’s format|not a Word document|word\/[\w/]+\.xml: )/)
  })

  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
  const macroKind = 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'
  test.each([
    ['macros', { main: { body: '<w:p/>', contentType: macroKind } }, 'wordFileHasMacros'],
    [
      'macros under another name',
      { change: (pkg: OfficePackage) => pkg.add('word/vbaProject.bin', 'x', 'application/octet-stream') },
      'wordFileHasMacros',
    ],
    [
      'the strict form of Word’s format',
      { change: (pkg: OfficePackage) => void pkg.relate('', `${strict}/officeDocument`, 'word/document.xml') },
      'wordFileIsStrict',
    ],
    [
      'a part in the strict form',
      {
        theme: ministryTheme.replace(
          'http://schemas.openxmlformats.org/drawingml/2006/main',
          'http://purl.oclc.org/ooxml/drawingml/main',
        ),
      },
      'wordFileIsStrict',
    ],
  ])('for %s says so', (_what, parts, code) => {
    expect(() => readTemplate(aTemplate(parts))).toThrow(expect.objectContaining({ failure: { code, file: null } }))
  })

  test('because it lacks a part says which', () => {
    const away = (pkg: OfficePackage) => {
      pkg.relate('word/document.xml', `${office}/header`, 'word/nowhere.xml')
    }
    const body = '<w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId6"/></w:sectPr>'
    const main = { body, contentType: `${wordTypes}.document.main+xml` }
    expect(problemOf(aTemplate({ change: away, furniture: {}, main }))).toBe('word/nowhere.xml: not there')
    expect(problemOf(aTemplate({ styles: null }))).toBe('it has no styles')
  })
})

describe('a header of a template', () => {
  test('loses what stands where Word knows no place for it', () => {
    const cell = (content: string) => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`
    const text = headerWith(
      `<w:hdr><w:p/></w:hdr><w:r><w:t>bare</w:t></w:r><w:p><w:p/>${aRun('kept')}<w:t>loose</w:t><w:body/></w:p>${cell('<w:hdr/>')}`,
    )
    expect(text).toContain('kept')
    expect(text).not.toMatch(/bare|loose|body|<w:p><w:p|.<w:hdr/)
    expect(text).toContain('<w:tc><w:p/></w:tc>')
  })

  test('names the namespaces Word knows as Word does, and no other', () => {
    const content = `<w:p><w:r><x:a xmlns:x="urn:a&lt;b&amp;&quot;"/><y:x xmlns:y="urn:schemas-microsoft-com:vml"/></w:r></w:p>`
    const part = readTemplate(aTemplate({ furniture: { header1: content } })).furniture.header.default
    if (part === null) throw new Error('No header')
    const { namespaces } = addTemplateFurniture(new OfficePackage(), 'word/header1.xml', part, {
      ...{ title: '', subject: null, author: null },
    })
    expect(namespaces).toContain('xmlns:v="urn:schemas-microsoft-com:vml"')
    expect(namespaces).not.toContain('xmlns:x=')
  })

  test('brings pictures without what they tell of their origin, named by what they are', () => {
    const photo = aJpeg(greyPixels(1, 1), exif({ orientation: 1, perInch: 96 }))
    const change = (pkg: OfficePackage) => {
      pkg.relate('word/header1.xml', `${office}/image`, pkg.addMedia(photo, 'png'))
      pkg.relate('word/header1.xml', `${office}/image`, pkg.addMedia(Buffer.from('<html/>'), 'jpg'))
      pkg.relate('word/header1.xml', `${office}/image`, pkg.addMedia(anSvg('width="4" height="4" onload="x()"'), 'svg'))
    }
    const template = readTemplate(aTemplate({ change, furniture: { header1: aLine(aRun('a')) } }))
    const media = template.furniture.header.default?.files.map(({ content }) => content) ?? []
    const kinds = media.map((content) => (content.kind === 'media' ? content.extension : 'address'))
    expect(kinds).toEqual(['jpg', 'svg'])
    const all = media.map((content) => (content.kind === 'media' ? Buffer.from(content.bytes).toString('latin1') : ''))
    expect(all.join()).not.toMatch(/Private|onload/)
  })
})
