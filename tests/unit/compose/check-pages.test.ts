import { expect, test } from 'vitest'
import { checkPages } from '../../../src/shared/compose/check-pages'
import { inSection } from '../../support/briefing-builders'
import { aBriefing } from '../../support/builders'

const briefing = aBriefing({
  sections: [inSection('key-messages'), inSection('to-raise'), inSection('if-raised'), inSection('background')],
})

function told(pages: Readonly<Record<string, number>>) {
  return checkPages(
    briefing,
    Object.entries(pages).map(([section, each]) => ({ section: section as never, pages: each })),
  )
}

test('points that fit on one page together, and a background on two, need no word', () => {
  expect(told({ 'key-messages': 0.6, 'to-raise': 0.44, 'if-raised': 3, background: 2.04 })).toEqual([])
  expect(told({})).toEqual([])
})

test('points over one page are told at the key messages, in tenths of a page', () => {
  expect(told({ 'key-messages': 0.7, 'to-raise': 0.61 })).toEqual([
    {
      code: 'points-over-one-page',
      pages: 1.3,
      most: 1,
      severity: 'warning',
      at: { section: 'key-messages', block: null },
    },
  ])
})

test('a background over two pages is told at its section', () => {
  expect(told({ background: 2.5 })).toMatchObject([
    { code: 'background-too-long', pages: 2.5, most: 2, at: { section: 'background', block: null } },
  ])
})
