import { describe, expect, test } from 'vitest'
import type { LoadedPicture, Pictures } from '../../../src/main/export/pictures/picture'
import type { Block } from '../../../src/shared/document/tree'
import { aMarkdownTree, aTree, words } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { aPng, greyPixels } from '../../support/picture-files'
import { docxParagraphs, docxPart, docxParts } from '../../support/read-docx'
import { problemsOfDocx } from '../../support/validate-docx'
import { renderInStyle } from '../../support/word-materials'

const neutral = await houseStyle()

function aPicture(width: number, height: number): LoadedPicture {
  return { type: 'png', bytes: aPng(greyPixels(4, 4)), width, height, fallback: null }
}

const pictures: Pictures = new Map([
  ['port.png', aPicture(800, 400)],
  ['tall.png', aPicture(100, 9000)],
])

const emuPerTwip = 635

describe('a picture', () => {
  test('that is a paragraph by itself stands in the middle, its title under it on the same page', async () => {
    const bytes = await renderInStyle(aMarkdownTree('![A port](port.png "The port of Durban")\n'), neutral, {
      pictures,
    })
    expect(docxParagraphs(bytes).map(({ style, text }) => [style, text])).toEqual([
      ['Picture', ''],
      ['PictureCaption', 'The port of Durban'],
    ])
    const xml = docxPart(bytes, 'word/document.xml')
    expect(xml).toContain('<w:pStyle w:val="Picture"/><w:keepNext/>')
    expect(xml).toContain('descr="A port"')
    expect(docxPart(bytes, 'word/styles.xml')).toMatch(/w:styleId="Picture".*?<w:jc w:val="center"\/>/)
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('without a title has no caption, and is not kept with what happens to follow', async () => {
    const bytes = await renderInStyle(aMarkdownTree('![A port](port.png)\n\nText\n'), neutral, { pictures })
    expect(docxParagraphs(bytes).map(({ style }) => style)).toEqual(['Picture', 'BodyText'])
    expect(docxPart(bytes, 'word/document.xml')).not.toContain('<w:keepNext/>')
  })

  test('among words stands in their line, in a note, a link, a list and a cell too, stored once', async () => {
    const source =
      'a ![b](port.png) c[^1] [![d](port.png)](https://x.org)\n\n- ![e](port.png)\n\n| ![f](port.png) |\n|---|\n| ![g](port.png) |\n\n[^1]: ![h](port.png)\n'
    const bytes = await renderInStyle(aMarkdownTree(source), neutral, { pictures })
    const parts = docxParts(bytes)
    const drawings = ['document', 'footnotes'].flatMap((name) => [
      ...(parts.get(`word/${name}.xml`) ?? '').matchAll(/<wp:docPr id="(\d+)" [^>]*descr="(\w)"/g),
    ])
    expect(drawings.map(([, , alt]) => alt).sort()).toEqual(['b', 'd', 'e', 'f', 'g', 'h'])
    expect(new Set(drawings.map(([, id]) => id)).size).toBe(6)
    expect([...parts.keys()].filter((path) => path.startsWith('word/media/'))).toEqual(['word/media/image1.png'])
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('is never wider than its place nor higher than its page', async () => {
    const source = '![a](port.png)\n\n![b](tall.png)\n\n| ![c](port.png) | x |\n|---|---|\n| y | z |\n'
    const bytes = await renderInStyle(aMarkdownTree(source), neutral, { pictures })
    const sizes = [...docxPart(bytes, 'word/document.xml').matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)].map(
      ([, width, height]) => [Number(width) / emuPerTwip, Number(height) / emuPerTwip] as const,
    )
    expect(sizes[0]?.[0]).toBe(9072)
    expect(sizes[1]?.[1]).toBeLessThan(16838 - 1587 - 1474)
    expect(sizes[2]?.[0]).toBeLessThan(9072 * 0.95)
  })
})

describe('the photo beside facts', () => {
  const facts = (source: string): Block => ({
    kind: 'facts',
    caption: null,
    picture: { source, alt: 'A. Botha' },
    rows: Array.from({ length: 14 }, (_, index) => ({ label: `Label ${index}`, value: words('value') })),
  })

  test('is one cell beside all rows, which stay on one page', async () => {
    const bytes = await renderInStyle(aTree([facts('port.png')]), neutral, { pictures })
    const xml = docxPart(bytes, 'word/document.xml')
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row)
    expect(rows.map((row) => [...row.matchAll(/<w:tc>/g)].length)).toEqual(Array(14).fill(3))
    expect(rows[0]).toContain('<w:vMerge w:val="restart"/>')
    expect(rows[0]).toContain('descr="A. Botha"')
    expect(rows.slice(1).every((row) => row.includes('<w:vMerge/>'))).toBe(true)
    expect(rows.slice(0, -1).every((row) => row.includes('<w:keepNext/>'))).toBe(true)
    expect(rows.at(-1)).not.toContain('<w:keepNext/>')
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('that is not there is named where it would stand', async () => {
    const bytes = await renderInStyle(aTree([facts('gone.png')]), neutral, { pictures })
    expect(docxParagraphs(bytes).map(({ text }) => text)).toContain('[Image: A. Botha]')
    expect(await problemsOfDocx(bytes)).toEqual([])
  })
})
