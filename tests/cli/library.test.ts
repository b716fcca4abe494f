import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import { openStore } from '../../src/main/store/open-store'
import { readLibrary } from '../../src/main/store/read-library'
import { countRecords, recordKinds } from '../../src/shared/model/library'
import { aDossier, aLibrary, aPerson, aTalkingPoint } from '../support/builders'
import { loseLastChange } from '../support/damage'
import { idsOf } from '../support/ids'
import { chancery, startChancery } from '../support/run-chancery'
import { aFolder } from '../support/temp-folder'

async function aLibraryOf(parts: Parameters<typeof aLibrary>[0] = {}): Promise<string> {
  const folder = join(aFolder(), 'library')
  await createLibrary(folder, aLibrary(parts))
  return folder
}

/** Every file of the folder as it is this moment. */
function contentOf(folder: string): readonly (readonly [string, string])[] {
  return filesOf(folder).map((file) => [file, readFileSync(file, 'base64')])
}

/** The paths of the files in the folder and in those below it. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesOf(path) : [path]
  })
}

const records = async (folder: string) => (await readLibrary(folder)).records

describe('init', () => {
  test('makes a library that is private, and never over another one', async () => {
    const folder = join(aFolder(), 'deep', 'library')
    const made = await chancery(['init', folder, '--sample'])
    expect([made.code, made.stderr]).toEqual([0, ''])
    expect(made.stdout).toBe(`${folder}: a new library of ${countRecords(await readLibrary(folder))} records\n`)
    const modeOf = (path: string) => statSync(path).mode & 0o777
    expect([folder, join(folder, 'attachments')].map(modeOf)).toEqual([0o700, 0o700])
    expect(filesOf(folder).filter((file) => modeOf(file) !== 0o600)).toEqual([])

    const before = contentOf(folder)
    const again = await chancery(['init', folder])
    expect([again.code, again.stdout]).toEqual([1, ''])
    expect(again.stderr).toContain(folder)
    expect(contentOf(folder)).toEqual(before)
  })
})

describe('init --lang', () => {
  test('names the library in that language, and refuses one it does not know', async () => {
    const folder = join(aFolder(), 'library')
    expect((await chancery(['init', folder, '--lang', 'de'])).code).toBe(0)
    expect((await readLibrary(folder)).settings.name).toBe('Flandern: Außenbeziehungen')
    const other = join(aFolder(), 'library')
    const refused = await chancery(['init', other, '--lang', 'es'])
    expect([refused.code, refused.stderr.includes('es'), existsSync(other)]).toEqual([1, true, false])
  })
})

describe('list and show', () => {
  let folder: string
  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'chancery-test-')), 'library')
    await chancery(['init', folder, '--sample'])
  })
  afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }))

  test.each(recordKinds)('list %s --json is one array of records with id and title', async (kind) => {
    const { code, stdout } = await chancery(['list', kind, '--json', '--library', folder])
    const rows: readonly { readonly id: string; readonly title: string }[] = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(rows.map(({ id }) => id).sort()).toEqual(idsOf((await records(folder))[kind]))
    expect(rows.filter(({ title }) => title === '')).toEqual([])
  })

  test('list dossiers --json tells kind and code', async () => {
    const { stdout } = await chancery(['list', 'dossiers', '--json', '--library', folder, '--lang', 'fr'])
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ kind: 'country', code: 'ZA', title: 'Afrique du Sud', sample: true }),
    )
  })

  test('goals come in the order of their numbers', async () => {
    const { stdout } = await chancery(['list', 'goals', '--json', '--library', folder])
    const codes = JSON.parse(stdout).map(({ code }: { readonly code: string }) => code)
    expect(codes).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  })

  test('for people, the list is a table whose columns stand under their headings', async () => {
    const { stdout } = await chancery(['list', 'dossiers', '--library', folder, '--lang', 'en'])
    const [heading = '', ...rows] = stdout.trimEnd().split('\n')
    const row = rows.find((line) => line.includes('South Africa')) ?? ''
    expect(heading.split(/\s+/)).toEqual(['ID', 'TITLE', 'KIND', 'CODE', 'SAMPLE'])
    expect(row.indexOf('South Africa')).toBe(heading.indexOf('TITLE'))
    expect(row.indexOf('country')).toBe(heading.indexOf('KIND'))
  })

  test('show --json is the whole record on one line, by id and for a dossier by code', async () => {
    const [dossier] = (await records(folder)).dossiers.values().filter(({ code }) => code === 'ZA')
    const byCode = await chancery(['show', 'dossier', 'za', '--json', '--library', folder])
    const byId = await chancery(['show', 'dossiers', dossier?.id ?? '', '--json', '--library', folder])
    expect(byCode).toEqual(byId)
    expect(byId.stdout.split('\n')).toHaveLength(2)
    expect(JSON.parse(byId.stdout)).toEqual(dossier)
  })

  test('show for people leaves out what is empty', async () => {
    const { stdout } = await chancery(['show', 'dossiers', 'ZA', '--library', folder])
    expect(stdout).toContain('\ncode: ZA\n')
    expect(stdout).toMatch(/\nname:\n {2}nl: Zuid-Afrika\n/)
    expect(stdout).not.toContain('null')
  })

  test('what a terminal would obey is shown to nobody, and kept for machines', async () => {
    const name = 'Ada\u001b[2J\u202eecalevoL'
    const other = await aLibraryOf({ people: [aPerson({ id: 'ada', name, sortName: name })] })
    for (const args of [
      ['list', 'people'],
      ['show', 'people', 'ada'],
    ]) {
      const { stdout } = await chancery([...args, '--library', other])
      expect(stdout).toContain('Ada[2JecalevoL')
    }
    const { stdout } = await chancery(['show', 'people', 'ada', '--json', '--library', other])
    expect(JSON.parse(stdout).name).toBe(name)
  })

  test('an unknown id and an unknown language fail with 1, and are named', async () => {
    const nobody = await chancery(['show', 'people', 'nobody', '--library', folder])
    expect([nobody.code, nobody.stdout]).toEqual([1, ''])
    expect(nobody.stderr).toContain('nobody')
    const language = await chancery(['list', 'people', '--lang', 'it', '--library', folder])
    expect([language.code, language.stderr.includes('it')]).toEqual([1, true])
  })

  test('a reader that has seen enough is no fault', () => {
    const bundle = join(import.meta.dirname, '..', '..', 'build', 'cli', 'chancery.cjs')
    const shell = `"${process.execPath}" "${bundle}" list talking-points --library "${folder}" | head -n 1`
    const { stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', shell], { encoding: 'utf8' })
    expect([stdout.split('\n').length, stderr]).toEqual([2, ''])
  })

  test('reading works while another process writes, and leaves nothing behind', async () => {
    const store = await openStore(folder)
    const before = contentOf(folder)
    expect((await chancery(['list', 'people', '--library', folder])).code).toBe(0)
    expect(contentOf(folder)).toEqual(before)
    await store.close()
  })
})

describe('put', () => {
  test('stores a record a line and acknowledges each with its id', async () => {
    const folder = await aLibraryOf()
    const lines = [aPerson({ id: 'a' }), { name: 'Jan Peeters', side: 'own' }, aPerson({ id: 'c' })]
    const { code, stdout, stderr } = await chancery(
      ['put', 'people', '--library', folder],
      `${lines.map((line) => JSON.stringify(line)).join('\r\n\n')}`,
    )
    const ids = stdout.trimEnd().split('\n')
    expect([code, stderr, ids.length, ids[0], ids[2]]).toEqual([0, '', 3, 'ok a', 'ok c'])
    const people = (await records(folder)).people
    expect(idsOf(people)).toEqual([ids[1]?.slice(3), 'a', 'c'])
    expect(people.get(ids[1]?.slice(3) ?? '')).toMatchObject({
      name: 'Jan Peeters',
      sortName: 'Jan Peeters',
      revision: 1,
    })
  })

  test('accepts what show printed, without its id, as a new record, and with it as the next version', async () => {
    const point = aTalkingPoint({ id: 'p', text: { nl: 'Één “lijn”\nen nog één 🇧🇪', en: 'A line' }, revision: 4 })
    const folder = await aLibraryOf({ 'talking-points': [point] })
    const shown = JSON.parse((await chancery(['show', 'talking-points', 'p', '--json', '--library', folder])).stdout)
    const { id: _, ...copy } = shown
    const put = ['put', 'talking-points', '--library', folder]
    const made = await chancery(put, JSON.stringify(copy))
    const replaced = await chancery(put, JSON.stringify({ ...shown, source: 'Brief 12' }))
    expect(replaced.stdout).toBe('ok p\n')
    const points = (await records(folder))['talking-points']
    const id = made.stdout.trim().slice(3)
    expect(points.get(id)).toEqual({ ...copy, id, revision: 1, updatedAt: points.get(id)?.updatedAt })
    expect(points.get('p')).toEqual({
      ...shown,
      source: 'Brief 12',
      revision: 5,
      updatedAt: points.get('p')?.updatedAt,
    })
  })

  test('stops at the first bad line, names it, and says what is stored', async () => {
    const good = JSON.stringify(aPerson({ id: 'a' }))
    const bad: readonly (readonly [string, string])[] = [
      ['{"name":', 'not JSON'],
      ['{"name":7,"side":"own"}', 'name: 7 is not a text'],
      ['{"name":"X","side":"own","shoeSize":41}', 'shoeSize: no such field'],
      ['{"name":"X","side":"own","partner":"nowhere"}', 'there is no dossier nowhere'],
      ['[]', '[] is not an object'],
    ]
    for (const [line, problem] of bad) {
      const folder = await aLibraryOf()
      const input = [good, line, JSON.stringify(aPerson({ id: 'c' }))].join('\n')
      const { code, stdout, stderr } = await chancery(['put', 'people', '--library', folder], input)
      expect([code, stdout]).toEqual([1, 'ok a\n'])
      expect(stderr).toContain('line 2')
      expect(stderr).toContain(problem)
      expect(stderr).toContain('1 record before it is stored')
      expect(stderr).not.toMatch(/unchanged|Nothing was changed/)
      expect(idsOf((await records(folder)).people)).toEqual(['a'])
    }
  })

  test('stops at a bad line though its input stays open', async () => {
    const folder = await aLibraryOf()
    const child = startChancery(['put', 'people', '--library', folder])
    const ended = new Promise((resolve) => child.on('close', resolve))
    child.stdin.on('error', () => undefined)
    child.stdin.write('nonsense\n')
    expect(await ended).toBe(1)
  })

  test('acknowledges each line while it waits for the next', async () => {
    const folder = await aLibraryOf()
    const child = startChancery(['put', 'people', '--library', folder])
    for (const id of ['a', 'b', 'c']) {
      const answer = new Promise<Buffer>((resolve) => child.stdout.once('data', resolve))
      child.stdin.write(`${JSON.stringify(aPerson({ id }))}\n`)
      expect((await answer).toString()).toBe(`ok ${id}\n`)
      expect(idsOf((await records(folder)).people)).toContain(id)
    }
    child.stdin.end()
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  })

  test('refuses bytes that are not text', async () => {
    const folder = await aLibraryOf()
    const bytes = Buffer.from(`${JSON.stringify(aPerson({ name: 'Xavier' }))}\n`)
    bytes[bytes.indexOf('Xavier')] = 0xff
    const { code, stderr } = await chancery(['put', 'people', '--library', folder], bytes)
    expect([code, stderr.includes('UTF-8')]).toEqual([1, true])
    expect((await records(folder)).people.size).toBe(0)
  })

  test('of a thousand lines shares writes', async () => {
    const folder = await aLibraryOf()
    const lines = Array.from({ length: 1_000 }, (_, index) => JSON.stringify(aPerson({ id: `p-${index}` })))
    const started = Date.now()
    const { code, stdout } = await chancery(['put', 'people', '--library', folder], `${lines.join('\n')}\n`)
    expect(code).toBe(0)
    expect(stdout.trimEnd().split('\n')).toEqual(lines.map((_, index) => `ok p-${index}`))
    expect(idsOf((await records(folder)).people)).toHaveLength(1_000)
    expect(Date.now() - started).toBeLessThan(15_000)
  })

  test('is refused while another process has the library open, which stays unchanged', async () => {
    const folder = await aLibraryOf()
    const store = await openStore(folder)
    const { code, stdout, stderr } = await chancery(['put', 'people', '--library', folder], JSON.stringify(aPerson()))
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(String(process.pid))
    expect(await records(folder)).toEqual(store.read().records)
    await store.close()
  })
})

describe('check', () => {
  test('finds nothing wrong with the sample library', async () => {
    const folder = join(aFolder(), 'library')
    await chancery(['init', folder, '--sample'])
    const { code, stdout } = await chancery(['check', '--library', folder])
    expect([code, /^\d+ records, 0 faults\n$/.test(stdout)]).toEqual([0, true])
  })

  test('names the pictures that are missing or damaged, and the records that name them', async () => {
    const folder = join(aFolder(), 'library')
    await chancery(['init', folder, '--sample'])
    const pictures = join(folder, 'attachments')
    const [first = '', second = ''] = readdirSync(pictures).sort()
    rmSync(join(pictures, first))
    writeFileSync(join(pictures, second), 'damaged')
    const { code, stdout } = await chancery(['check', '--library', folder])
    expect(code).toBe(1)
    expect(stdout).toMatch(new RegExp(`^fault: people sample-person-\\S+: attachments/${first}: is missing$`, 'm'))
    expect(stdout).toMatch(new RegExp(`^fault: people sample-person-\\S+: attachments/${second}: .*damaged$`, 'm'))
    expect(stdout).toMatch(/, 2 faults\n$/)
  })

  test('names what leads nowhere and what is there twice, and ends with 1', async () => {
    const folder = await aLibraryOf({
      dossiers: [aDossier({ id: 'za' }), aDossier({ id: 'za2', code: 'za' })],
      people: [aPerson({ id: 'thandi', partner: 'gone' })],
    })
    const { code, stdout } = await chancery(['check', '--library', folder])
    expect(code).toBe(1)
    expect(stdout.split('\n')).toEqual([
      'fault: people thandi: partner: there is no dossier gone',
      'fault: dossiers za2: code: za is also the code of za',
      '3 records, 2 faults',
      '',
    ])
    const one = await chancery(['check', 'za2', '--json', '--library', folder])
    expect([one.code, JSON.parse(one.stdout).faults.length]).toEqual([1, 1])
  })

  test('of a library that cannot be read names the file and what is wrong, and leaves it as it is', async () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'library.json'), '{"format":1')
    const { code, stdout, stderr } = await chancery(['check', '--library', folder])
    expect([code, stdout, readFileSync(join(folder, 'library.json'), 'utf8')]).toEqual([1, '', '{"format":1'])
    expect(stderr).toContain(join(folder, 'library.json'))
  })

  test('of a damaged library tells the damage, ends with 1, and leaves it as it is', async () => {
    const folder = await aLibraryOf({ people: [aPerson({ id: 'ann' })] })
    writeFileSync(join(folder, 'library.json'), '{"format"')
    const before = contentOf(folder)
    const { code, stdout } = await chancery(['check', '--library', folder])
    const [damage = '', ...others] = stdout.split('\n')
    expect([code, damage.startsWith('damage: '), others]).toEqual([1, true, ['1 records, 0 faults', '']])
    const told = await chancery(['check', '--json', '--library', folder])
    expect(JSON.parse(told.stdout).damage).toMatchObject([{ what: 'manifestRebuilt' }])
    expect(contentOf(folder)).toEqual(before)
  })

  test('goes on telling damage that was mended, until it is dismissed', async () => {
    const folder = await aLibraryOf({ people: [aPerson({ id: 'ann' })] })
    await chancery(['put', 'people', '--library', folder], JSON.stringify(aPerson({ id: 'bob' })))
    loseLastChange(folder)
    await chancery(['put', 'people', '--library', folder], JSON.stringify(aPerson({ id: 'cleo' })))

    const check = (...how: readonly string[]) => chancery(['check', '--library', folder, ...how])
    const told = await check()
    expect([told.code, told.stdout.split('\n')]).toEqual([
      1,
      ['found earlier: One saved change is missing', '2 records, 0 faults', ''],
    ])
    expect(told.stderr).toContain('--dismiss')
    expect(JSON.parse((await check('--json')).stdout)).toMatchObject({
      damage: [],
      earlier: [{ what: 'missingChanges' }],
    })

    const store = await openStore(folder)
    const refused = await check('--dismiss')
    await store.close()
    expect([refused.code, refused.stderr.includes(String(process.pid))]).toEqual([1, true])

    expect(await check('--dismiss')).toEqual({ ...told, code: 0, stderr: '' })
    expect(await check()).toEqual({ code: 0, stdout: '2 records, 0 faults\n', stderr: '' })
  })

  test('of an unknown id fails, without guessing what kind of record was meant', async () => {
    const { code, stdout, stderr } = await chancery(['check', 'nothing-such', '--library', await aLibraryOf()])
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([1, '', 'chancery check: No record has the id nothing-such'])
  })
})

describe('a folder that cannot be used is named, for', () => {
  test('no library in it', async () => {
    const folder = aFolder()
    for (const args of [['list', 'people'], ['put', 'people'], ['check']]) {
      const { code, stderr } = await chancery([...args, '--library', folder])
      expect([code, stderr.includes(folder)]).toEqual([1, true])
    }
    expect(readdirSync(folder)).toEqual([])
  })

  test.runIf(process.platform !== 'win32')('a folder without rights', async () => {
    const folder = await aLibraryOf()
    chmodSync(folder, 0o500)
    const before = contentOf(folder)
    const { code, stderr } = await unprivileged(folder, ['put', 'people'], JSON.stringify(aPerson()))
    expect([code, stderr.includes(folder)]).toEqual([1, true])
    expect(contentOf(folder)).toEqual(before)
  })
})

/** Runs the command as a user without special rights, on a copy that this user may read. */
async function unprivileged(folder: string, args: readonly string[], input: string) {
  const nobody = 65_534
  const home = aFolder()
  const copy = join(home, 'build', 'cli')
  cpSync(join(import.meta.dirname, '..', '..', 'build', 'cli'), copy, { recursive: true })
  const isRoot = process.getuid?.() === 0
  if (isRoot) {
    chmodSync(home, 0o755)
    const files = readdirSync(folder).map((name) => join(folder, name))
    for (const place of [dirname(folder), folder, ...files]) chownSync(place, nobody, nobody)
  }
  const ran = spawnSync(process.execPath, [join(copy, 'chancery.cjs'), ...args, '--library', folder], {
    input,
    encoding: 'utf8',
    ...(isRoot && { uid: nobody, gid: nobody }),
  })
  return { code: ran.status, stderr: ran.stderr }
}
