import { expect, test } from 'vitest'
import { composeDossier } from '../../../src/shared/compose/compose-dossier'
import { aDossier, aLibrary, text } from '../../support/builders'

test('the outcome of a visit begins in the paragraph of its day and title, unless it begins with a list', () => {
  const visit = { id: 'v', date: '2024-09-18', title: text('Water seminar') }
  const itemsOf = (outcome: string) => {
    const dossier = aDossier({ id: 'za', visits: [{ ...visit, outcome: text(outcome) }] })
    const list = composeDossier(aLibrary({ dossiers: [dossier] }), dossier, 'en').at(-1)
    return list?.kind === 'list' ? list.items[0]?.blocks.map(({ kind }) => kind) : null
  }
  expect(itemsOf('Two pilot projects.')).toEqual(['paragraph'])
  expect(itemsOf('Two pilot projects.\n\nMore.')).toEqual(['paragraph', 'paragraph'])
  expect(itemsOf('- Two pilot projects.')).toEqual(['paragraph', 'list'])
  expect(itemsOf('')).toEqual(['paragraph'])
})
