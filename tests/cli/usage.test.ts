import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chancery, chanceryBin } from '../support/run-chancery'
import { aFolder } from '../support/temp-folder'

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'))

test('--version and --help answer on stdout, through the bin of the checkout too', async () => {
  // On stderr the bin may say that it builds the command first.
  expect(await chanceryBin(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` })
  const help = await chancery(['--help'])
  expect([help.code, help.stderr]).toEqual([0, ''])
  for (const name of [
    'init',
    'attach',
    'list',
    'find',
    'show',
    'put',
    'compose',
    'export',
    'render',
    'check',
    'backup',
    'backups',
    'restore',
  ]) {
    expect(help.stdout).toContain(`  ${name} `)
    const one = await chancery([name, '--help'])
    expect([one.code, one.stdout.split('\n')[0]?.startsWith(`Usage: chancery ${name}`)]).toEqual([0, true])
  }
})

describe('wrong usage ends with 2, says what is wrong and how it should be, for', () => {
  const library = ['--library', '/nowhere']
  const draft = ['compose', '--partner', 'ZA', '--date', '2027-03-04', '--lang', 'en', ...library]
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ['an unknown option', ['list', 'people', '--color', ...library], "Unknown option '--color'"],
    ['an option of another command', ['list', 'people', '--sample', ...library], "Unknown option '--sample'"],
    ['an option without its value', ['list', 'people', '--library'], '--library <value>'],
    ['an unknown kind', ['list', 'persons', ...library], "Unknown kind 'persons'"],
    ['a missing kind', ['list', ...library], 'KIND is missing'],
    ['a missing id', ['show', 'people', ...library], 'ID is missing'],
    ['nothing to find', ['find', ' ', ...library], 'TEXT is missing'],
    ['an unknown kind to find', ['find', 'water', '--kind', 'persons', ...library], "Unknown kind 'persons'"],
    ['one argument too many', ['show', 'people', 'a', 'b', ...library], "Unexpected argument 'b'"],
    ['no library', ['list', 'people'], 'No library'],
    ['an empty id', ['show', 'people', '', ...library], 'ID is missing'],
    ['an empty folder to make a library in', ['init', ''], 'DIR is missing'],
    [
      'a missing partner',
      ['compose', '--meeting', 'reception', '--date', '2027-03-04', ...library],
      '--partner is miss',
    ],
    ['an unknown meeting', [...draft, '--meeting', 'lunch'], "Unknown meeting 'lunch': one of bilateral-meeting"],
    ['a day that does not exist', [...draft, '--meeting', 'reception', '--date', '2027-02-30'], '2027-02-30'],
    ['a time that does not exist', [...draft, '--meeting', 'reception', '--time', '25:00'], '25:00'],
    ['a document of another kind', ['export', 'person', 'x', '--out', 'x.docx', ...library], "Unknown kind 'person'"],
    ['a file of another kind', ['export', 'briefing', 'x', '--out', 'x.pdf', ...library], 'x.pdf'],
    ['nothing to render', ['render', '--out-dir', 'x'], 'FILE.md is missing'],
    ['nothing to attach', ['attach', ...library], 'FILE is missing'],
    ['a folder to render', ['render', tmpdir(), '--out-dir', 'x'], `'${tmpdir()}' is a folder, not a file`],
    ['two files that would become one', ['render', 'a/x.md', 'b/x.md', '--out-dir', 'x'], 'x.docx'],
  ]
  test.each(cases)('%s', async (_, args, problem) => {
    const ran = await chancery(args)
    expect([ran.code, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr.split('\n')[0]).toContain(problem)
    expect(ran.stderr).toContain('Usage: chancery ')
  })
})

test.each([
  ['no command', [], 'chancery: no command given; chancery --help shows those there are\n'],
  [
    'help on an unknown command',
    ['help', 'lst'],
    "chancery: there is no command 'lst'; chancery --help shows those there are\n",
  ],
  ['an unknown command', ['lst'], "chancery: there is no command 'lst'; chancery --help shows those there are\n"],
])('%s is answered with one line and 2', async (_, args, stderr) => {
  expect(await chancery(args)).toEqual({ code: 2, stdout: '', stderr })
})

test('help shows what --help does, of all commands or of one', async () => {
  const [all, render] = await Promise.all([chancery(['--help']), chancery(['render', '--help'])])
  expect(await chancery(['help'])).toEqual(all)
  expect(await chancery(['help', 'help'])).toEqual(all)
  expect(await chancery(['help', 'render'])).toEqual(render)
  expect(await chancery(['--json', 'help', 'render'])).toEqual(render)
})

test('options may stand before the command, and the library in the environment', async () => {
  const folder = join(aFolder(), 'library')
  expect((await chancery(['--library', folder, 'init'])).code).toBe(0)
  const before = await chancery(['--library', folder, '--json', 'list', 'goals'])
  const environment = await chancery(['list', 'goals', '--json'], '', { CHANCERY_LIBRARY: folder })
  expect(JSON.parse(before.stdout)).toHaveLength(9)
  expect(environment).toEqual(before)
})
