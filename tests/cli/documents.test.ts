import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPackage } from '../../src/main/export/package/read-package'
import { openStore } from '../../src/main/store/open-store'
import { readLibrary } from '../../src/main/store/read-library'
import { textIn } from '../../src/shared/model/language'
import { docxParagraphs, docxPart } from '../support/read-docx'
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

/** One red pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)

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
    const contentOf = () =>
      readdirSync(library, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'base64')])
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

/** A printed date holds together, wherever its line ends. */
const unbound = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u2060', '')

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
      expect(unbound(await words(file))).toContain(unbound(title))
      const text = join(folder, `${id}.md`)
      await chancery(['export', kind, id, '--out', text, '--library', library])
      expect(unbound(readFileSync(text, 'utf8').replaceAll('\\', ''))).toContain(unbound(title))
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

describe('the look of a document', () => {
  const bytesOf = async (...options: readonly string[]) => {
    const file = join(aFolder(), 'note.docx')
    const ran = await chancery([
      ...['export', 'briefing', 'sample-briefing-pretoria', '--out', file, '--library', library],
      ...options,
    ])
    expect(ran.code, ran.stderr).toBe(0)
    return readFileSync(file)
  }

  test('is the library’s own style, or the one that is named; an unknown one is refused with those there are', async () => {
    const [own, neutral, flanders] = await Promise.all([
      bytesOf(),
      bytesOf('--style', 'neutral'),
      bytesOf('--style', 'flanders'),
    ])
    expect(own.equals(neutral)).toBe(true)
    expect(own.equals(flanders)).toBe(false)
    const args = ['export', 'briefing', 'sample-briefing-pretoria', '--out', join(aFolder(), 'x.docx')]
    const unknown = await chancery([...args, '--library', library, '--style', 'baroque'])
    expect([unknown.code, unknown.stderr.split('\n')[0]]).toEqual([
      2,
      "chancery export: Unknown style 'baroque': one of neutral, flanders",
    ])
  })

  test('is that of a template where one is given; one that is missing or no Word file is refused', async () => {
    const template = join(aFolder(), 'house.docx')
    writeFileSync(template, await bytesOf('--style', 'flanders'))
    expect((await bytesOf('--template', template)).equals(await bytesOf())).toBe(false)
    const broken = join(aFolder(), 'broken.dotx')
    writeFileSync(broken, 'not a package')
    const out = join(aFolder(), 'x.docx')
    const args = ['export', 'briefing', 'sample-briefing-pretoria', '--library', library, '--out', out]
    for (const [file, code] of [
      [broken, 1],
      [join(aFolder(), 'none.docx'), 1],
      ['template.odt', 2],
    ] as const) {
      expect((await chancery([...args, '--template', file])).code).toBe(code)
    }
    expect(existsSync(out)).toBe(false)
  })
})

