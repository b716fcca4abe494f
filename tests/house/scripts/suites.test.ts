import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allSuites, chooseSuites, soakSuites } from '../../../scripts/test/suites.mjs'

const suites = [{ name: 'unit' }, { name: 'store' }, { name: 'e2e' }]

test('without names every suite runs', () => {
  expect(chooseSuites(suites, [])).toEqual({ suites, unknown: [] })
})

test('named suites run in the order of the list, whatever the order of the names', () => {
  expect(chooseSuites(suites, ['e2e', 'unit']).suites).toEqual([{ name: 'unit' }, { name: 'e2e' }])
})

test('a name that is no suite is reported', () => {
  expect(chooseSuites(suites, ['unit', 'untit']).unknown).toEqual(['untit'])
})

test('every folder of tests belongs to a suite', () => {
  const folders = readdirSync(join(import.meta.dirname, '../..'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['support', 'fixtures', 'bench'].includes(entry.name))
    .map(({ name }) => name)
  const names = allSuites().map(({ name }) => name)
  expect(folders.filter((folder) => !names.includes(folder))).toEqual([])
})

test('the type check has one check for every area of the source', () => {
  const areas = readdirSync(join(import.meta.dirname, '../../../src')).map((name) => `src/${name}`)
  const checked =
    allSuites()
      .find(({ name }) => name === 'typecheck')
      ?.checks?.map(({ title }) => title) ?? []
  expect(checked).toEqual(expect.arrayContaining([...areas, 'tests', 'scripts']))
})

test('the soak runs exactly the tests that have a longer form', () => {
  const project = join(import.meta.dirname, '../../..')
  const tests = readdirSync(join(project, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  const withLongForm = tests.filter((name) =>
    /\b(howMany|propertyRuns)\(/.test(readFileSync(join(project, name), 'utf8')),
  )
  expect(
    soakSuites()
      .flatMap(({ files }) => files)
      .sort(),
  ).toEqual(withLongForm.sort())
})
