import { describe, expect, test } from 'vitest'
import { readXml, readXmlRoot } from '../../../src/main/export/xml/read-xml'
import { XmlRefused } from '../../../src/main/export/xml/xml-refused'
import { partText } from '../../../src/main/export/xml/xml-tree'

const prefixes = { 'urn:word': 'w', 'urn:plain': '' }
const read = (source: string | Uint8Array, allowsDocumentType = false) =>
  readXml(source, { prefixes, allowsDocumentType })
const written = (source: string | Uint8Array) => partText(read(source)).replace(/^<\?xml.*?\?>/, '')

const names = (count: number) => Array.from({ length: count }, (_, at) => `xmlns:p${at}="urn:${at}"`).join(' ')

describe('XML', () => {
  test('is read as a tree and written again', () => {
    const source =
      '<?xml version="1.0"?><!-- a --><w:a xmlns:w="urn:word" w:b="1 &lt; 2 &#65;&#x42;"><w:c/>text &amp; <![CDATA[<raw>]]><?run?></w:a>\n'
    expect(written(source)).toBe('<w:a xmlns:w="urn:word" w:b="1 &lt; 2 AB"><w:c/>text &amp; &lt;raw&gt;</w:a>')
  })

  test('gives namespaces their usual prefixes, whatever the file calls them', () => {
    expect(
      written('<x:a xmlns:x="urn:word" x:b="1" c="2"><d xmlns="urn:plain"/><w:e xmlns:w="urn:other"/></x:a>'),
    ).toBe('<w:a xmlns:w="urn:word" xmlns:ns="urn:other" xmlns="urn:plain" w:b="1" c="2"><d/><ns:e/></w:a>')
    expect(written('<x:a xmlns:x="urn:word" xmlns:y="urn:new" x:Ignorable="y z"/>')).toBe(
      '<w:a xmlns:w="urn:word" xmlns:y="urn:new" w:Ignorable="y"/>',
    )
  })

  test('takes no namespace for one it knows because something of the language is called so', () => {
    expect(written('<x:a xmlns:x="constructor"/>')).toBe('<x:a xmlns:x="constructor"/>')
  })

  test('is read in UTF-8 and both kinds of UTF-16', () => {
    const source = '<w:a xmlns:w="urn:word">é€</w:a>'
    const little = Buffer.from(`\uFEFF${source}`, 'utf16le')
    for (const bytes of [Buffer.from(source), Buffer.from(`\uFEFF${source}`), little, Buffer.from(little).swap16()]) {
      expect(written(new Uint8Array(bytes))).toBe(source)
    }
  })

  test('keeps line ends of attributes and texts as they count', () => {
    expect(read('<a b="1&#10;2\n3">4\r\n5</a>').root).toEqual({
      name: 'a',
      attributes: { b: '1\n2 3' },
      children: ['4\n5'],
    })
    expect(written('<a b="1&#10;2"/>')).toBe('<a b="1&#10;2"/>')
  })

  test.each([
    ['', 'nothing'],
    ['text', 'a text'],
    ['<a>', 'without end'],
    ['<a></b>', 'crossed'],
    ['<a/><b/>', 'two roots'],
    ['<a b="1" b="2"/>', 'an attribute twice'],
    ['<a b=1/>', 'without quotes'],
    ['<a>&nothing;</a>', 'an unknown entity'],
    ['<a>&constructor;</a>', 'one that is called like something of the language'],
    ['<a>&#0;</a>', 'no character'],
    ['<a>a & b</a>', 'a bare sign'],
    ['<x:a/>', 'an unknown prefix'],
    ['<!DOCTYPE a><a/>', 'a document type'],
    ['<!-- <a/>', 'a comment without end'],
    ['<a '.repeat(10_000), 'openings without end'],
    ['<a>'.repeat(1000) + '</a>'.repeat(1000), 'too deep'],
    [`<a>${'<b/>'.repeat(500_001)}</a>`, 'too many'],
    [`<a ${names(3000)}>${'<b xmlns:c="d"/>'.repeat(3000)}</a>`, 'too many namespaces held'],
  ])('is refused where it is none: %#', (source) => {
    expect(() => read(source)).toThrow(XmlRefused)
  })

  test('with a document type is read where that is usual, and never expands more than it says', () => {
    expect(read('<!DOCTYPE a SYSTEM "http://x.org/a.dtd"><a/>', true).root.name).toBe('a')
    expect(
      read('<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d SYSTEM "file:///etc/passwd">]><a>&b;</a>', true).root.children,
    ).toEqual(['c'])
    expect(() => read('<!DOCTYPE a [<!ENTITY d SYSTEM "file:///etc/passwd">]><a>&d;</a>', true)).toThrow(XmlRefused)
    expect(() => read('<!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>', true)).toThrow(XmlRefused)
    const long = `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(10_000)}">]><a>${'&b;'.repeat(1000)}</a>`
    expect(() => read(long, true)).toThrow(XmlRefused)
  })

  test('with hundreds of thousands of comments, attributes and namespaces is read in one go', () => {
    const comments = `<!DOCTYPE a [${'<!--'.repeat(1_000_000)}]><a/>`
    expect(read(comments, true).root.name).toBe('a')
    const many = Array.from({ length: 300_000 }, (_, at) => ` b${at}=""`).join('')
    expect(Object.keys(read(`<a${many}/>`).root.attributes)).toHaveLength(300_000)
    const same = Array.from({ length: 100_000 }, (_, at) => `<b xmlns="urn:${at}"/>`).join('')
    expect(read(`<a>${same}</a>`).root.children.at(-1)).toMatchObject({ name: 'ns99999:b' })
  })

  test('is read as far as its outermost tag where no more is wanted', () => {
    const part = readXmlRoot('<?xml version="1.0"?><!-- a --><x:a xmlns:x="urn:word" x:b="1"><not', { prefixes })
    expect(part).toEqual({
      root: { name: 'w:a', attributes: { 'w:b': '1' }, children: [] },
      namespaces: { w: 'urn:word' },
    })
  })
})
