import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

import { newLibrary } from '../../src/main/starter/new-library'
import { composeBook } from '../../src/shared/compose/compose-book'
import { composeBriefing } from '../../src/shared/compose/compose-briefing'
import { inlineText } from '../../src/shared/document/plain-text'
import { languages } from '../../src/shared/model/language'
import { recordsOf } from '../../src/shared/model/library'
import { houseStyle } from '../support/house-styles'
import { docxHtml, docxParagraphs } from '../support/read-docx'
import { problemsOfDocx } from '../support/validate-docx'
import { renderInStyle } from '../support/word-materials'

const assets = join(import.meta.dirname, '../../assets')
const library = await newLibrary(assets, 'sample', 'en', '2027-01-15T09:00:00.000Z')
const today = '2027-02-01'
const briefings = recordsOf(library, 'briefings')
const books = recordsOf(library, 'books')

describe('every sample briefing', () => {
  test.each(briefings.flatMap((briefing) => languages.map((language) => ({ ...briefing, language }))))(
    '$id in $language is accepted by Microsoft’s validator and keeps its headings in order',
    async (briefing) => {
      const tree = composeBriefing(library, briefing, today).value
      const bytes = await renderInStyle(tree, await houseStyle())
      const headings = tree.blocks.flatMap((block) => (block.kind === 'heading' ? [inlineText(block.text)] : []))
      const written = docxParagraphs(bytes).filter(({ style }) => style?.startsWith('Heading'))
      expect(headings.length).toBeGreaterThan(8)
      expect(written.map(({ text }) => text)).toEqual(headings)
      expect(await docxHtml(bytes)).toContain('<h2>')
      expect(await problemsOfDocx(bytes)).toEqual([])
    },
  )
})

describe('every sample book', () => {
  test.each(books)(
    '$id is accepted by Microsoft’s validator, its contents filled in',
    async (book) => {
      const bytes = await renderInStyle(composeBook(library, book, today).value, await houseStyle('flanders'))
      const lines = docxParagraphs(bytes).filter(({ style }) => /^TOC\d$/.test(style ?? ''))
      expect(lines.length).toBeGreaterThan(10)
      expect(lines.filter(({ text }) => !/\t\d+$/.test(text))).toEqual([])
      expect(await problemsOfDocx(bytes)).toEqual([])
    },
    60_000,
  )
})
