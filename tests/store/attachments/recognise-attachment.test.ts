import { describe, expect, test } from 'vitest'
import { recogniseAttachment } from '../../../src/main/store/attachments/recognise-attachment'
import { pack } from '../../../src/main/zip/packed'
import { zipOf } from '../../../src/main/zip/zip-of'
import { aDrawing, aJpeg, dot } from '../../support/attachments'

const mainPart = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A ZIP of one file, with a comment behind its directory. */
function aZip(path: string, content: string, comment = ''): Uint8Array {
  const archive = Buffer.concat([zipOf([{ path, packed: pack(content) }]), Buffer.from(comment)])
  archive.writeUInt16LE(comment.length, archive.length - comment.length - 2)
  return archive
}

const wordFile = (kind: 'document' | 'template', comment = '') =>
  aZip('[Content_Types].xml', `<Types><Override ContentType="${mainPart}.${kind}.main+xml"/></Types>`, comment)
const text = (content: string) => new TextEncoder().encode(content)

test('what a file is follows from its content', () => {
  expect(recogniseAttachment(dot)).toBe('png')
  expect(recogniseAttachment(aJpeg())).toBe('jpg')
  expect(recogniseAttachment(aDrawing())).toBe('svg')
  expect(recogniseAttachment(wordFile('document'))).toBe('docx')
  expect(recogniseAttachment(wordFile('template', 'a comment at the end'))).toBe('dotx')
})

describe('an SVG', () => {
  test.each([
    ['after a byte order mark and blanks', '\uFEFF \n<svg/>'],
    ['after a document type', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">\n<svg width="1"></svg>'],
    ['with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"/>'],
  ])('is known %s', (_, content) => expect(recogniseAttachment(text(content))).toBe('svg'))

  test.each([
    ['a web page that holds one', '<!DOCTYPE html><html><svg/></html>'],
    ['one with entities of its own, which can grow without end', '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg>&a;</svg>'],
    ['text about one', 'An <svg> element'],
    ['a comment that never ends', '<!-- <svg/>'],
  ])('is not %s', (_, content) => expect(recogniseAttachment(text(content))).toBeNull())

  test('is looked for in good time, however many comments stand before it', () => {
    expect(recogniseAttachment(text(`${'<!-- a --> '.repeat(20_000)}<html/>`))).toBeNull()
  })
})

test.each([
  ['nothing', new Uint8Array()],
  ['a PNG that is cut off', dot.subarray(0, 10)],
  ['a JPEG without a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xd9])],
  ['a JPEG whose segment has no length', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0])],
  ['a ZIP of something else', aZip('readme.txt', 'hello')],
  [
    'a Word file with macros',
    aZip('[Content_Types].xml', '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>'),
  ],
  [
    'a Word file whose list of contents is damaged',
    wordFile('document').map((byte, at) => (at === 60 ? byte ^ 1 : byte)),
  ],
  ['a Word file that is cut off', wordFile('document').subarray(0, 60)],
  ['a bitmap', text('BM      ')],
  ['a program', text('MZ')],
  ['bytes that are no text', Uint8Array.from([0x3c, 0x73, 0x76, 0x67, 0x3e, 0xff])],
])('%s is none of what can be attached', (_, bytes) => {
  expect(recogniseAttachment(bytes)).toBeNull()
})

test('a list of contents that unpacks into far too much is not read', () => {
  expect(recogniseAttachment(aZip('[Content_Types].xml', ' '.repeat(3_000_000)))).toBeNull()
})
