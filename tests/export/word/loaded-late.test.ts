import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../../src')

/** The files and packages loaded with a file before anything in it has run; types vanish when built. */
function loadedWith(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known
  known.add(file)
  const { staticImports } = parseSync(file, readFileSync(file, 'utf8')).module
  for (const { moduleRequest, entries } of staticImports) {
    if (entries.length > 0 && entries.every(({ isType }) => isType)) continue
    if (moduleRequest.value.startsWith('.')) loadedWith(`${join(dirname(file), moduleRequest.value)}.ts`, known)
    else known.add(moduleRequest.value)
  }
  return known
}

test('writing plain text loads neither docx nor the reading of templates, pictures or pages', () => {
  const loaded = [...loadedWith(join(source, 'main/export/word/render-word.ts'))]
  expect(loaded.length).toBeGreaterThan(25)
  expect(
    loaded.filter((name) => /^docx|resvg|\/(template|pictures)\/|\/lay-out-document\.ts$|\/chart\.ts$/.test(name)),
  ).toEqual([])
})
