import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import { aDossier, aGoal, aGoalSet, aLibrary, anAgreement, aPerson, aTalkingPoint } from '../support/builders'
import { chancery } from '../support/run-chancery'

async function writeLibrary(folder: string): Promise<void> {
  const library = aLibrary({
    settings: { activeGoalSet: 'set' },
    dossiers: [aDossier({ id: 'za', code: 'ZA', name: { en: 'South Africa', nl: 'Zuid-Afrika' } })],
    'goal-sets': [aGoalSet({ id: 'set' })],
    goals: [aGoal({ id: 'blue', goalSet: 'set', number: 3, title: 'Blue economy' })],
    agreements: [
      anAgreement({
        id: 'deal',
        shortTitle: { nl: 'Samenwerkingsovereenkomst water', en: 'Water deal' },
        partners: ['za'],
      }),
    ],
    'talking-points': [aTalkingPoint({ id: 'rain', topic: { en: 'Rain' }, text: { en: 'Water' }, goals: ['blue'] })],
    people: [aPerson({ id: 'ada', name: 'Ada Waterman', function: { en: 'Minister' } })],
  })
  await createLibrary(folder, library)
}

describe('find', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'chancery-test-')), 'library')
  beforeAll(() => writeLibrary(folder))
  afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }))

  const find = (...args: readonly string[]) => chancery(['find', ...args, '--library', folder])

  const idsOf = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { code, stdout, stderr } = await find(...args, '--json')
    expect([code, stderr]).toEqual([0, ''])
    return JSON.parse(stdout).map(({ id }: { readonly id: string }) => id)
  }

  test('prints a table of records and their kinds, best first, with titles in the language asked for', async () => {
    const { code, stdout, stderr } = await find('water', '--lang', 'nl')
    const [heading = '', ...rows] = stdout.trimEnd().split('\n')
    expect([code, stderr]).toEqual([0, ''])
    expect(heading.split(/\s+/)).toEqual(['RECORD', 'ID', 'TITLE', 'KIND', 'STATE'])
    expect(rows.map((row) => row.slice(heading.indexOf('ID')).split(/\s+/)[0])).toEqual(['deal', 'ada', 'rain'])
    expect(rows[0]).toContain('Samenwerkingsovereenkomst water')
    expect(rows[0]?.startsWith('agreements')).toBe(true)
  })

  test('finds parts of words, words misspelt and several words at once, quoted or not', async () => {
    expect(await idsOf('overeenkomst')).toEqual(['deal'])
    expect(await idsOf('samenwrekingsoverenkomst')).toEqual(['deal'])
    expect(await idsOf('south', 'afrika')).toEqual(['za'])
    expect(await idsOf('zuid-afrika')).toEqual(['za'])
  })

  test('keeps to kinds, partner, goal and language', async () => {
    expect(await idsOf('water', '--kind', 'person')).toEqual(['ada'])
    expect(await idsOf('water', '--kind', 'people', '--kind', 'talking-point')).toEqual(['ada', 'rain'])
    expect(await idsOf('water', '--partner', 'za')).toEqual(['deal'])
    expect(await idsOf('water', '--goal', '3')).toEqual(['rain'])
    expect(await idsOf('water', '--goal', 'blue', '--partner', 'ZA')).toEqual([])
    expect(await idsOf('water', '--in', 'nl')).toEqual(['deal'])
  })

  test('tells programs the kind of each record and the kind within it', async () => {
    const { stdout } = await find('overeenkomst', '--json')
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ record: 'agreements', id: 'deal', kind: 'treaty', title: 'Water deal' }),
    ])
  })

  test('says when nothing is found, which is no failure', async () => {
    const nothing = await find('submarine')
    expect([nothing.code, nothing.stdout, nothing.stderr]).toEqual([0, '', 'Nothing found for submarine\n'])
  })

  test('an unknown partner, goal or language is wrong usage, and is named', async () => {
    for (const [option, name] of [
      ['--partner', 'XX'],
      ['--goal', '9'],
      ['--in', 'it'],
    ] as const) {
      const { code, stdout, stderr } = await find('water', option, name)
      expect([code, stdout, stderr.split('\n')[0]?.includes(name)]).toEqual([2, '', true])
    }
  })
})
