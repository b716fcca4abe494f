import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/main/store/open-store'
import { readLibrary } from '../../src/main/store/read-library'
import { textIn } from '../../src/shared/model/language'
import { chancery } from '../support/run-chancery'
import { aFolder } from '../support/temp-folder'

let place: string
let library: string

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'chancery-test-'))
  library = join(place, 'library')
  await chancery(['init', library, '--sample'])
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

const briefings = async () => (await readLibrary(library)).records.briefings
const words = async (file: string) => (await mammoth.extractRawText({ path: file })).value

describe('compose', () => {
  const draft = ['compose', '--meeting', 'bilateral-meeting', '--date', '2027-03-04']

  test('prints the new id alone on the first line, and what is missing on stderr', async () => {
    const { code, stdout, stderr } = await chancery([...draft, '--partner', 'ZA', '--lang', 'en', '--library', library])
    const id = stdout.trim()
    expect([code, stdout]).toEqual([0, `${id}\n`])
    expect((await briefings()).get(id)).toMatchObject({ language: 'en', meeting: { date: '2027-03-04', time: null } })
    expect(stderr).toContain('warning: No principal')
    const check = await chancery(['check', id, '--library', library])
    expect([check.code, check.stdout.includes('warning: No principal')]).toEqual([0, true])
  })

  test('takes everything it was told', async () => {
    const { settings, records } = await readLibrary(library)
    const [marking] = settings.markings
    const partners = ['ZA', 'mz'].map(
      (code) => records.dossiers.values().find((dossier) => dossier.code.toLowerCase() === code.toLowerCase())?.id,
    )
    const goals = records.goals.values().filter(({ number }) => number === 1 || number === 4)
    const told = ['--title', 'Talks', '--principal', 'The Minister', '--time', '09:30', '--place', 'Maputo']
    const asked = ['--partner', 'ZA,mz', '--partner', 'ZA', '--lang', 'fr', '--goals', '1,4', '--marking']
    const { stdout } = await chancery([...draft, ...told, ...asked, marking?.id ?? '', '--library', library])
    expect((await briefings()).get(stdout.trim())).toMatchObject({
      title: expect.objectContaining({ fr: 'Talks', en: null }),
      principal: 'The Minister',
      meeting: { kind: 'bilateral-meeting', date: '2027-03-04', time: '09:30', place: 'Maputo' },
      language: 'fr',
      partners,
      goals: goals.map(({ id }) => id),
    })
  })

  test('names an unknown partner, language or goal, and leaves the library as it is', async () => {
    const contentOf = () => readdirSync(library).map((name) => [name, readFileSync(join(library, name), 'base64')])
    const before = contentOf()
    const unknown: readonly (readonly string[])[] = [
      ['--partner', 'XX', '--lang', 'en'],
      ['--partner', 'ZA', '--lang', 'XX'],
      ['--partner', 'ZA', '--lang', 'en', '--goals', 'XX'],
    ]
    for (const options of unknown) {
      const { code, stdout, stderr } = await chancery([...draft, ...options, '--library', library])
      expect([code, stdout, stderr.includes('XX')]).toEqual([1, '', true])
    }
    expect(contentOf()).toEqual(before)
  })

  test('is refused while another process has the library open', async () => {
    const store = await openStore(library)
    const { code, stderr } = await chancery([...draft, '--partner', 'ZA', '--lang', 'en', '--library', library])
    await store.close()
    expect([code, stderr.includes(String(process.pid))]).toEqual([1, true])
  })
})

