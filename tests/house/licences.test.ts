import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const project = join(import.meta.dirname, '../..')
const read = (...path: readonly string[]) => readFileSync(join(project, ...path), 'utf8')

/** Licences under which code may be bundled into an MIT-licensed product that carries their texts along. */
const permissive = ['MIT', 'ISC', 'Apache-2.0', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'Python-2.0']

/** Bundled as published, as their licences ask: the Mozilla licence covers these files alone, whatever they are put beside. */
const unmodified: Readonly<Record<string, string>> = { 'node_modules/@resvg/resvg-wasm': 'MPL-2.0' }

type LockedPackage = { readonly dev?: boolean; readonly license?: string }

test('the product is under the MIT licence, in its licence file and in its package', () => {
  expect(read('LICENSE')).toMatch(/^MIT License\n/)
  expect(JSON.parse(read('package.json')).license).toBe('MIT')
})

test('everything that is bundled is under a licence that allows it', () => {
  const locked: Readonly<Record<string, LockedPackage>> = JSON.parse(read('package-lock.json')).packages
  const unclear = Object.entries(locked)
    .filter(([path, entry]) => path !== '' && entry.dev !== true && !permissive.includes(entry.license ?? ''))
    .filter(([path, entry]) => unmodified[path] !== entry.license)
    .map(([path, entry]) => `${path}: ${entry.license}`)
  expect(unclear).toEqual([])
})

test('everything under assets is accounted for in a text beside it', () => {
  const entries = readdirSync(join(project, 'assets'))
  const texts = entries.filter((name) => /\.(md|txt)$/.test(name))
  const accounts = texts.map((name) => read('assets', name)).join('\n')
  expect(entries.filter((name) => !texts.includes(name) && !accounts.includes(name))).toEqual([])
})
