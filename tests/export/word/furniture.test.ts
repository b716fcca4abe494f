import { describe, expect, test } from 'vitest'
import type { LoadedPicture } from '../../../src/main/export/pictures/picture'
import { languages } from '../../../src/shared/model/language'
import { aHeading, aParagraph, aTree } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { aPng, greyPixels } from '../../support/picture-files'
import { docxParagraphs, docxPart, docxParts } from '../../support/read-docx'
import { problemsOfDocx } from '../../support/validate-docx'
import { renderInStyle } from '../../support/word-materials'

const neutral = await houseStyle()
const marking = { label: 'LIMITE', colour: '#B00020' }

function headersOf(bytes: Uint8Array): readonly string[] {
  return [...docxParts(bytes)].filter(([path]) => /^word\/header\d+\.xml$/.test(path)).map(([, xml]) => xml)
}

describe('what is not cleared yet', () => {
  test.each(languages)('says so across every page in %s, until it is', async (language) => {
    const tree = aTree([aParagraph('a'), { kind: 'section-break', header: 'B' }, aParagraph('b')], {
      draft: true,
      language,
      marking,
    })
    const bytes = await renderInStyle(tree, neutral)
    const headers = headersOf(bytes)
    expect(headers).toHaveLength(3)
    for (const xml of headers) expect(xml).toContain(`string="${neutral.labels[language].draft}"`)
    expect(await problemsOfDocx(bytes)).toEqual([])
    const cleared = await renderInStyle({ ...tree, properties: { ...tree.properties, draft: false } }, neutral)
    expect(headersOf(cleared).join('')).not.toContain('<v:shape')
  })

  test('says it no wider than the sheet is', async () => {
    const widthOf = async (paper: 'document' | 'card-a6') => {
      const bytes = await renderInStyle(aTree([aParagraph('a')], { draft: true, paper }), neutral)
      return Number(/;width:(\d+)pt/.exec(headersOf(bytes)[0] ?? '')?.[1])
    }
    expect(await widthOf('card-a6')).toBeLessThan(await widthOf('document'))
    expect(await widthOf('card-a6')).toBeLessThan((105 / 25.4) * 72)
  })
})

describe('the organisation’s mark', () => {
  const logo = { picture: 'mark.png', width: 40, alt: 'Government of Flanders' }
  const pixels = aPng(greyPixels(80, 20))
  const picture: LoadedPicture = { type: 'png', bytes: pixels, width: 80, height: 20, fallback: null }
  const pictures = new Map([['attachments/mark.png', picture]])

  test('stands at the top of the first page alone, as wide as the house style says, in words for those who cannot see', async () => {
    const bytes = await renderInStyle(aTree([aParagraph('a')], { marking }), { ...neutral, logo }, { pictures })
    const withMark = headersOf(bytes).filter((xml) => xml.includes('<w:drawing>'))
    expect(withMark).toHaveLength(1)
    expect(withMark[0]).toContain('descr="Government of Flanders"')
    expect(Number(/<wp:extent cx="(\d+)"/.exec(withMark[0] ?? '')?.[1])).toBeCloseTo(40 * 36_000, -4)
    const references = docxPart(bytes, 'word/document.xml')
    const id = /<w:headerReference w:type="first" r:id="(\w+)"/.exec(references)?.[1]
    const target = new RegExp(`Id="${id}"[^>]* Target="([^"]+)"`).exec(docxPart(bytes, 'word/_rels/document.xml.rels'))
    expect(docxPart(bytes, `word/${target?.[1]}`)).toBe(withMark[0])
    expect(await problemsOfDocx(bytes)).toEqual([])
  })

  test('is left out where its picture is not there', async () => {
    const bytes = await renderInStyle(aTree([aParagraph('a')]), { ...neutral, logo })
    expect(headersOf(bytes).join('')).not.toContain('<w:drawing>')
  })
})

describe('cards', () => {
  test.each([
    ['card-a5', '11906', '8391'],
    ['card-a6', '8391', '5953'],
  ] as const)('%s lie, keep marking and page number and have no title over them', async (paper, width, height) => {
    const tree = aTree(
      [aHeading(1, 'Ports'), aParagraph('a'), { kind: 'page-break' }, aHeading(1, 'Water'), aParagraph('b')],
      { paper, marking, title: 'Visit', draft: true },
    )
    const bytes = await renderInStyle(tree, neutral)
    expect(docxPart(bytes, 'word/document.xml')).toContain(
      `<w:pgSz w:w="${width}" w:h="${height}" w:orient="landscape"/>`,
    )
    for (const [path] of docxParts(bytes)) {
      if (!/^word\/(header|footer)\d+\.xml$/.test(path)) continue
      const lines = docxParagraphs(bytes, path).map(({ text }) => text)
      expect(lines).toContain('LIMITE')
      expect(lines).not.toContain('Visit')
      if (path.includes('footer')) expect(lines[0]).toMatch(/Page \d+ of \d+$/)
    }
    expect(await problemsOfDocx(bytes)).toEqual([])
  })
})
