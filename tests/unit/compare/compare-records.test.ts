import { describe, expect, test } from 'vitest'
import { compareRecords, countDifferences, differencesIn } from '../../../src/shared/compare/compare-records'
import type { ComparedContent, ComparedEntry, ComparedGroup } from '../../../src/shared/compare/compared'
import { fieldName } from '../../../src/shared/language/field-names'
import { valueName } from '../../../src/shared/language/value-names'
import { assentChecklist } from '../../../src/shared/model/fields/agreement-fields'
import { choices } from '../../../src/shared/model/fields/choices'
import type { Field } from '../../../src/shared/model/fields/field'
import { valueAt, withValueAt } from '../../../src/shared/model/fields/field-value'
import { formOf } from '../../../src/shared/model/fields/record-forms'
import { type LocalizedText, languages } from '../../../src/shared/model/language'
import { type RecordKind, type RecordOf, recordKinds } from '../../../src/shared/model/library'
import {
  aBook,
  aBriefing,
  aDossier,
  aGoal,
  aGoalSet,
  anAgreement,
  aPerson,
  aResponsibility,
  aSection,
  aTalkingPoint,
  text,
} from '../../support/builders'
import { readShippedSample } from '../../support/shipped-library'

/** A record of every kind in which every list of parts holds one. */
const whole: { readonly [K in RecordKind]: RecordOf<K> } = {
  dossiers: aDossier({
    sections: [aSection({ id: 'politics' })],
    trade: [
      { id: 'y25', year: 2025, exports: 4, imports: 3, currency: 'EUR', rank: null, source: null, asOf: '2026-01-01' },
    ],
    visits: [{ id: 'v', date: '2026-05-01', title: text('Mission'), outcome: text('A memorandum') }],
  }),
  agreements: anAgreement({
    competence: 'mixed',
    assents: [...assentChecklist([])],
    tacitRenewal: true,
    relations: [{ id: 'r', kind: 'implements', agreement: 'other' }],
  }),
  'goal-sets': aGoalSet(),
  goals: aGoal(),
  responsibilities: aResponsibility(),
  'talking-points': aTalkingPoint({ stance: 'if-raised' }),
  people: aPerson(),
  briefings: aBriefing(),
  books: aBook({
    programme: [
      {
        id: 'item',
        date: '2027-03-03',
        from: '09:00',
        until: null,
        place: null,
        title: text('Arrival'),
        lead: null,
        ourParticipants: [],
        theirParticipants: [],
        press: 'closed',
        briefing: null,
      },
    ],
  }),
}

/** Another value that fits the field. */
function other(field: Field, value: unknown): unknown {
  switch (field.type) {
    case 'localized':
      return { ...(value as LocalizedText), de: 'Ganz andere Worte' }
    case 'choice':
      return choices[field.domain].find((each) => each !== value)
    case 'choices':
      return [choices[field.domain][0]]
    case 'yes-no':
      return value !== true
    case 'number':
      return Number(value ?? 0) + 3
    case 'codes':
    case 'words':
    case 'references':
      return ['XX']
    case 'date':
      return '2031-12-24'
    default:
      return `${String(value ?? '')} and more`
  }
}

type Path = readonly [path: readonly string[], field: Field]

/** Every value of a record that a form shows, with the path to it, also those inside its parts. */
function pathsOf(kind: RecordKind): readonly Path[] {
  const record = whole[kind]
  return Object.entries(formOf(kind).fields).flatMap(([name, field]): readonly Path[] => {
    if (field.type === 'composed') return []
    if (field.type === 'group')
      return Object.entries(field.fields).map(([inner, each]) => [[name, inner], each] as const)
    if (field.type !== 'parts') return [[[name], field] as const]
    const [part] = valueAt(record, [name]) as readonly { readonly id?: string; readonly authority?: string }[]
    const key = part?.id ?? part?.authority ?? ''
    return Object.entries(field.fields)
      .filter(([inner]) => inner !== 'authority')
      .map(([inner, each]) => [[name, key, inner], each] as const)
  })
}