describe('export', () => {
  test('writes every sample briefing and book as Word and as Markdown, with the same title', async () => {
    const folder = aFolder()
    const { briefings: notes, books } = (await readLibrary(library)).records
    const documents = [
      ...notes.values().map((note) => ({ kind: 'briefing', ...note })),
      ...books.values().map((book) => ({ kind: 'books', ...book })),
    ].map(({ kind, id, title, language }) => ({ kind, id, title: textIn(title, language) }))
    for (const { kind, id, title } of documents) {
      const file = join(folder, `${id}.docx`)
      const word = await chancery(['export', kind, id, '--out', file, '--library', library])
      expect([word.code, word.stdout]).toEqual([0, `${file}\n`])
      expect(await words(file)).toContain(title)
      const text = join(folder, `${id}.md`)
      await chancery(['export', kind, id, '--out', text, '--library', library])
      expect(readFileSync(text, 'utf8').replaceAll('\\', '')).toContain(title)
    }
    expect(readdirSync(folder)).toHaveLength(2 * documents.length)
    expect(readdirSync(folder).filter((name) => !/\.(?:docx|md)$/.test(name))).toEqual([])
  })

  test('replaces an existing file only with --force', async () => {
    const file = join(aFolder(), 'note.docx')
    writeFileSync(file, 'mine')
    const args = ['export', 'briefing', 'sample-briefing-pretoria', '--out', file, '--library', library]
    const refused = await chancery(args)
    expect([refused.code, refused.stderr.includes(file), readFileSync(file, 'utf8')]).toEqual([1, true, 'mine'])
    expect((await chancery([...args, '--force', '--style', 'flanders'])).code).toBe(0)
    expect(await words(file)).toContain('South Africa')
  })

  test('names an unknown id and a folder that is not there, and writes nothing', async () => {
    const folder = aFolder()
    const unknown = await chancery(['export', 'book', 'no-such', '--out', join(folder, 'x.md'), '--library', library])
    expect([unknown.code, unknown.stderr.includes('no-such')]).toEqual([1, true])
    const nowhere = join(folder, 'nowhere', 'x.docx')
    const missing = await chancery([
      'export',
      'briefing',
      'sample-briefing-pretoria',
      '--out',
      nowhere,
      '--library',
      library,
    ])
    expect([missing.code, missing.stderr.includes(join(folder, 'nowhere'))]).toEqual([1, true])
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('render', () => {
  test('writes many Markdown files as Word files of the same name, without a library', async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'one.md'), '# First *note*\n\nWater **matters**.\n')
    writeFileSync(join(folder, 'two.md'), 'No heading, “only” ünïcode.\n')
    const out = join(folder, 'deep', 'out')
    const files = ['one', 'two'].map((name) => join(folder, `${name}.md`))
    const { code, stdout, stderr } = await chancery(['render', ...files, '--out-dir', out, '--lang', 'nl'])
    const targets = ['one', 'two'].map((name) => join(out, `${name}.docx`))
    expect([code, stdout, stderr]).toEqual([0, `${targets.join('\n')}\n`, ''])
    expect(await words(targets[0] ?? '')).toContain('Water matters.')
    expect(await words(targets[1] ?? '')).toContain('No heading, “only” ünïcode.')
  })

  test('writes nothing when one of the files is missing, no text or already there', async () => {
    const folder = aFolder()
    const good = join(folder, 'good.md')
    const bad = join(folder, 'bad.md')
    const out = join(folder, 'out')
    writeFileSync(good, '# Good\n')

    const missing = await chancery(['render', good, bad, '--out-dir', out])
    expect([missing.code, missing.stderr.includes(bad), existsSync(out)]).toEqual([1, true, false])
    writeFileSync(bad, Buffer.from([0x23, 0x20, 0xff]))
    const noText = await chancery(['render', good, bad, '--out-dir', out])
    expect([noText.code, noText.stderr.includes(bad), existsSync(out)]).toEqual([1, true, false])

    writeFileSync(bad, '# Now good\n')
    mkdirSync(out)
    writeFileSync(join(out, 'bad.docx'), 'mine')
    const existing = await chancery(['render', good, bad, '--out-dir', out])
    expect([existing.code, existing.stderr.includes('bad.docx'), readdirSync(out)]).toEqual([1, true, ['bad.docx']])
    expect((await chancery(['render', good, bad, '--out-dir', out, '--force'])).code).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['bad.docx', 'good.docx'])
  })
})
