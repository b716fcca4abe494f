import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addPartName, fieldName, partFieldName, partName } from '../../../src/shared/language/field-names'
import { blankRecord } from '../../../src/shared/model/blank-record'
import { checkValue } from '../../../src/shared/model/fields/check-value'
import { choices } from '../../../src/shared/model/fields/choices'
import type { Field } from '../../../src/shared/model/fields/field'
import { valueAt, withValueAt } from '../../../src/shared/model/fields/field-value'
import { formOf } from '../../../src/shared/model/fields/record-forms'
import { languages } from '../../../src/shared/model/language'
import { type AnyRecord, recordKinds } from '../../../src/shared/model/library'
import { aDossier, aSection, someSettings, text } from '../../support/builders'
import { readShippedSample, readShippedStarter } from '../../support/shipped-library'

const context = { id: 'one', now: '2027-01-15T09:00:00.000Z', settings: someSettings() }

/** What a record carries for itself: the library keeps these, nobody edits them. */
const own = ['id', 'sample', 'revision', 'createdAt', 'updatedAt']

test('every field of every blank record is described, and nothing else is', () => {
  for (const kind of recordKinds) {
    const stored = Object.keys(blankRecord(kind, context)).filter((name) => !own.includes(name))
    expect(Object.keys(formOf(kind).fields).sort(), kind).toEqual(stored.sort())
  }
})

test('every field stands on exactly one tab', () => {
  for (const kind of recordKinds) {
    const form = formOf(kind)
    const placed = form.groups.flatMap(({ fields }) => fields)
    expect([...placed].sort(), kind).toEqual(Object.keys(form.fields).sort())
  }
})

test('facts and pairs of days name fields of the record', () => {
  for (const kind of recordKinds) {
    const form = formOf(kind)
    const named = [...form.facts, ...form.inOrder.flat()]
    expect(named.filter((name) => !(name in form.fields))).toEqual([])
  }
})

function nested(field: Field): readonly (readonly [string, Field])[] {
  return field.type === 'group' || field.type === 'parts' ? Object.entries(field.fields) : []
}

test('every field and every part has a name in every language', () => {
  for (const kind of recordKinds) {
    for (const [name, field] of Object.entries(formOf(kind).fields)) {
      for (const language of languages) {
        expect(fieldName(kind, name, language)).not.toBe(name)
        for (const [inner] of nested(field)) {
          if (field.type !== 'group' && field.type !== 'parts') continue
          expect(partFieldName(field.part, inner, language)).not.toBe(inner)
          expect(partName(field.part, language)).not.toBe('')
          const canAdd = field.type === 'parts' && field.blank !== null
          expect(addPartName(field.part, language) !== null).toBe(canAdd)
        }
      }
    }
  }
})

test('a value put at any path of a shipped record is read back there, and the rest stays', () => {
  const shipped = [readShippedStarter().records, readShippedSample().records]
  const records = recordKinds.flatMap((kind) =>
    shipped.flatMap((each) => each[kind].map((record) => ({ kind, record }))),
  )
  expect(records.length).toBeGreaterThan(80)
  for (const { kind, record } of records) {
    for (const [name, field] of Object.entries(formOf(kind).fields)) {
      const marker = { put: name }
      const changed = withValueAt(record as AnyRecord, [name], marker)
      expect(valueAt(changed, [name])).toBe(marker)
      expect({ ...changed, [name]: null }).toEqual({ ...record, [name]: null })
      // The parliament is what an assent is known by; it is shown and never edited.
      for (const [inner] of nested(field).filter(([each]) => each !== 'authority')) {
        const value = valueAt(record, [name])
        const paths =
          field.type === 'group'
            ? [[name, inner]]
            : (value as readonly { id?: string; authority?: string }[]).map((part) => [
                name,
                part.id ?? part.authority ?? '',
                inner,
              ])
        for (const path of paths) {
          expect(valueAt(withValueAt(record as AnyRecord, path, marker), path)).toBe(marker)
        }
      }
    }
  }
})

test('a path that leads nowhere changes nothing', () => {
  const dossier = aDossier({ sections: [aSection({ id: 'politics' })] })
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), (path) => {
      fc.pre(valueAt(dossier, path) === undefined)
      expect(withValueAt(dossier, path, 'x')).toEqual(dossier)
    }),
  )
})

test('the shipped records pass the checks of their own forms', () => {
  const problems = [readShippedStarter().records, readShippedSample().records].flatMap((records) =>
    recordKinds.flatMap((kind) =>
      records[kind].flatMap((record) => {
        const form = formOf(kind)
        return Object.entries(form.fields)
          .filter(([name]) => form.isShown(name, record as never))
          .filter(([name, field]) => checkValue(field, valueAt(record, [name])) !== null)
          .map(([name]) => `${record.id}: ${name}`)
      }),
    ),
  )
  expect(problems).toEqual([])
})

test('a choice of every field offers the values of its union', () => {
  const domains = recordKinds.flatMap((kind) =>
    Object.values(formOf(kind).fields).flatMap((field) => [field, ...nested(field).map(([, inner]) => inner)]),
  )
  const used = new Set(domains.flatMap((field) => ('domain' in field ? [field.domain] : [])))
  expect([...used].filter((domain) => choices[domain].length < 2)).toEqual([])
})

test('what a field needs and does not get is a problem', () => {
  const dossier = formOf('dossiers').fields
  const check = (name: string, value: unknown) => {
    const field = dossier[name]
    if (field === undefined) throw new Error(`no field ${name}`)
    return checkValue(field, value)?.code ?? null
  }
  expect([
    check('name', text({})),
    check('name', text({ de: 'Malta' })),
    check('code', '  '),
    check('code', 'DE-NW'),
    check('code', 'Z A'),
    check('timeZone', 'Africa/Johannesburg'),
    check('timeZone', 'Africa/Nowhere'),
    check('areaKm2', 12.5),
    check('population', 12.5),
    check('population', -1),
    check('currencies', ['ZAR']),
    check('currencies', ['rand']),
    check('officialLanguages', []),
  ]).toEqual([
    'required',
    null,
    'required',
    null,
    'not-a-code',
    null,
    'not-a-time-zone',
    null,
    'not-whole',
    'too-small',
    null,
    'not-a-code',
    null,
  ])
})