function same<K extends RecordKind>(kind: K): readonly ComparedGroup[] {
  return compareRecords(kind, whole[kind], whole[kind], 'en')
}

describe.each(recordKinds)('of %s', (kind) => {
  test('a version is the same as itself', () => {
    expect(same(kind).length).toBeGreaterThan(0)
    expect(differencesIn(same(kind))).toEqual([])
    expect(countDifferences(same(kind))).toBe(0)
  })

  test.each(pathsOf(kind).map(([path, field]) => [path.join('.'), path, field] as const))(
    'another %s is the one difference',
    (_name, path, field) => {
      const before = whole[kind] as RecordOf<RecordKind>
      const changed = withValueAt(before, path, other(field, valueAt(before, path)))
      expect(changed).not.toEqual(before)
      for (const [one, two] of [
        [before, changed],
        [changed, before],
      ] as const) {
        const groups = compareRecords(kind, one as RecordOf<typeof kind>, two as RecordOf<typeof kind>, 'en')
        expect(countDifferences(groups)).toBe(1)
        const [group] = differencesIn(groups)
        const stands = formOf(kind).groups.find(({ fields }) => fields.includes(path[0] ?? ''))
        expect(group?.name).toBe(stands?.name)
        if (path.length < 3)
          expect(group?.entries.map(({ label }) => label)).toEqual([fieldName(kind, path[0] ?? '', 'en')])
      }
    },
  )
})

test('every sample record is the same as itself, and is shown with names in every language', () => {
  const { records } = readShippedSample()
  for (const kind of recordKinds) {
    for (const record of records[kind]) {
      for (const language of languages) {
        const groups = compareRecords(kind, record, record, language)
        expect(countDifferences(groups), `${kind} ${record.id}`).toBe(0)
        expect(labelsIn(groups.flatMap(({ entries }) => entries)).filter((label) => label.trim() === '')).toEqual([])
      }
    }
  }
})

function labelsIn(entries: readonly ComparedEntry[]): readonly string[] {
  return entries.flatMap((entry) => [
    entry.label || (entry.content.type === 'text' ? (entry.content.language ?? '') : ''),
    ...(entry.content.type === 'part' ? labelsIn(entry.content.entries) : []),
  ])
}

const signs = { same: '', removed: '-', added: '+' }

/** A comparison as lines: "+" before what came, "-" before what went, "~" before what was moved. */
function told(entries: readonly ComparedEntry[], indent = ''): readonly string[] {
  return entries.flatMap(({ label, content }) =>
    content.type === 'part'
      ? [
          [
            indent,
            content.presence === 'same' ? '' : `${signs[content.presence]} `,
            content.isMoved ? '~ ' : '',
            label,
          ],
          ...told(content.entries, `${indent}  `).map((line) => [line]),
        ].map((parts) => parts.join(''))
      : [`${indent}${label}${toldOf(content)}`],
  )
}

function toldOf(content: Exclude<ComparedContent, { type: 'part' }>): string {
  switch (content.type) {
    case 'text':
      return ` ${content.language ?? ''}: ${content.pieces.map(({ kind, text }) => `${signs[kind]}“${text}”`).join(' ')}`
    case 'items': {
      const items = content.items.map(({ kind, value }) => `${signs[kind]}${value}`)
      return `: ${items.join(' ')}${content.isReordered ? ' (reordered)' : ''}`
    }
    case 'value':
      return `: ${content.before} > ${content.now}`
  }
}

function differences<K extends RecordKind>(kind: K, before: RecordOf<K>, now: RecordOf<K>): readonly string[] {
  return differencesIn(compareRecords(kind, before, now, 'en')).flatMap(({ entries }) => told(entries))
}

test('texts are compared word by word in the language in which they differ', () => {
  const before = aTalkingPoint({ text: { en: 'Trade grew.', nl: 'De handel groeide.' } })
  const now = { ...before, text: { ...before.text, en: 'Trade grew strongly.', fr: 'Le commerce croît.' } }
  expect(differences('talking-points', before, now)).toEqual([
    'Text en: “Trade grew” +“ strongly” “.”',
    'Text fr: +“Le commerce croît.”',
  ])
})

