import { describe, expect, test } from 'vitest'
import { LibraryIndex } from '../../../src/main/store/search/library-index'
import type { SearchQuery } from '../../../src/main/store/search/search-query'
import type { LocalizedText } from '../../../src/shared/model/language'
import type { Library } from '../../../src/shared/model/library'
import {
  aBook,
  aBriefing,
  aDossier,
  aGoal,
  aLibrary,
  anAgreement,
  aPerson,
  aSection,
  aTalkingPoint,
} from '../../support/builders'

const anything: Omit<SearchQuery, 'text'> = { kinds: [], partner: null, goal: null, writtenIn: null, most: 50 }

/** Finds in this library, over and over, as one types. */
function searching(library: Library): (text: string, more?: Partial<SearchQuery>) => readonly string[] {
  const index = LibraryIndex.of(library)
  return (text, more = {}) => index.find({ ...anything, ...more, text }).map(({ id }) => id)
}

/** A library with a talking point for each text, under its name. */
function pointsOf(texts: { readonly [id: string]: string | Partial<LocalizedText> }): Library {
  return aLibrary({
    'talking-points': Object.entries(texts).map(([id, text]) => aTalkingPoint({ id, topic: '', text })),
  })
}

describe('words of four languages', () => {
  const find = searching(
    pointsOf({
      nl: { nl: 'De samenwerkingsovereenkomst over de IJzer en de coördinatie van het waterbeleid.' },
      en: { en: 'A memorandum of understanding on offshore wind; Zoë’s naïve re-reading.' },
      de: { de: 'Außenpolitik, Doppelbesteuerungsabkommen und die Großzügigkeit der Länder.' },
      fr: { fr: "L'accord-cadre sur l'œuvre commune, la forêt et le théâtre à Liège." },
    }),
  )

  test.each([
    ['samenwerking', 'nl'],
    ['coordinatie', 'nl'],
    ['COÖRDINATIE', 'nl'],
    ['ijzer', 'nl'],
    ['memo', 'en'],
    ['zoe', 'en'],
    ['reading', 'en'],
    ['aussenpolitik', 'de'],
    ['außen', 'de'],
    ['grosszugig', 'de'],
    ['lander', 'de'],
    ['accord', 'fr'],
    ['oeuvre', 'fr'],
    ['foret', 'fr'],
    ['theatre liege', 'fr'],
  ])('“%s” is found as it is typed, in %s', (text, id) => {
    expect(find(text)).toEqual([id])
  })

  test.each([
    ['overeenkomst', 'nl'],
    ['beleid', 'nl'],
    ['Politik', 'de'],
    ['Abkommen', 'de'],
    ['besteuerung', 'de'],
    ['standing', 'en'],
  ])('“%s” is found as a part of a longer word, in %s', (text, id) => {
    expect(find(text)).toEqual([id])
  })

  test.each([
    ['memorandun', 'en'],
    ['ofshore', 'en'],
    ['understnading', 'en'],
    ['samenwerkigsovereenkomst', 'nl'],
    ['samenwrekingsovereenkomst', 'nl'],
    ['samenwrek', 'nl'],
    ['wtaerb', 'nl'],
    ['ausenpolitk', 'de'],
    ['theatra', 'fr'],
    ['kccord', 'fr'],
  ])('“%s” is taken for what was meant, in %s', (text, id) => {
    expect(find(text)).toEqual([id])
  })

  test('one letter finds all words that begin with it, and no others', () => {
    expect(find('z')).toEqual(['en'])
    expect([...find('d')].sort()).toEqual(['de', 'nl'])
    expect(find('q')).toEqual([])
  })

  test('two letters are looked for at the beginning of words alone', () => {
    expect(find('li')).toEqual(['fr'])
    expect(find('li').concat(find('lit'))).toEqual(['fr', 'de'])
  })

  test('words of different languages are found together only where one record has both', () => {
    expect(find('memorandum beleid')).toEqual([])
    expect(searching(pointsOf({ both: { nl: 'Het waterbeleid', fr: 'La forêt' } }))('beleid foret')).toEqual(['both'])
  })
})

