import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { outlineOf } from '../../../src/shared/document/outline'
import type { Block } from '../../../src/shared/document/tree'
import { aHeading, aMarkdownTree, aParagraph, aTree } from '../../support/document-trees'
import { houseStyle } from '../../support/house-styles'
import { libreOffice, pandoc, pdfToText } from '../../support/outside-programs'
import { docxParagraphs } from '../../support/read-docx'
import { convertWithLibreOffice, pagesOfPdf, readWithPandoc } from '../../support/run-outside'
import { aFolder } from '../../support/temp-folder'
import { renderInStyle } from '../../support/word-materials'

const neutral = await houseStyle()

describe('LibreOffice', () => {
  test.skipIf(libreOffice === null)(
    'numbers the lists as they were written',
    async () => {
      const source = '1. a\n   1. b\n   2. c\n      1. d\n2. e\n   1. f\n\ntext\n\n7. g\n8. h\n   - i\n\ntext\n\n1. j\n'
      const bytes = await renderInStyle(aMarkdownTree(source), neutral)
      const file = await convertWithLibreOffice(libreOffice ?? '', bytes, 'txt:Text (encoded):UTF8', aFolder())
      const lines = readFileSync(file, 'utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .map((line) => line.trim())
      // Bullets of its plain text are LibreOffice's own.
      const numbered = lines.filter((line) => line !== '').map((line) => line.replace(/^[^\w]+ /, '* '))
      expect(numbered).toEqual([
        ...['1. a', 'a. b', 'b. c', 'i. d', '2. e', 'a. f', 'text'],
        ...['7. g', '8. h', '* i', 'text', '1. j'],
      ])
    },
    120_000,
  )

  test.skipIf(libreOffice === null || pdfToText === null)(
    'finds the headings on the pages that the contents say, the marking on every page, and as many pages',
    async () => {
      const filler = (times: number) => aParagraph('Words that fill the page and nothing else. '.repeat(times))
      const sections = Array.from({ length: 8 }, (_, index): readonly Block[] => [
        aHeading(index % 3 === 0 ? 1 : 2, `Part number ${index + 1}`),
        filler(20 + index * 9),
        {
          kind: 'facts',
          caption: null,
          picture: null,
          rows: [{ label: 'Place', value: [{ kind: 'text', text: 'Pretoria' }] }],
        },
        filler(12),
      ])
      const tree = aTree(
        [
          { kind: 'cover', title: 'Visit', subtitle: 'March 2027', lines: ['Copy 1'] },
          { kind: 'contents', title: 'Contents', depth: 2 },
          { kind: 'page-break' },
          ...sections.flat(),
        ],
        { marking: { label: 'LIMITE', colour: '#B00020' }, title: 'Visit' },
      )
      const bytes = await renderInStyle(tree, neutral)
      const pages = await pagesOfPdf(
        pdfToText ?? '',
        await convertWithLibreOffice(libreOffice ?? '', bytes, 'pdf', aFolder()),
      )
      const listed = docxParagraphs(bytes)
        .filter(({ style }) => style === 'TOC1' || style === 'TOC2')
        .map(({ text }) => text.split('\t'))
      const found = outlineOf(tree.blocks).map(({ title }) => [
        title,
        String(pages.findIndex((page, index) => index > 1 && page.includes(title)) + 1),
      ])
      expect(listed).toEqual(found)
      expect(pages.length).toBeGreaterThan(5)
      for (const [index, page] of pages.entries()) {
        expect(page.match(/LIMITE/g)).toHaveLength(2)
        expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
      }
    },
    120_000,
  )
})

describe('pandoc', () => {
  test.skipIf(pandoc === null)('reads everything Markdown can say as it was written', async () => {
    const source =
      '# Heading\n\nText with **strong**, *emphasis*, ~~gone~~, `code` and [a link](https://x.org/).[^1]\n\n> A quote\n\n1. one\n   - deep\n2. two\n\n- [x] done\n- [ ] open\n\n```\nx\n\ty\n```\n\n| a | b |\n|:--|--:|\n| c | d |\n\n[^1]: A note\n'
    const read = await readWithPandoc(pandoc ?? '', await renderInStyle(aMarkdownTree(source), neutral), aFolder())
    const reduced = read
      .replace(/<\/?u>|<!-- -->/g, '')
      .replace(/^( *)(-|\d\.) +/gm, '$1$2 ')
      .replace(/ +\|/g, ' |')
      .replace(/\| +/g, '| ')
      .replace(/\n{2,}/g, '\n')
    for (const part of [
      '# Heading\n',
      'Text with **strong**, *emphasis*, ~~gone~~, `code` and [a link](https://x.org/).[^1]\n',
      '\n> A quote\n',
      '\n1. one\n    - deep\n2. two\n',
      '\n- [x] done\n- [ ] open\n',
      '\n    x\n    \ty\n',
      '\n| a | b |\n',
      '\n| c | d |\n',
      '\n[^1]: A note',
    ]) {
      expect(reduced).toContain(part)
    }
  })
})
