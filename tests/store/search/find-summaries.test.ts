import { describe, expect, test } from 'vitest'
import { findSummaries } from '../../../src/main/store/search/find-summaries'
import { LibraryIndex } from '../../../src/main/store/search/library-index'
import type { Library, RecordKind } from '../../../src/shared/model/library'
import { aDossier, aLibrary, anAgreement, aPerson, aSection, aTalkingPoint } from '../../support/builders'

const library = aLibrary({
  dossiers: [
    aDossier({ id: 'at', code: 'AT', name: { de: 'Österreich', en: 'Austria' } }),
    aDossier({ id: 'za', sections: [aSection({ text: { ...aSection().text, nl: 'Over waterbeheer.' } })] }),
  ],
  agreements: [anAgreement({ id: 'water', shortTitle: 'Water treaty', partners: ['za'] })],
  people: [aPerson({ id: 'thandi', name: 'Thandi Waterman', function: 'Minister', cv: 'Comes from Austria.' })],
  'talking-points': [aTalkingPoint({ id: 'trade', topic: 'Trade', text: 'Clean water and free trade.' })],
})

function summariesOf(text: string, kinds: readonly RecordKind[], searched: Library) {
  const index = LibraryIndex.of(searched)
  return findSummaries({ find: async (query) => index.find(query) }, searched, { text, kinds }, 'en', '2027-03-04')
}

async function found(text: string, kinds: readonly RecordKind[] = [], searched = library): Promise<readonly string[]> {
  return (await summariesOf(text, kinds, searched)).map(({ id }) => id)
}

describe('finding records', () => {
  test('matches whatever the accents and capitals, in every language', async () => {
    expect(await found('OSTERREICH')).toEqual(['at'])
    expect(await found('österr')).toEqual(['at'])
  })

  test('puts a title that begins with the word first, then other titles, then the word in other texts, then words that begin with it', async () => {
    expect(await found('water')).toEqual(['water', 'thandi', 'trade', 'za'])
    expect(await found('austria')).toEqual(['at', 'thandi'])
  })

  test('finds parts of words, and only records that hold all of them', async () => {
    expect(await found('beheer')).toEqual(['za'])
    expect(await found('water trade')).toEqual(['trade'])
    expect(await found('water nowhere')).toEqual([])
  })

  test('keeps to the kinds asked for', async () => {
    expect(await found('water', ['people', 'agreements'])).toEqual(['water', 'thandi'])
  })

  test('does not look at ids, dates and states', async () => {
    expect(await found('thandi')).toEqual(['thandi'])
    expect(await found('cleared')).toEqual([])
    expect(await found('2027')).toEqual([])
  })

  test('finds nothing for no words', async () => {
    expect(await found(' \t')).toEqual([])
    expect(await found('. – !')).toEqual([])
  })

  test('finds at most fifty of all kinds, and five hundred of one', async () => {
    const people = Array.from({ length: 600 }, (_, index) => aPerson({ id: `p${index}`, name: `Person ${index}` }))
    expect(await found('person', [], aLibrary({ people }))).toHaveLength(50)
    expect(await found('person', ['people'], aLibrary({ people }))).toHaveLength(500)
  })

  test('shows a record as lists do, in the language asked for', async () => {
    const [austria] = await summariesOf('osterreich', [], library)
    expect(austria).toMatchObject({ kind: 'dossiers', id: 'at', title: 'Austria', code: 'AT', type: 'country' })
  })

  test('leaves out what is no longer there', async () => {
    const index = LibraryIndex.of(library)
    const after = { ...library, records: { ...library.records, people: library.records.people.without('thandi') } }
    const query = { text: 'water', kinds: ['people', 'agreements'] as const }
    const search = { find: async (asked: Parameters<typeof index.find>[0]) => index.find(asked) }
    expect((await findSummaries(search, after, query, 'en', '2027-03-04')).map(({ id }) => id)).toEqual(['water'])
  })
})
