import { expect, test } from 'vitest'
import { readTexts } from '../support/read-texts'
import { sourceFiles } from '../support/source-files'
import { entriesOf, unusedWords, type WordFile, wordFiles } from '../support/word-keys'

const files = wordFiles()
const sources = sourceFiles().map(({ path, text }) => ({ path, text, found: readTexts(path, text) }))
const languages = ['en', 'nl', 'de', 'fr']

test('every file of words is complete in all four languages', () => {
  const gaps = files.flatMap(({ file, languages: tables }) => {
    const paths = new Set(languages.flatMap((language) => entriesOf(tables[language] ?? {}).map(([path]) => path)))
    return languages.flatMap((language) => {
      const texts = new Map(entriesOf(tables[language] ?? {}))
      return [...paths].filter((path) => !texts.get(path)?.trim()).map((path) => `${file}: ${path} in ${language}`)
    })
  })
  expect(files.length).toBeGreaterThan(5)
  expect(gaps).toEqual([])
})

test('a text has the same places for values in every language', () => {
  const odd = files.flatMap(({ file, languages: tables }) =>
    entriesOf(tables.en ?? {}).flatMap(([path, english]) =>
      languages
        .map((language) => [language, new Map(entriesOf(tables[language] ?? {})).get(path) ?? ''] as const)
        .filter(([, text]) => placesOf(text) !== placesOf(english))
        .map(([language]) => `${file}: ${path} in ${language}`),
    ),
  )
  expect(odd).toEqual([])
})

test('a plural has a form for one and a form for more, and both say how many', () => {
  const odd = files.flatMap(({ file, languages: tables }) =>
    languages.flatMap((language) => {
      const texts = new Map(entriesOf(tables[language] ?? {}))
      return [...texts.keys()]
        .filter((path) => /_(zero|one|two|few|many|other)$/.test(path))
        .filter((path) => {
          const stem = path.replace(/_[a-z]+$/, '')
          const isKnownForm = path === `${stem}_one` || path === `${stem}_other`
          const isComplete = texts.has(`${stem}_one`) && texts.has(`${stem}_other`) && !texts.has(stem)
          return !isKnownForm || !isComplete || !placesOf(texts.get(`${stem}_other`) ?? '').includes('count')
        })
        .map((path) => `${file}: ${path} in ${language}`)
    }),
  )
  expect(odd).toEqual([])
})

test('no word is unused', () => {
  expect(unusedWords(files, sources)).toEqual([])
})

test('the window has no text in attributes that people read', () => {
  const read = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'title',
    'label',
    'placeholder',
    'alt',
    'hint',
  ]
  const literal = sources
    .filter(({ path }) => path.startsWith('renderer/'))
    .flatMap(({ path, found }) => found.attributes.map(({ name, value }) => ({ path, name, value })))
    .filter(({ name, value }) => read.includes(name) && /\p{Letter}/u.test(value))
    .map(({ path, name, value }) => `src/${path}: ${name}="${value}"`)
  expect(literal).toEqual([])
})

test('a word that nobody asks for is found, and one that is asked for in any way is not', () => {
  const table = { asked: 'a', group: { built: 'b' }, things_one: 'c', things_other: 'd', taken: 'e', forgotten: 'f' }
  const planted: WordFile = { file: 'home', area: 'home', languages: { en: table } }
  const source = (path: string, text: string) => ({ path, text, found: readTexts(path, text) })
  const asking = [
    source(
      'renderer/a.tsx',
      'const a = t("home.asked") + t(`home.group.$' + '{name}`) + t("home.things", { count: 2 })',
    ),
    source('main/b.ts', `import { homeWords } from '../shared/words/home'\nconst b = homeWords.en.taken`),
  ]
  expect(unusedWords([planted], asking)).toEqual(['home: forgotten'])
})

/** The places of a text for values, sorted. */
function placesOf(text: string): string {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map((match) => match[1])
    .sort()
    .join()
}
