import { describe, expect, test } from 'vitest'
import type { RecoveryFinding } from '../../../src/shared/ipc/recovery'
import { describeFinding } from '../../../src/shared/ipc/recovery-words'
import { languages } from '../../../src/shared/model/language'

const kept = 'quarantine/2027-03-04-journal'
const findings: { readonly [W in RecoveryFinding['what']]: Extract<RecoveryFinding, { what: W }> } = {
  tornChange: { what: 'tornChange', kept },
  unreadableChanges: { what: 'unreadableChanges', count: 3, after: '2027-03-04T12:00:00.000Z', kept },
  missingChanges: { what: 'missingChanges', count: 4, lastAt: '2027-03-04T12:00:00.000Z' },
  rebuilt: { what: 'rebuilt', kept },
  lostRecords: { what: 'lostRecords', count: 5, kept },
  manifestRebuilt: { what: 'manifestRebuilt', kept },
  settingsReset: { what: 'settingsReset', kept },
  unfitRecord: {
    what: 'unfitRecord',
    recordKind: 'agreements',
    id: 'agreement-x',
    problems: ['dates.signed: not a day'],
    kept,
  },
  missingAttachments: { what: 'missingAttachments', count: 6 },
}

function told(finding: RecoveryFinding, language: (typeof languages)[number]): string {
  const { title, advice } = describeFinding(finding, language)
  return `${title} ${advice}`
}

describe.each(Object.values(findings))('the finding $what', (finding) => {
  test('is told in four languages, each in its own words', () => {
    const texts = languages.map((language) => describeFinding(finding, language))
    expect(new Set(texts.map(({ title }) => title)).size).toBe(4)
    expect(new Set(texts.map(({ advice }) => advice)).size).toBe(4)
  })

  test.each(languages)('names in %s every fact it knows, moments by their day, and leaves no gap', (language) => {
    const text = told(finding, language)
    const { what: _, ...facts } = finding
    for (const [name, fact] of Object.entries(facts)) {
      if (name === 'recordKind') continue
      const isMoment = name === 'after' || name === 'lastAt'
      for (const value of Array.isArray(fact) ? fact : [fact]) expect(text).toContain(isMoment ? '2027' : String(value))
    }
    expect(text).not.toMatch(/undefined|null|\[object| {2}|Invalid|T12:00/)
  })
})

test.each(languages)('what is not known is left out in %s, with whole sentences around it', (language) => {
  const texts = [
    told({ what: 'rebuilt', kept: null }, language),
    told({ what: 'manifestRebuilt', kept: null }, language),
    told({ what: 'missingChanges', count: 2, lastAt: null }, language),
    told({ what: 'unreadableChanges', count: 2, after: null, kept }, language),
    ...Object.values(findings).map((finding) =>
      told('kept' in finding ? { ...finding, kept: null } : finding, language),
    ),
  ]
  for (const text of texts) expect(text).toMatch(/^(?!.*(?:null|undefined| {2}|\.\.)).*\.$/)
})

test.each(languages)('one lost record is not told as several in %s', (language) => {
  const single = describeFinding({ what: 'lostRecords', count: 1, kept }, language).title
  expect(single).not.toContain('1')
  expect(single).not.toBe(describeFinding({ what: 'lostRecords', count: 2, kept }, language).title.replace('2', '1'))
})

test.each(languages)('an unknown number of lost records is not told as none in %s', (language) => {
  expect(describeFinding({ what: 'lostRecords', count: 0, kept }, language).title).not.toContain('0')
})

test('a torn last change says that nothing saved was lost with it, and where its remains are', () => {
  expect(describeFinding({ what: 'tornChange', kept: 'quarantine/tail' }, 'en')).toEqual({
    title: 'The last change before the program stopped was not complete',
    advice:
      'It had not been shown as saved: nothing that had was lost with it. Look at what you wrote last. Its remains are in quarantine/tail.',
  })
})

const calming = {
  nl: /zijn er\.|is er\.|hoeft niets te doen/,
  en: /(is|are|records) there\.|all others|everything|need to do/i,
  de: /(ist|sind) da\.|nichts zu tun/,
  fr: /(est|sont) là\.|rien à faire/,
}
test.each(languages)('none says in %s that all the rest is there: another may stand beside it', (language) => {
  const { lostRecords: _, unreadableChanges: __, ...others } = findings
  for (const finding of Object.values(others)) {
    const text = told(finding, language).replace('from what is there.', '').replace('uit wat er staat.', '')
    expect(text).not.toMatch(calming[language])
  }
})
