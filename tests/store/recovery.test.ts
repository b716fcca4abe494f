import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import { encodeLine } from '../../src/main/store/line'
import { encodeManifest } from '../../src/main/store/manifest'
import { openStore, type StoreEffects } from '../../src/main/store/open-store'
import { readLibrary } from '../../src/main/store/read-library'
import { realDisk } from '../../src/main/store/real-disk'
import { deleteRecord, saveRecord } from '../../src/main/store/records'
import type { RecoveryFinding } from '../../src/shared/ipc/recovery'
import { findRecord, type Library, libraryFormat } from '../../src/shared/model/library'
import { aDossier, aLibrary, aPerson } from '../support/builders'
import { faultyDisk } from '../support/faulty-disk'
import { failureOf } from '../support/stored-library'
import { aFolder } from '../support/temp-folder'

const now = '2027-01-15T09:00:00.000Z'

/** Opens the library, names its dossier's owner anew, once for each name, and closes it. */
async function ownedBy(folder: string, ...owners: readonly string[]): Promise<Library> {
  const store = await openStore(folder, { now: () => now })
  try {
    for (const owner of owners) {
      const record = findRecord(store.read(), 'dossiers', 'za')
      if (record === null) throw new Error('The dossier is gone')
      await saveRecord(store, { kind: 'dossiers', record: { ...record, owner } }, now)
    }
    return store.read()
  } finally {
    await store.close()
  }
}

async function aStoredLibrary(...owners: readonly string[]): Promise<string> {
  const folder = aFolder()
  await createLibrary(folder, aLibrary({ dossiers: [aDossier({ id: 'za', owner: 'first' })] }))
  if (owners.length > 0) await ownedBy(folder, ...owners)
  return folder
}

async function withGenerations(count: number): Promise<string> {
  const folder = await aStoredLibrary()
  for (let generation = 1; generation <= count; generation += 1) {
    await ownedBy(folder, `owner ${generation}`)
    const store = await openStore(folder)
    await store.checkpoint()
    await store.close()
  }
  await ownedBy(folder, 'the last one')
  return folder
}

async function opened(folder: string, effects: Partial<StoreEffects> = {}) {
  const store = await openStore(folder, { now: () => now, ...effects })
  const seen = {
    owner: findRecord(store.read(), 'dossiers', 'za')?.owner,
    findings: store.findings,
    readOnly: store.readOnly,
    library: store.read(),
  }
  await store.close()
  return seen
}

function names(folder: string, what: 'snapshot' | 'journal'): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(what))
    .sort()
}

function file(folder: string, what: 'snapshot' | 'journal'): string {
  return join(folder, names(folder, what).at(-1) ?? '')
}

/** All snapshots, oldest first. */
function snapshots(folder: string): readonly string[] {
  return names(folder, 'snapshot').map((name) => join(folder, name))
}

