import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cardsThatFit } from '../../../src/main/export/cards-that-fit'
import { blocksText } from '../../../src/shared/document/plain-text'
import type { Block, DocumentTree } from '../../../src/shared/document/tree'
import { inSection, pointBlock } from '../../support/briefing-builders'
import { aBriefing, aDossier, aLibrary, aTalkingPoint } from '../../support/builders'
import { flandersStyle, neutralStyle } from '../../support/house-styles'
import { libreOffice, pdfToText } from '../../support/outside-programs'
import { pagesOfPdf, pdfsFromLibreOffice } from '../../support/run-outside'
import { renderInStyle } from '../../support/word-materials'

const languages = ['en', 'de'] as const

const english = 'Flanders and South Africa share an interest in open ports, clean hydrogen and skilled people'
const german = 'Die Lieferkettensorgfaltspflichten betreffen Wasserstoffinfrastruktur und Hafenwirtschaft gleichermaßen'
const sentence = { en: english, de: german }

/** So many sentences, each a little longer or shorter than the one before it. */
function text(language: 'en' | 'de', count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const words = sentence[language].split(' ')
    return `${words.slice(0, words.length - (index % 4)).join(' ')}.`
  }).join(' ')
}

const lengths = [1, 2, 3, 4, 5, 6, 7, 9, 14, 30] as const
const library = aLibrary({
  dossiers: [aDossier({ id: 'za', name: 'South Africa' })],
  'talking-points': languages.flatMap((language) => [
    ...lengths.map((count) =>
      aTalkingPoint({
        id: `${language}-${count}`,
        topic: {
          [language]: `Topic of ${count}${count % 3 === 0 ? ' with a title that takes two lines of its card' : ''}`,
        },
        text: { [language]: text(language, count) },
      }),
    ),
    ...Array.from({ length: 8 }, (_, index) =>
      aTalkingPoint({
        id: `${language}-line-${index}`,
        topic: { [language]: 'Many lines' },
        text: { [language]: text(language, 1 + (index % 3)) },
      }),
    ),
  ]),
})

type Sample = { readonly name: string; readonly tree: DocumentTree }

const samples: readonly (Sample & { readonly style: typeof neutralStyle })[] = await Promise.all(
  languages.flatMap((language) =>
    [neutralStyle, flandersStyle].flatMap((style) =>
      (['card-a5', 'card-a6'] as const).map(async (paper) => {
        const ids = [
          ...lengths.map((count) => `${language}-${count}`),
          ...Array.from({ length: 8 }, (_, index) => `${language}-line-${index}`),
        ]
        const briefing = aBriefing({
          partners: ['za'],
          language,
          sections: [inSection('key-messages', ...ids.map(pointBlock))],
        })
        const cards = { library, briefing, today: '2027-02-01', paper }
        const { value: tree } = await cardsThatFit(cards, style, async () => null)
        return { name: `${paper} in ${language}, ${style.id}`, tree, style }
      }),
    ),
  ),
)

function cardsOf({ blocks }: DocumentTree): readonly (readonly Block[])[] {
  const cards: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'page-break') cards.push([])
    else cards.at(-1)?.push(block)
  }
  return cards
}

/** The cards that go on to a next one, each with the first sentence, or the first line, of that next one as well. */
function withOneMore(tree: DocumentTree): DocumentTree {
  const cards = cardsOf(tree)
  const fuller = cards.flatMap((card, index): readonly (readonly Block[])[] => {
    const next = cards[index + 1]
    const [last, first] = [card.at(-1), next?.[2]]
    const goesOn = next !== undefined && /\((?!1\/)\d+\/\d+\)$/.test(blocksText(next.slice(0, 1)))
    if (!goesOn || last === undefined || first === undefined) return []
    if (last.kind === 'list' && first.kind === 'list') {
      return [[...card.slice(0, -1), { ...last, items: [...last.items, ...first.items.slice(0, 1)] }]]
    }
    if (last.kind !== 'paragraph' || first.kind !== 'paragraph') return []
    const more = `${blocksText([last])} ${blocksText([first]).split(/(?<=\.) /)[0]}`
    return [[...card.slice(0, -1), { ...last, text: [{ kind: 'text', text: more }] }]]
  })
  return {
    ...tree,
    blocks: fuller.flatMap((blocks, index) => (index === 0 ? blocks : [{ kind: 'page-break' as const }, ...blocks])),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'chancery-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(libreOffice === null || pdfToText === null)('cards beside LibreOffice', () => {
  const pages = new Map<string, readonly string[]>()
  beforeAll(async () => {
    const written = new Map<string, Uint8Array>()
    for (const { name, tree, style } of samples) {
      written.set(name, await renderInStyle(tree, style))
      written.set(`${name}, fuller`, await renderInStyle(withOneMore(tree), style))
    }
    const pdfs = await pdfsFromLibreOffice(libreOffice ?? '', written, folder)
    for (const [name, pdf] of pdfs) pages.set(name, await pagesOfPdf(pdfToText ?? '', pdf))
  }, 300_000)

  test.each(samples)('$name: no card goes over its page', ({ name, tree }) => {
    expect(cardsOf(tree).length).toBeGreaterThan(lengths.length)
    expect(pages.get(name)).toHaveLength(cardsOf(tree).length)
  })

  test.each(samples)('$name: a card that goes on has room for nothing more', ({ name, tree }) => {
    const fuller = cardsOf(withOneMore(tree)).length
    expect(fuller).toBeGreaterThan(3)
    expect(pages.get(`${name}, fuller`)).toHaveLength(fuller * 2)
  })
})
