import { describe, expect, test } from 'vitest'
import { type ValueDomain, valueName, valueTables } from '../../../src/shared/language/value-names'
import { agreementDateNames, agreementStatuses, assentAuthorities } from '../../../src/shared/model/agreement'
import { briefingSectionKinds } from '../../../src/shared/model/briefing'
import { dossierSectionKinds } from '../../../src/shared/model/dossier'
import { languages } from '../../../src/shared/model/language'
import { recordKinds } from '../../../src/shared/model/library'
import { stances } from '../../../src/shared/model/talking-point'

const domains = Object.keys(valueTables) as ValueDomain[]

function valuesOf(domain: ValueDomain): readonly string[] {
  return Object.keys(valueTables[domain])
}

describe.each(domains)('the names of %s', (domain) => {
  test.each(languages)('are words of their own in %s, no two alike', (language) => {
    const names = valuesOf(domain).map((value) => valueName(domain, value, language))
    expect(names.length).toBeGreaterThan(1)
    for (const [index, value] of valuesOf(domain).entries()) {
      expect(names[index]).not.toBe(value)
      expect(names[index]?.trim()).toBe(names[index])
      expect(names[index]).toMatch(/^\p{Lu}/u)
    }
    expect(new Set(names).size).toBe(names.length)
  })
})

test('every value of the model has its names', () => {
  expect(valuesOf('agreementStatus')).toEqual([...agreementStatuses])
  expect(valuesOf('agreementDate')).toEqual([...agreementDateNames])
  expect(valuesOf('assentAuthority')).toEqual([...assentAuthorities])
  expect(valuesOf('briefingSection')).toEqual([...briefingSectionKinds])
  expect(valuesOf('dossierSectionKind')).toEqual([...dossierSectionKinds])
  expect(valuesOf('stance')).toEqual([...stances])
  expect(valuesOf('recordKind')).toEqual([...recordKinds])
  expect(valuesOf('language')).toEqual([...languages])
})

test('the stance “ask” is named as the field names it', () => {
  expect(languages.map((language) => valueName('stance', 'ask', language))).toEqual([
    'Aan te kaarten',
    'To raise',
    'Anzusprechen',
    'À soulever',
  ])
})

test('a value that nobody knows is shown as it is, even one named like an object’s own member', () => {
  expect(valueName('stance', 'shout', 'en')).toBe('shout')
  expect(valueName('stance', 'toString', 'en')).toBe('toString')
})