function damage(path: string, word: string): void {
  const bytes = readFileSync(path)
  const at = bytes.lastIndexOf(word)
  if (at === -1) throw new Error(`${path} does not hold ${word}`)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

const quarantine = 'quarantine/2027-01-15T09-00-00-000Z'

describe('a library that was closed well', () => {
  test('is found as it was, with nothing to tell', async () => {
    const folder = await aStoredLibrary('Anna', 'Clara')
    expect(await opened(folder)).toMatchObject({ owner: 'Clara', findings: [], readOnly: null })
    expect(readdirSync(folder).sort()).toEqual([
      'journal-000001.jsonl',
      'journal-000002.jsonl',
      'last-change.jsonl',
      'library.json',
      'snapshot-000001.jsonl',
      'snapshot-000002.jsonl',
    ])
  })

  test('keeps two full generations, and older journals for the history', async () => {
    const folder = await withGenerations(4)
    expect(names(folder, 'snapshot')).toEqual(['snapshot-000005.jsonl', 'snapshot-000006.jsonl'])
    expect(names(folder, 'journal')).toHaveLength(6)
    const store = await openStore(folder)
    const versions = await store.versionsOf('dossiers', 'za')
    await store.close()
    expect(versions.map(({ revision, record }) => [revision, 'owner' in record && record.owner])).toEqual([
      [6, 'the last one'],
      [5, 'owner 4'],
      [4, 'owner 3'],
      [3, 'owner 2'],
      [2, 'owner 1'],
    ])
  })
})

describe('the end of the journal', () => {
  test('that was never called saved is cut off and kept aside', async () => {
    const folder = await aStoredLibrary('Anna')
    const journal = file(folder, 'journal')
    const sound = readFileSync(journal)
    appendFileSync(journal, '0badc0de 700 {"seq":3,"half')
    const kept = `${quarantine}/journal-000002.jsonl.tail`
    expect(await opened(folder)).toMatchObject({ owner: 'Anna', findings: [{ what: 'tornChange', kept }] })
    expect(readFileSync(journal)).toEqual(sound)
    expect(readFileSync(join(folder, kept), 'utf8')).toBe('0badc0de 700 {"seq":3,"half')
  })

  test('that is half a header, as when the power fails at a checkpoint, is no change and nothing to tell', async () => {
    const folder = await aStoredLibrary('Anna')
    const header = readFileSync(file(folder, 'journal'), 'utf8').split('\n')[0] ?? ''
    const journal = join(folder, 'journal-000003.jsonl')
    writeFileSync(journal, header.slice(0, 40))
    expect(await opened(folder)).toMatchObject({ owner: 'Anna', findings: [], readOnly: null })
    expect((await ownedBy(folder, 'Clara')) && (await opened(folder))).toMatchObject({ owner: 'Clara', findings: [] })
  })

  test('that is half a header, where changes are missing, is told with them', async () => {
    const folder = await aStoredLibrary('Anna', 'Clara')
    const journal = file(folder, 'journal')
    writeFileSync(journal, readFileSync(journal).subarray(0, 40))
    expect(await opened(folder)).toMatchObject({
      owner: 'first',
      findings: [{ what: 'unreadableChanges', count: 2, kept: `${quarantine}/journal-000002.jsonl.tail` }],
    })
  })

  test('that is whole is not cut off with a damaged line that was called saved before it', async () => {
    const folder = await aStoredLibrary('Anna', 'Clara', 'Dora')
    const witness = join(folder, 'last-change.jsonl')
    // The process ended before it could note down that the last change was saved.
    writeFileSync(witness, encodeLine({ seq: 2, at: now }).bytes)
    damage(file(folder, 'journal'), 'Clara')
    expect(await opened(folder)).toMatchObject({
      owner: 'Dora',
      findings: [{ what: 'unreadableChanges', count: 1, kept: `${quarantine}/journal-000002.jsonl` }],
    })
  })

  test('that was called saved and is gone is told, and the rest is there', async () => {
    const folder = await aStoredLibrary('Anna', 'Clara', 'Dora')
    const journal = file(folder, 'journal')
    const lines = readFileSync(journal, 'utf8').split('\n')
    writeFileSync(journal, `${lines.slice(0, 2).join('\n')}\n`)
    expect(await opened(folder)).toMatchObject({
      owner: 'Anna',
      findings: [{ what: 'missingChanges', count: 2, lastAt: now }],
    })
    expect((await ownedBy(folder, 'Emma')) && (await opened(folder)).owner).toBe('Emma')
  })

  test('that was called saved and is damaged is told, and kept aside', async () => {
    const folder = await aStoredLibrary('Anna', 'Clara')
    damage(file(folder, 'journal'), 'Clara')
    expect(await opened(folder)).toMatchObject({
      owner: 'Anna',
      findings: [{ what: 'unreadableChanges', count: 1, kept: `${quarantine}/journal-000002.jsonl.tail` }],
    })
  })
})

test('damage in the middle of the journal costs one change, and is told until it is dismissed', async () => {
  const folder = await aStoredLibrary('Anna', 'Clara', 'Dora')
  const before = readFileSync(file(folder, 'journal'))
  damage(file(folder, 'journal'), 'Clara')
  const damagedJournal = readFileSync(file(folder, 'journal'))
  expect(before.equals(damagedJournal)).toBe(false)
  const finding = { what: 'unreadableChanges', count: 1, after: now, kept: `${quarantine}/journal-000002.jsonl` }
  expect(await opened(folder)).toMatchObject({ owner: 'Dora', findings: [finding] })
  expect(readFileSync(join(folder, finding.kept))).toEqual(damagedJournal)
  expect(await opened(folder)).toMatchObject({ owner: 'Dora', findings: [finding] })
  const store = await openStore(folder)
  await store.dismissFindings()
  await store.close()
  expect(await opened(folder)).toMatchObject({ owner: 'Dora', findings: [] })
})

test('where nothing can be written, no finding names a file that was kept', async () => {
  const folder = await aStoredLibrary('Anna', 'Clara', 'Dora')
  damage(file(folder, 'journal'), 'Clara')
  const disk = faultyDisk()
  disk.fail('open', 'EIO', '.jsonl')
  const finding = { what: 'unreadableChanges', count: 1, after: now, kept: null }
  expect(await opened(folder, { disk })).toMatchObject({
    owner: 'Dora',
    findings: [finding],
    readOnly: { code: 'libraryUnmended', folder },
  })
  const told: RecoveryFinding[] = []
  await readLibrary(folder, realDisk, (findings) => told.push(...findings))
  expect(told).toEqual([finding])
})

test('damage that cannot be mended is told once, however often the library is opened', async () => {
  const folder = await aStoredLibrary('Anna', 'Clara', 'Dora')
  damage(file(folder, 'journal'), 'Clara')
  const disk = faultyDisk()
  const each: unknown[] = []
  for (const minute of [10, 11, 12]) {
    disk.fail('write', 'ENOSPC', `snapshot-00000${minute - 7}.jsonl.new`)
    const { findings, readOnly } = await opened(folder, { disk, now: () => `2027-01-15T09:${minute}:00.000Z` })
    each.push([readOnly?.code, findings.map(({ what }) => what)])
  }
  expect(each).toEqual(Array(3).fill(['libraryUnmended', ['unreadableChanges']]))
})

test.each(['snapshot-000007.jsonl', 'journal-000007.jsonl', 'snapshot-000001.jsonl.new'])(
  'a folder called %s is passed over',
  async (name) => {
    const folder = await aStoredLibrary('Anna')
    mkdirSync(join(folder, name))
    expect(await opened(folder)).toMatchObject({ owner: 'Anna', findings: [], readOnly: null })
    const told: RecoveryFinding[] = []
    await readLibrary(folder, realDisk, (findings) => told.push(...findings))
    expect(told).toEqual([])
    const store = await openStore(folder)
    for (let each = 0; each < 3; each += 1) await store.checkpoint()
    await store.close()
    const sound = names(folder, 'snapshot').filter((snapshot) => snapshot !== name)
    expect(sound).toHaveLength(2)
    expect(await opened(folder)).toMatchObject({ owner: 'Anna', findings: [], readOnly: null })
  },
)

test.runIf(process.platform === 'linux')(
  'a file that is opened to be read is closed again where nothing can be told of it',
  async () => {
    const open = () => readdirSync('/proc/self/fd').length
    const before = open()
    for (let each = 0; each < 20; each += 1) await expect(realDisk.openToRead(aFolder())).rejects.toThrow('EISDIR')
    expect(open()).toBeLessThan(before + 10)
  },
)

describe('a damaged snapshot', () => {
  test('is made up for by the one before it and the journals: nothing is lost', async () => {
    const folder = await withGenerations(3)
    const bad = names(folder, 'snapshot').at(-1) ?? ''
    damage(join(folder, bad), 'owner 3')
    expect(await opened(folder)).toMatchObject({
      owner: 'the last one',
      findings: [{ what: 'rebuilt', kept: `${quarantine}/${bad}` }],
    })
    expect(names(folder, 'snapshot')).not.toContain(bad)
    expect(names(folder, 'snapshot')).toHaveLength(2)
  })

  test.each([
    ['made', async (folder: string, library: Library) => createLibrary(folder, library)],
    [
      'restored',
      async (folder: string, library: Library) => {
        await createLibrary(folder, aLibrary())
        const store = await openStore(folder)
        await store.replaceWith(library)
        await store.close()
      },
    ],
    [
      'taken over from format 1',
      async (folder: string, { settings, records }: Library) => {
        writeFileSync(join(folder, 'library.json'), JSON.stringify({ format: 1, settings, records }))
        await opened(folder)
      },
    ],
  ] as const)('of a library that was just %s costs nothing, whichever of them it is', async (_, make) => {
    const folder = aFolder()
    await make(folder, aLibrary({ people: ['a', 'b', 'c'].map((id) => aPerson({ id, name: `Person ${id}` })) }))
    for (const path of snapshots(folder).slice(-2)) {
      const copy = aFolder()
      cpSync(folder, copy, { recursive: true })
      damage(join(copy, basename(path)), 'Person b')
      const { library, findings } = await opened(copy)
      expect(library.records.people.size).toBe(3)
      expect(findings.filter(({ what }) => what !== 'rebuilt')).toEqual([])
    }
  })

  test('without a whole one beside it gives the records that can be read, from then on twice', async () => {
    const folder = aFolder()
    const people = ['a', 'b', 'c'].map((id) => aPerson({ id, name: `Person ${id}` }))
    await createLibrary(folder, aLibrary({ people }))
    for (const path of snapshots(folder)) damage(path, 'Person b')
    const { library, findings } = await opened(folder)
    expect(library.records.people.values().map(({ id }) => id)).toEqual(['a', 'c'])
    expect(findings).toMatchObject([{ what: 'lostRecords', count: 1 }])
    for (const path of snapshots(folder)) expect(readFileSync(path, 'utf8')).toContain('Person c')
    damage(file(folder, 'snapshot'), 'Person c')
    expect((await opened(folder)).library.records.people.size).toBe(2)
  })

  test('is told once, with what the best of them has lost, where none is whole', async () => {
    const folder = await withGenerations(3)
    const [older = '', newer = ''] = names(folder, 'snapshot')
    damage(join(folder, older), 'owner 2')
    damage(join(folder, newer), 'owner 3')
    const { findings } = await opened(folder)
    const lost = findings.filter(({ what }) => what === 'lostRecords')
    expect(lost).toEqual([{ what: 'lostRecords', count: 1, kept: `${quarantine}/${newer}` }])
    expect(readdirSync(join(folder, quarantine))).toEqual(expect.arrayContaining([older, newer]))
  })

  test('that no journal leads to, because it was a restore, is not said to be made up for', async () => {
    const folder = await aStoredLibrary('Anna')
    const store = await openStore(folder)
    await store.replaceWith(aLibrary({ dossiers: [aDossier({ id: 'za', owner: 'restored', revision: 9 })] }))
    await store.close()
    rmSync(file(folder, 'snapshot'))
    const bad = names(folder, 'snapshot').at(-1) ?? ''
    damage(join(folder, bad), 'restored')
    const { findings } = await opened(folder)
    expect(findings).toMatchObject([{ what: 'unreadableChanges', count: 1, kept: `${quarantine}/${bad}` }])
  })

  test('that is gone altogether, with no other file to go by, is said to be damaged: no empty library', async () => {
    const folder = await aStoredLibrary()
    for (const name of [...names(folder, 'snapshot'), ...names(folder, 'journal')]) rmSync(join(folder, name))
    expect(await failureOf(openStore(folder))).toMatchObject({ code: 'libraryDamaged' })
  })
})

describe('a manifest', () => {
  test.each(['missing', 'damaged'])('that is %s is written anew', async (how) => {
    const folder = await aStoredLibrary('Anna')
    const manifest = join(folder, 'library.json')
    const sound = readFileSync(manifest, 'utf8')
    if (how === 'missing') rmSync(manifest)
    else writeFileSync(manifest, sound.replace('"generation": 2', '"generation": 7'))
    const kept = how === 'missing' ? null : `${quarantine}/library.json`
    expect(await opened(folder)).toMatchObject({ owner: 'Anna', findings: [{ what: 'manifestRebuilt', kept }] })
    expect(readFileSync(manifest, 'utf8')).toContain('"generation": 3')
  })

  test('of a newer format is refused, and nothing is changed', async () => {
    const folder = await aStoredLibrary('Anna')
    const manifest = join(folder, 'library.json')
    writeFileSync(manifest, encodeManifest({ chancery: 'library', format: 99, generation: 1 }))
    const before = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
    expect(await failureOf(openStore(folder))).toEqual({
      code: 'libraryTooNew',
      file: manifest,
      format: 99,
      known: libraryFormat,
    })
    expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])).toEqual(before)
  })
})

