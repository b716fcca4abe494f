import { expect, test } from 'vitest'
import { isOutdated } from '../../../src/renderer/api/outdated-answers'

test('a changed person outdates the list of people, what is composed and the library’s status', () => {
  expect(isOutdated('records/list', { kind: 'people', language: 'en' }, ['people'])).toBe(true)
  expect(isOutdated('documents/compose', { kind: 'briefings', id: 'a' }, ['people'])).toBe(true)
  expect(isOutdated('library/status', null, ['people'])).toBe(true)
})

test('a changed person leaves other lists and records as they are', () => {
  expect(isOutdated('records/list', { kind: 'agreements', language: 'en' }, ['people'])).toBe(false)
  expect(isOutdated('records/read', { kind: 'dossiers', id: 'a' }, ['people'])).toBe(false)
})

test('a renamed partner outdates every list that names it, but no other record', () => {
  expect(isOutdated('records/list', { kind: 'briefings', language: 'en' }, ['dossiers'])).toBe(true)
  expect(isOutdated('records/read', { kind: 'briefings', id: 'a' }, ['dossiers'])).toBe(false)
})

test('changed settings outdate everything that comes from the library, and nothing else', () => {
  expect(isOutdated('records/read', { kind: 'people', id: 'a' }, [])).toBe(true)
  expect(isOutdated('settings/read', null, [])).toBe(true)
  expect(isOutdated('countries/list', null, [])).toBe(false)
  expect(isOutdated('window/state', null, [])).toBe(false)
  expect(isOutdated('pictures/clean', { address: 'data:' }, [])).toBe(false)
})

test('house styles are outdated by settings alone, and the check of a template by nothing', () => {
  expect(isOutdated('house-styles/list', null, [])).toBe(true)
  expect(isOutdated('house-styles/list', null, ['people'])).toBe(false)
  expect(isOutdated('house-styles/check-template', { file: 'a' }, [])).toBe(false)
})