test('several values show which came, which went, and that their order changed', () => {
  const before = aTalkingPoint({ partners: ['a', 'b', 'c'] })
  const changed = (partners: readonly string[]) => aTalkingPoint({ ...before, partners })
  expect(differences('talking-points', before, changed(['a', 'c', 'd']))).toEqual(['Partners: a -b c +d'])
  expect(differences('talking-points', before, changed(['c', 'a', 'b']))).toEqual(['Partners: c a b (reordered)'])
})

test('parts show which came, which went where, which were moved and what changed inside', () => {
  const politics = aSection({ id: 'p', kind: 'politics' })
  const economy = aSection({ id: 'e', kind: 'economy-trade', text: { en: 'About trade' } })
  const development = aSection({ id: 'd', kind: 'development' })
  const attention = aSection({ id: 'a', kind: 'attention' })
  const added = aSection({ id: 'n', kind: 'cross-border', text: { en: 'About borders' } })
  const before = aDossier({ sections: [politics, economy, development, attention] })
  const now = { ...before, sections: [development, attention, { ...politics, asOf: '2027-02-01' }, added] }
  expect(differences('dossiers', before, now)).toEqual([
    '~ Politics',
    '  As of: 2027-01-15 > 2027-02-01',
    `- ${valueName('dossierSectionKind', 'economy-trade', 'en')}`,
    '  Subject: economy-trade > null',
    '  Text en: -“About trade”',
    '  As of: 2027-01-15 > null',
    '  Use: for-use > null',
    `+ ${valueName('dossierSectionKind', 'cross-border', 'en')}`,
    '  Subject: null > cross-border',
    '  Text en: +“About borders”',
    '  As of: null > 2027-01-15',
    '  Use: null > for-use',
  ])
  expect(countDifferences(compareRecords('dossiers', before, now, 'en'))).toBe(4)
})

test('a field that the form hides is shown where it changed', () => {
  const before = aTalkingPoint({ stance: 'key-message', question: 'Why?' })
  expect(
    compareRecords('talking-points', before, before, 'en').flatMap(({ entries }) => labelsIn(entries)),
  ).not.toContain('Expected question')
  expect(differences('talking-points', before, { ...before, question: text('Why not?') })[0]).toMatch(/question/i)
})

test('a note shows its parts, its blocks and the wording that is its own', () => {
  const own = { kind: 'text', id: 't', text: text({ en: 'We met in May.' }) } as const
  const point = { kind: 'talking-point', id: 'p', talkingPoint: 'water', wording: text({}) } as const
  const person = { kind: 'person', id: 'q', person: 'minister', wording: text({}) } as const
  const before = aBriefing({
    sections: [
      { id: 's1', kind: 'objectives', blocks: [own] },
      { id: 's2', kind: 'key-messages', blocks: [point, person] },
    ],
  })
  const now = aBriefing({
    ...before,
    sections: [
      { id: 's1', kind: 'objectives', blocks: [{ ...own, text: text({ en: 'We met in June.' }) }] },
      { id: 's2', kind: 'key-messages', blocks: [{ ...point, wording: text({ en: 'Our own words.' }) }] },
      { id: 's3', kind: 'annexes', blocks: [] },
    ],
  })
  expect(differences('briefings', before, now)).toEqual([
    'Objectives',
    '  Own text',
    '     en: “We met in ” -“May” +“June” “.”',
    'Key messages',
    '  Talking point',
    '    Wording for this note en: +“Our own words.”',
    '  - Person',
    '+ Annexes',
  ])
})

test('a block that takes its words from another record is another block', () => {
  const before = aBriefing({
    sections: [{ id: 's', kind: 'to-raise', blocks: [{ kind: 'goal', id: 'b', goal: 'one', wording: text({}) }] }],
  })
  const now = aBriefing({
    ...before,
    sections: [{ id: 's', kind: 'to-raise', blocks: [{ kind: 'goal', id: 'b', goal: 'two', wording: text({}) }] }],
  })
  expect(differences('briefings', before, now)).toEqual(['To raise', '  - Goal', '  + Goal'])
})
