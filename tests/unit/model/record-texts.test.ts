import { expect, test } from 'vitest'
import type { Language } from '../../../src/shared/model/language'
import { eachText, textsOf } from '../../../src/shared/model/record-texts'
import { aDossier, aPerson, aSection } from '../../support/builders'

test('every text is told with its language, and what is in no language with none', () => {
  const dossier = aDossier({
    code: 'ZA',
    name: { en: 'South Africa', nl: 'Zuid-Afrika' },
    memberships: ['SADC', ' '],
    owner: null,
    sections: [aSection({ text: { fr: 'L’eau' }, source: 'Embassy' })],
  })
  const told: (readonly [string, Language | null])[] = []
  eachText(dossier, (text, language) => told.push([text, language]))
  expect(told).toEqual([
    ['ZA', null],
    ['Zuid-Afrika', 'nl'],
    ['South Africa', 'en'],
    ['SADC', null],
    ['L’eau', 'fr'],
    ['Embassy', null],
  ])
  expect(textsOf(dossier)).toEqual(told.map(([text]) => text))
})

test('blank texts, ids and states are not told', () => {
  const person = aPerson({ id: 'ada', name: 'Ada', sortName: ' ', function: { de: '\n' }, partner: 'za' })
  expect(textsOf(person)).toEqual(['Ada'])
})