describe('cards and formats', () => {
  const args = ['export', 'briefing', 'sample-briefing-pretoria']

  test('a briefing has cards in two sizes, one topic each', async () => {
    const folder = aFolder()
    for (const size of ['a5', 'a6']) {
      const file = join(folder, `${size}.docx`)
      const { code, stderr } = await chancery([...args, '--out', file, '--cards', size, '--library', library])
      expect(code, stderr).toBe(0)
      expect(await words(file)).toContain('Water')
    }
  })

  test.each([
    ['cards of a book', ['export', 'book', 'x', '--out', 'x.docx', '--cards', 'a5'], 'Only a briefing has cards'],
    ['cards of another size', [...args, '--out', 'x.docx', '--cards', 'a4'], "Unknown cards 'a4': one of a5, a6"],
    ['cards as Markdown', [...args, '--out', 'x.md', '--cards', 'a5'], 'Cards are written as docx'],
    ['a PDF', [...args, '--out', 'x.docx', '--format', 'pdf'], 'A PDF is printed by the window'],
    ['another format', [...args, '--out', 'x.docx', '--format', 'odt'], "Unknown format 'odt': one of docx, md"],
    ['a PDF of Markdown', ['render', 'x.md', '--out-dir', 'x', '--format', 'pdf'], 'A PDF is printed by the window'],
  ])('%s is refused before the library is opened', async (_, asked, problem) => {
    const { code, stderr } = await chancery([...asked, '--library', '/nowhere'])
    expect([code, stderr.split('\n')[0]?.includes(problem)]).toEqual([2, true])
  })

  test('the format may be said apart from the file’s ending', async () => {
    const file = join(aFolder(), 'note.txt')
    expect((await chancery([...args, '--out', file, '--format', 'md', '--library', library])).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('South Africa')
  })
})

describe('render', () => {
  test('reads title, author and language from the head of a file, and prints none of it', async () => {
    const folder = aFolder()
    const file = join(folder, 'note.md')
    writeFileSync(file, '---\ntitle: Bezoek aan Pretoria\nauthor: E. Claes\nlang: nl\n---\n\n# Agenda\n')
    expect((await chancery(['render', file, '--out-dir', folder])).code).toBe(0)
    const bytes = new Uint8Array(readFileSync(join(folder, 'note.docx')))
    const properties = docxPart(bytes, 'docProps/core.xml')
    for (const said of ['Bezoek aan Pretoria', 'E. Claes', 'nl-BE']) expect(properties).toContain(said)
    expect(docxParagraphs(bytes).map(({ text }) => text)).toEqual(['Agenda'])
    expect((await chancery(['render', file, '--out-dir', folder, '--force', '--lang', 'fr'])).code).toBe(0)
    const french = docxPart(new Uint8Array(readFileSync(join(folder, 'note.docx'))), 'docProps/core.xml')
    expect(french).toContain('fr-BE')
  })

  test('takes pictures from the file’s own folder and below, names those it has not, and reads no other', async () => {
    const folder = aFolder()
    const outside = join(aFolder(), 'outside.png')
    mkdirSync(join(folder, 'notes', 'images'), { recursive: true })
    for (const file of [outside, join(folder, 'notes', 'images', 'a dot.png'), join(folder, 'above.png')]) {
      writeFileSync(file, png)
    }
    const sources = ['images/a%20dot.png', '../above.png', outside, 'images/none.png']
    const markdown = sources.map((source) => `![${source}](<${source}>)\n`).join('\n')
    writeFileSync(join(folder, 'notes', 'note.md'), markdown)
    const { code, stderr } = await chancery([
      'render',
      join(folder, 'notes', 'note.md'),
      '--out-dir',
      join(folder, 'out'),
    ])
    expect(code).toBe(0)
    const named = stderr.trim().split('\n')
    expect(named).toHaveLength(3)
    for (const source of sources.slice(1)) expect(stderr).toContain(source)
    const parts = [...readPackage(readFileSync(join(folder, 'out', 'note.docx'))).keys()]
    expect(parts.filter((part) => part.startsWith('word/media/'))).toHaveLength(1)
  })

  test('in another style and as Markdown, also without a library', async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'one.md'), '# One\n\n* a\n* b\n')
    const args = ['render', join(folder, 'one.md'), '--out-dir']
    expect((await chancery([...args, join(folder, 'neutral')])).code).toBe(0)
    expect((await chancery([...args, join(folder, 'flanders'), '--style', 'flanders'])).code).toBe(0)
    expect((await chancery([...args, join(folder, 'markdown'), '--format', 'md'])).code).toBe(0)
    const [neutral, flanders] = ['neutral', 'flanders'].map((style) => readFileSync(join(folder, style, 'one.docx')))
    expect(neutral?.equals(flanders ?? Buffer.alloc(0))).toBe(false)
    expect(readFileSync(join(folder, 'markdown', 'one.md'), 'utf8')).toContain('- a')
    expect((await chancery([...args, join(folder, 'own'), '--style', 'own'])).stderr).toContain('No library')
  })

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

  test('into a file that is no folder is refused with its name, and the file is untouched', async () => {
    const folder = aFolder()
    const [note, out] = [join(folder, 'note.md'), join(folder, 'out')]
    writeFileSync(note, '# Note\n')
    writeFileSync(out, 'mine')
    const { code, stdout, stderr } = await chancery(['render', note, '--out-dir', out])
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([1, '', `chancery render: ${out} is not a folder`])
    expect(readFileSync(out, 'utf8')).toBe('mine')
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