describe('a record that passed other schemas', () => {
  /** The library's snapshots and journals, as a version with other schemas wrote them. */
  function withOtherSchemas(
    folder: string,
    change: (line: { kind?: string; record?: { code: string } }) => void,
    later = -1,
  ): void {
    for (const name of [...names(folder, 'snapshot'), ...names(folder, 'journal')]) {
      const path = join(folder, name)
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
      const values = lines.map((line) => JSON.parse(line.slice(line.indexOf(' ', 9) + 1)))
      for (const value of values) {
        if ('schema' in value) value.schema += later
        change(value)
      }
      writeFileSync(path, Buffer.concat(values.map((value) => encodeLine(value).bytes)))
    }
  }

  test('is put in quarantine alone when it does not fit the present ones', async () => {
    const folder = aFolder()
    await createLibrary(folder, aLibrary({ dossiers: [aDossier({ id: 'mt' }), aDossier({ id: 'za', owner: 'Anna' })] }))
    withOtherSchemas(folder, ({ kind, record }) => {
      if (kind === 'dossiers' && (record as unknown as { id: string }).id === 'mt')
        Object.assign(record ?? {}, { code: '' })
    })
    const { owner, library, findings } = await opened(folder)
    expect({ owner, left: library.records.dossiers.size }).toEqual({ owner: 'Anna', left: 1 })
    const kept = `${quarantine}/dossiers-mt.json`
    expect(findings).toEqual([
      { what: 'unfitRecord', recordKind: 'dossiers', id: 'mt', problems: [expect.stringContaining('code')], kept },
    ])
    expect(JSON.parse(readFileSync(join(folder, kept), 'utf8'))).toMatchObject({ id: 'mt', code: '' })
  })

  test('of a newer version, is refused with the library, which stays as it is', async () => {
    const folder = await aStoredLibrary('Anna')
    withOtherSchemas(folder, () => undefined, 1)
    const before = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
    expect(await failureOf(openStore(folder))).toMatchObject({ code: 'libraryTooNew' })
    expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])).toEqual(before)
  })

  test('is taken over, and stored anew, when it fits', async () => {
    const folder = await aStoredLibrary('Anna')
    withOtherSchemas(folder, () => undefined)
    expect(await opened(folder)).toMatchObject({ owner: 'Anna', findings: [] })
    expect(names(folder, 'snapshot')).toHaveLength(2)
  })
})

