import { describe, expect, test } from 'vitest'
import { generateLibrary, seed } from '../../../bench/records/generate-library'
import { generateRecord } from '../../../bench/records/generate-record'
import { checkReferences } from '../../../src/main/store/check-references'
import { parseRecord } from '../../../src/main/store/schema/parse-record'
import { writtenLanguages } from '../../../src/shared/model/language'
import { countRecords, recordsOf } from '../../../src/shared/model/library'

const many = Array.from({ length: 2_000 }, (_, place) => generateRecord(seed, place))

describe('the records that the bench measures with', () => {
  test('are the same in every run, and others for another seed', () => {
    expect(generateRecord(seed, 41)).toEqual(generateRecord(seed, 41))
    expect(generateRecord(seed + 1, 41)).not.toEqual(generateRecord(seed, 41))
  })

  test('do not depend on how many there are: a small library begins like a large one', () => {
    const [small, large] = [generateLibrary(10), generateLibrary(20)]
    const first = recordsOf(small, 'talking-points')
    expect(recordsOf(large, 'talking-points').slice(0, first.length)).toEqual(first)
    expect(countRecords(large) - countRecords(small)).toBe(10)
  })

  test('pass the schemas unchanged and point at nothing that is missing', () => {
    const library = generateLibrary(200)
    for (const kind of [
      'talking-points',
      'agreements',
      'dossiers',
      'goals',
      'responsibilities',
      'goal-sets',
    ] as const) {
      expect(recordsOf(library, kind).length).toBeGreaterThan(0)
      for (const record of recordsOf(library, kind)) {
        expect(parseRecord(kind, record)).toEqual(record)
        checkReferences(library, kind, record)
      }
    }
  })

  test('are about a kilobyte each', () => {
    const bytes = many.map(({ record }) => Buffer.byteLength(JSON.stringify(record)))
    const mean = bytes.reduce((sum, size) => sum + size, 0) / bytes.length
    expect(mean).toBeGreaterThan(950)
    expect(mean).toBeLessThan(1_150)
  })

  test('come in the order of their ids, each id once', () => {
    const ids = many.map(({ record }) => record.id)
    expect([...new Set(ids)].sort()).toEqual(ids)
  })

  test('are written in all four languages, some in two', () => {
    const written = many.map((generated) =>
      writtenLanguages(generated.kind === 'agreements' ? generated.record.fullTitle : generated.record.text),
    )
    expect(new Set(written.flat())).toEqual(new Set(['nl', 'en', 'de', 'fr']))
    expect(new Set(written.map((languages) => languages.length))).toEqual(new Set([1, 2]))
  })

  test('use few words very often and most words seldom, as real texts do', () => {
    const counts = new Map<string, number>()
    for (const { kind, record } of many) {
      const text = kind === 'talking-points' ? (record.text.nl ?? '') : ''
      for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    const ranked = [...counts.values()].sort((a, b) => b - a)
    const total = ranked.reduce((sum, count) => sum + count, 0)
    const top = ranked.slice(0, 50).reduce((sum, count) => sum + count, 0)
    expect(top / total).toBeGreaterThan(0.3)
    expect(ranked.filter((count) => count <= 5).length / ranked.length).toBeGreaterThan(0.5)
  })
})
