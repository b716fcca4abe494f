import { expect, test } from 'vitest'
import { recordTitle } from '../../../src/shared/model/record-title'
import { summarise } from '../../../src/shared/model/summarise'
import { aLibrary, anAgreement, aTalkingPoint } from '../../support/builders'

const nothing = { nl: null, en: null, de: null, fr: null }

test('a point without a topic is named by the question it answers, else by how it begins', () => {
  const text = { ...nothing, en: 'The mechanism prices carbon. It applies to all.' }
  const asked = { ...aTalkingPoint({ id: 'p' }), topic: nothing, text, question: { ...nothing, en: 'Is it fair?' } }
  expect(recordTitle('talking-points', asked, 'en')).toBe('Is it fair?')
  expect(recordTitle('talking-points', { ...asked, question: nothing }, 'en')).toBe('The mechanism prices carbon.')
  expect(recordTitle('talking-points', { ...asked, question: nothing, text: nothing }, 'en')).toBe('')
})

test('an agreement known by its reference alone has that name in lists too', () => {
  const known = { ...anAgreement({ id: 'a' }), shortTitle: nothing, fullTitle: nothing, reference: 'VL-12' }
  expect(summarise(aLibrary(), 'agreements', known, 'en', '2027-03-04').title).toBe('VL-12')
})