test('a library of format 1 is taken over, and its file is kept', async () => {
  const folder = aFolder()
  const fixture = 'tests/fixtures/library-format-1.json'
  cpSync(fixture, join(folder, 'library.json'))
  const { library, findings } = await opened(folder)
  expect({ format: library.format, name: library.settings.name, findings }).toEqual({
    format: libraryFormat,
    name: 'Format 1',
    findings: [],
  })
  expect(readFileSync(join(folder, 'library.format-1.json'))).toEqual(readFileSync(fixture))
  expect(await readLibrary(folder)).toEqual(library)
})

test('an older file put in the journal’s place while the library is open is kept, and no change is lost', async () => {
  const folder = await aStoredLibrary('Anna')
  const journal = file(folder, 'journal')
  const older = readFileSync(journal)
  const store = await openStore(folder, { now: () => now })
  const save = async (owner: string) => {
    const record = findRecord(store.read(), 'dossiers', 'za')
    if (record !== null) await saveRecord(store, { kind: 'dossiers', record: { ...record, owner } }, now)
  }
  await save('Clara')
  rmSync(journal)
  writeFileSync(journal, older)
  await save('Dora')
  await save('Emma')
  await store.close()
  expect(await opened(folder)).toMatchObject({ owner: 'Emma', findings: [] })
  expect(readFileSync(join(folder, quarantine, 'journal-000002.jsonl'))).toEqual(older)
})

