import { expect, test } from 'vitest'
import { OfficePackage } from '../../../src/main/export/package/office-package'
import { readPackage } from '../../../src/main/export/package/read-package'
import { docxPart, docxParts } from '../../support/read-docx'

const xml = 'application/xml'

test('parts come back as they were added, what they are and how they refer to each other in front of them', () => {
  const made = new OfficePackage()
  made.relate('', 'urn:document', 'word/document.xml')
  made.add('word/document.xml', '<é/>', 'application/x-document')
  made.add('docProps/core.xml', new Uint8Array([60, 97, 47, 62]), xml)
  const bytes = made.toZip()
  expect([...docxParts(bytes).keys()]).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/document.xml',
    'docProps/core.xml',
  ])
  expect(docxPart(bytes, 'word/document.xml')).toBe('<é/>')
  expect(docxPart(bytes, 'docProps/core.xml')).toBe('<a/>')
  expect(docxPart(bytes, '[Content_Types].xml')).toContain(
    '<Override PartName="/word/document.xml" ContentType="application/x-document"/>',
  )
  expect([...readPackage(bytes).keys()]).toEqual([...docxParts(bytes).keys()])
})

test('a relationship is written once, relative to its owner, and escaped', () => {
  const made = new OfficePackage()
  made.add('word/document.xml', '<a/>', xml)
  const id = made.relate('word/document.xml', 'urn:image', 'word/media/image1.png')
  expect(made.relate('word/document.xml', 'urn:image', 'word/media/image1.png')).toBe(id)
  expect(made.relate('word/document.xml', 'urn:link', 'https://x.org/?a&b', true)).not.toBe(id)
  expect(made.relate('word/header1.xml', 'urn:image', 'customXml/item1.xml')).toBe('rId1')
  const bytes = made.toZip()
  expect(docxPart(bytes, 'word/_rels/document.xml.rels')).toContain(
    '<Relationship Id="rId1" Type="urn:image" Target="media/image1.png"/><Relationship Id="rId2" Type="urn:link" Target="https://x.org/?a&amp;b" TargetMode="External"/>',
  )
  expect(docxPart(bytes, 'word/_rels/header1.xml.rels')).toContain('Target="../customXml/item1.xml"')
})

test('the same picture is stored once, another beside it', () => {
  const made = new OfficePackage()
  const picture = new Uint8Array(200_000).map((_, index) => (index * 7919) % 251)
  expect(made.addMedia(picture, 'png')).toBe('word/media/image1.png')
  expect(made.addMedia(picture.slice(), 'PNG')).toBe('word/media/image1.png')
  expect(made.addMedia(picture, 'jpg')).toBe('word/media/image2.jpg')
  expect(() => made.addMedia(picture, 'exe')).toThrow()
  const read = readPackage(made.toZip())
  expect(Buffer.from(read.get('word/media/image1.png') ?? []).equals(Buffer.from(picture))).toBe(true)
  expect(docxPart(made.toZip(), '[Content_Types].xml')).toContain('<Default Extension="png" ContentType="image/png"/>')
})

test('a part of many pieces, made as it is packed, is the same as one added whole', async () => {
  const pieces = Array.from({ length: 9000 }, (_, index) => `<p>${index} ${'word '.repeat(index % 40)}</p>`)
  const made = new OfficePackage()
  await made.addPieces('word/document.xml', pieces, xml)
  expect(docxPart(made.toZip(), 'word/document.xml')).toBe(pieces.join(''))
})

test('what fails while its text is being made fails the part', async () => {
  function* failing(): Generator<string> {
    yield 'a'
    throw new Error('no more')
  }
  await expect(new OfficePackage().addPieces('word/document.xml', failing(), xml)).rejects.toThrow('no more')
})

test('the same parts have the same bytes, and two of one name are refused', () => {
  const make = () => {
    const made = new OfficePackage()
    made.add('a.xml', '<a/>', xml)
    made.relate('', 'urn:a', 'a.xml')
    return made
  }
  expect(Buffer.from(make().toZip()).equals(Buffer.from(make().toZip()))).toBe(true)
  expect(() => make().add('a.xml', '<b/>', xml)).toThrow()
})
