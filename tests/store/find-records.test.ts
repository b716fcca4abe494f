import { describe, expect, test } from 'vitest'
import { findRecords } from '../../src/main/store/find-records'
import type { RecordKind } from '../../src/shared/model/library'
import { aDossier, aLibrary, anAgreement, aPerson, aSection, aTalkingPoint } from '../support/builders'

const library = aLibrary({
  dossiers: [
    aDossier({ id: 'at', code: 'AT', name: { de: 'Österreich', en: 'Austria' } }),
    aDossier({ id: 'za', sections: [aSection({ text: { ...aSection().text, nl: 'Over waterbeheer.' } })] }),
  ],
  agreements: [anAgreement({ id: 'water', shortTitle: 'Water treaty', partners: ['za'] })],
  people: [aPerson({ id: 'thandi', name: 'Thandi Waterman', function: 'Minister', cv: 'Comes from Austria.' })],
  'talking-points': [aTalkingPoint({ id: 'trade', topic: 'Trade', text: 'Clean water and free trade.' })],
})

function found(text: string, kinds: readonly RecordKind[] = []): readonly string[] {
  return findRecords(library, text, kinds, 'en', '2027-03-04').map(({ id }) => id)
}

describe('finding records', () => {
  test('matches whatever the accents and capitals, in every language', () => {
    expect(found('OSTERREICH')).toEqual(['at'])
    expect(found('österr')).toEqual(['at'])
  })

  test('puts a title that begins with the word first, then other titles, then other texts', () => {
    expect(found('water')).toEqual(['water', 'thandi', 'za', 'trade'])
    expect(found('austria')).toEqual(['at', 'thandi'])
  })

  test('finds parts of words, and only records that hold all of them', () => {
    expect(found('beheer')).toEqual(['za'])
    expect(found('water trade')).toEqual(['trade'])
    expect(found('water nowhere')).toEqual([])
  })

  test('keeps to the kinds asked for', () => {
    expect(found('water', ['people', 'agreements'])).toEqual(['water', 'thandi'])
  })

  test('does not look at ids, dates and states', () => {
    expect(found('thandi')).toEqual(['thandi'])
    expect(found('cleared')).toEqual([])
    expect(found('2027')).toEqual([])
  })

  test('finds nothing for no words', () => {
    expect(found(' \t')).toEqual([])
  })

  test('finds at most fifty of all kinds, and all of one', () => {
    const people = Array.from({ length: 60 }, (_, index) => aPerson({ id: `p${index}`, name: `Person ${index}` }))
    expect(findRecords(aLibrary({ people }), 'person', [], 'en', '2027-03-04')).toHaveLength(50)
    expect(findRecords(aLibrary({ people }), 'person', ['people'], 'en', '2027-03-04')).toHaveLength(people.length)
  })
})