test('what replaces the library is a generation of its own, and the one before is still in the history', async () => {
  const folder = await aStoredLibrary('Anna')
  const store = await openStore(folder)
  await store.replaceWith(aLibrary({ dossiers: [aDossier({ id: 'za', owner: 'restored', revision: 9 })] }))
  const record = findRecord(store.read(), 'dossiers', 'za')
  if (record !== null) await saveRecord(store, { kind: 'dossiers', record: { ...record, owner: 'afterwards' } }, now)
  const versions = await store.versionsOf('dossiers', 'za')
  await store.close()
  expect(await opened(folder)).toMatchObject({ owner: 'afterwards', findings: [] })
  expect(versions.map((version) => 'owner' in version.record && version.record.owner)).toEqual([
    'afterwards',
    'restored',
    'Anna',
    'first',
  ])
})

test('after an older state was put back, a version is told as it is now, not as another one of its number was', async () => {
  const folder = await aStoredLibrary('Anna', 'Clara')
  const store = await openStore(folder)
  await store.replaceWith(aLibrary({ dossiers: [aDossier({ id: 'za', owner: 'Anna', revision: 2 })] }))
  const later = '2027-01-16T09:00:00.000Z'
  const record = findRecord(store.read(), 'dossiers', 'za')
  if (record !== null) await saveRecord(store, { kind: 'dossiers', record: { ...record, owner: 'Dora' } }, later)
  const present = findRecord(store.read(), 'dossiers', 'za')
  const versions = await store.versionsOf('dossiers', 'za')
  await store.close()
  expect(versions.find(({ revision }) => revision === present?.revision)?.record).toEqual(present)
  expect(versions[0]?.label).not.toBeNull()
})