describe('slips of the pen', () => {
  test('a misspelt word is found in the compounds that hold the right one', () => {
    const find = searching(pointsOf({ short: 'Ein Abkommen.', long: 'Das Kulturabkommen.' }))
    expect([...find('Abkomen')].sort()).toEqual(['long', 'short'])
  })

  test('a word that is found as it is typed is not mistaken for another one', () => {
    const find = searching(pointsOf({ at: 'Austria', au: 'Australia', ir: 'Iran', iq: 'Iraq' }))
    expect([find('austria'), find('iran'), find('iraq')]).toEqual([['at'], ['ir'], ['iq']])
  })

  test('short words, and words with digits, are taken as they are', () => {
    const find = searching(pointsOf({ mali: 'The EU and Mali in 2019.' }))
    expect([find('eux'), find('2018'), find('malo')]).toEqual([[], [], ['mali']])
  })

  test('the nearest word comes first', () => {
    const find = searching(pointsOf({ two: 'Vertegenwoordigend', one: 'Vertegenwoordigers', none: 'Wereld' }))
    expect(find('vertegenwoordigerz')).toEqual(['one', 'two'])
  })

  test('words that have left the library take the place of no others', () => {
    const library = pointsOf({ a: 'kultua', b: 'kultub', c: 'kultuc', word: 'kultuv', compound: 'landeskultuv' })
    const index = LibraryIndex.of(library)
    const found = () => index.find({ ...anything, text: 'kultux' }).map(({ id }) => id)
    expect(found()).not.toContain('compound')
    for (const id of ['a', 'b', 'c']) index.remove('talking-points', id)
    expect(found()).toEqual(['compound', 'word'])
  })
})

describe('the best first', () => {
  test('a title before texts, its beginning before its other words, the word before what only begins with it', () => {
    const titles = (topic: string, text = '') => ({ topic: { en: topic }, text: { en: text } })
    const find = searching(
      aLibrary({
        'talking-points': [
          aTalkingPoint({ id: 'text', ...titles('Energy', 'Trade is open.') }),
          aTalkingPoint({ id: 'text-part', ...titles('Energy', 'World-wide overtrade.') }),
          aTalkingPoint({ id: 'in-title', ...titles('Free trade') }),
          aTalkingPoint({ id: 'title-part', ...titles('Free overtrade') }),
          aTalkingPoint({ id: 'begins-longer', ...titles('Trademarks') }),
          aTalkingPoint({ id: 'begins', ...titles('Trade') }),
          aTalkingPoint({ id: 'begins-and-more', ...titles('Trade and investment') }),
        ],
      }),
    )
    expect(find('trade')).toEqual([
      'begins',
      'begins-and-more',
      'begins-longer',
      'in-title',
      'title-part',
      'text',
      'text-part',
    ])
  })

  test('a title counts in every language it is written in', () => {
    const find = searching(
      aLibrary({
        people: [aPerson({ id: 'text', name: 'Someone', cv: 'Afrique du Sud' })],
        dossiers: [aDossier({ id: 'title', name: { en: 'South Africa', fr: 'Afrique du Sud' } })],
      }),
    )
    expect(find('afrique')).toEqual(['title', 'text'])
  })

  test('of equals, what was changed last comes first, however many there are', () => {
    const points = Array.from({ length: 300 }, (_, index) =>
      aTalkingPoint({
        id: `p${index}`,
        updatedAt: `2027-01-01T00:${String((index * 7) % 60).padStart(2, '0')}:00.${String(index).padStart(3, '0')}Z`,
      }),
    )
    const newest = [...points].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)).map(({ id }) => id)
    expect(searching(aLibrary({ 'talking-points': points }))('trade', { most: 40 })).toEqual(newest.slice(0, 40))
  })

  test('no more than asked for, and those the best', () => {
    const people = Array.from({ length: 30 }, (_, index) => aPerson({ id: `p${index}`, name: 'Ada', cv: 'Water' }))
    const find = searching(aLibrary({ people, agreements: [anAgreement({ id: 'water', shortTitle: 'Water' })] }))
    expect(find('water', { most: 1 })).toEqual(['water'])
    expect(find('water', { most: 7 })).toHaveLength(7)
    expect(find('water', { most: 0 })).toEqual([])
    expect(find('water', { most: 500 })).toHaveLength(31)
  })
})