test('what a checkpoint that was cut short has left is gone after the next one', async () => {
  const folder = await aStoredLibrary('Anna')
  writeFileSync(join(folder, 'snapshot-000002.jsonl.new'), 'half a snapshot')
  const store = await openStore(folder)
  await store.checkpoint()
  await store.checkpoint()
  await store.close()
  expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([])
})

test('a deleted record’s versions are still told', async () => {
  const folder = await aStoredLibrary('Anna')
  const store = await openStore(folder)
  await deleteRecord(store, 'dossiers', 'za', now)
  expect((await store.versionsOf('dossiers', 'za')).map(({ revision }) => revision)).toEqual([2, 1])
  await store.close()
  expect(existsSync(join(folder, 'library.lock'))).toBe(false)
})

test('a library of format 2, as the first version wrote it, is found as it was', async () => {
  const folder = aFolder()
  cpSync('tests/fixtures/library-format-2', folder, { recursive: true })
  const { library, findings } = await opened(folder)
  expect(findings).toEqual([])
  expect(library.settings.name).toBe('Format 1')
  expect(findRecord(library, 'dossiers', 'who')?.owner).toBe('Clara')
  expect(library.bin.values().map(({ kind, recordId, record }) => [kind, recordId, record?.id])).toEqual([
    ['people', 'n1', 'n1'],
  ])
})