describe('filters', () => {
  const library = aLibrary({
    dossiers: [
      aDossier({
        id: 'za',
        name: { en: 'South Africa', fr: 'Afrique du Sud' },
        sections: [aSection({ id: 's', text: { en: 'Water is scarce.' } })],
      }),
      aDossier({ id: 'mw', name: { en: 'Malawi' } }),
    ],
    goals: [aGoal({ id: 'blue', title: { en: 'Water for all' } })],
    agreements: [anAgreement({ id: 'treaty', shortTitle: { en: 'Water treaty' }, fullTitle: '', partners: ['za'] })],
    'talking-points': [
      aTalkingPoint({ id: 'for-all', topic: { en: 'Water' }, text: { fr: 'Le traité' }, goals: ['blue'] }),
      aTalkingPoint({ id: 'for-mw', topic: { en: 'Water' }, text: { en: 'Rain' }, partners: ['mw', 'za', 'mw'] }),
    ],
    people: [aPerson({ id: 'ada', name: 'Ada Water', partner: 'mw', function: { fr: 'Ministre' } })],
    briefings: [aBriefing({ id: 'note', title: { en: 'Water' }, partners: ['za'], goals: ['blue'] })],
    books: [aBook({ id: 'book', title: { en: 'Water' }, partners: ['mw'] })],
  })
  const find = searching(library)
  const sorted = (...asked: Parameters<typeof find>) => [...find(...asked)].sort()

  test('a partner: its dossier and every record that names it', () => {
    expect(sorted('water', { partner: 'za' })).toEqual(['for-mw', 'note', 'treaty', 'za'])
    expect(sorted('water', { partner: 'mw' })).toEqual(['ada', 'book', 'for-mw'])
    expect(find('water', { partner: 'nobody' })).toEqual([])
  })

  test('a goal: itself and every record that serves it', () => {
    expect(sorted('water', { goal: 'blue' })).toEqual(['blue', 'for-all', 'note'])
    expect(find('water', { goal: 'blue', partner: 'za' })).toEqual(['note'])
  })

  test('several kinds', () => {
    expect(sorted('water', { kinds: ['people', 'books'] })).toEqual(['ada', 'book'])
    expect(sorted('water', { kinds: ['people', 'books'], partner: 'mw' })).toEqual(['ada', 'book'])
  })

  test('a language: words of that language, and names, in records that have texts in it', () => {
    expect(find('water', { writtenIn: 'fr' })).toEqual(['ada'])
    expect(find('ministre', { writtenIn: 'fr' })).toEqual(['ada'])
    expect(find('traite', { writtenIn: 'fr' })).toEqual(['for-all'])
    expect(find('afrique', { writtenIn: 'fr' })).toEqual(['za'])
    expect(find('afrique', { writtenIn: 'en' })).toEqual([])
    expect(find('south', { writtenIn: 'fr' })).toEqual([])
  })

  test('a word that exists, but not among what is asked for, is not taken for a misspelt one', () => {
    const near = searching(
      aLibrary({ people: [aPerson({ id: 'p', name: 'Grade' })], books: [aBook({ title: 'Trade' })] }),
    )
    expect(near('trade', { kinds: ['people'] })).toEqual([])
  })
})

describe('records that change', () => {
  test('a changed record is found by its new words only', () => {
    const index = LibraryIndex.of(pointsOf({ p: 'Old wording' }))
    index.put('talking-points', aTalkingPoint({ id: 'p', topic: '', text: 'Novel phrasing' }))
    expect([index.find({ ...anything, text: 'wording' }), index.find({ ...anything, text: 'phrasing' })]).toEqual([
      [],
      [{ kind: 'talking-points', id: 'p' }],
    ])
  })

  test('records of different kinds may have the same id', () => {
    const index = LibraryIndex.of(
      aLibrary({ people: [aPerson({ id: 'x', name: 'Ada' })], books: [aBook({ id: 'x', title: 'Ada' })] }),
    )
    index.remove('people', 'x')
    expect(index.find({ ...anything, text: 'ada' })).toEqual([{ kind: 'books', id: 'x' }])
  })

  test('an index of which a quarter is of former records says that it is worn', () => {
    const index = new LibraryIndex()
    const wear: boolean[] = []
    for (let change = 0; change < 2400; change += 1) {
      index.put('people', aPerson({ id: `p${change % 1200}`, name: 'Ada' }))
      if (change % 400 === 399) wear.push(index.isWorn)
    }
    expect(wear).toEqual([false, false, false, false, false, true])
  })
})

describe('what is looked for', () => {
  const find = searching(pointsOf({ p: 'one two three four five six seven eight nine ten eleven twelve' }))
  const twelve = 'one two three four five six seven eight nine ten eleven twelve'

  test('counts with twelve words: what comes after them is not looked for', () => {
    expect([find('one qqqqqqqq'), find(twelve), find(`${twelve} qqqqqqqq`)]).toEqual([[], ['p'], ['p']])
  })

  test('counts with two hundred letters', () => {
    const blanks = ' '.repeat(190)
    expect([
      find(`one ${blanks} two`),
      find(`one ${blanks} qqqqqqqq`),
      find(`one ${blanks}${blanks} qqqqqqqq`),
    ]).toEqual([['p'], [], ['p']])
  })

  test('is answered at once, also when a whole book is pasted', () => {
    const book = Array.from({ length: 200_000 }, (_, count) => `w${count}`).join(' ')
    const before = performance.now()
    find(book)
    expect(performance.now() - before).toBeLessThan(50)
  })
})
