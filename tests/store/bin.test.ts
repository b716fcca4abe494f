import { describe, expect, test } from 'vitest'
import { emptyBin, restoreFromBin, restoreVersion } from '../../src/main/store/bin'
import type { LibraryStore } from '../../src/main/store/library-store'
import { openStore } from '../../src/main/store/open-store'
import { putRecord } from '../../src/main/store/put-records'
import { deleteRecord, saveRecord } from '../../src/main/store/records'
import { noText, sameInAll } from '../../src/shared/model/language'
import { binId, findRecord, type Library } from '../../src/shared/model/library'
import { aDossier, aGoalSet, aLibrary, aPerson } from '../support/builders'
import { idsOf } from '../support/ids'
import { anOpenStore, failureOf, onDisk } from '../support/stored-library'

const deletedAt = '2027-02-01T12:00:00.000Z'
const later = '2027-02-02T08:00:00.000Z'
const effects = { now: () => later, newId: () => 'new' }

const malta = aDossier({ id: 'mt', name: 'Malta', code: 'MT', revision: 3 })
const maltasName = { kind: 'dossiers', id: 'mt' } as const
const ann = aPerson({ id: 'ann', name: 'Ann', partner: 'mt' })

function aStore(): Promise<LibraryStore> {
  return anOpenStore(aLibrary({ dossiers: [malta], people: [ann] }))
}

const maltaIn = (library: Library) => findRecord(library, 'dossiers', 'mt')
const binnedMaltaIn = (library: Library) => library.bin.get(binId('dossiers', 'mt'))

describe('a deleted record', () => {
  test('lies in the bin with its last revision and the moment, also after the library is opened again', async () => {
    const store = await aStore()
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    const entry = { id: 'dossiers:mt', kind: 'dossiers', recordId: 'mt', revision: 3, deletedAt, record: malta }
    expect(store.read().bin.values()).toEqual([entry])
    await store.checkpoint()
    await store.close()
    const again = await openStore(store.folder)
    expect([again.read().bin.values(), maltaIn(again.read())]).toEqual([[entry], null])
    await again.close()
  })

  test('comes back from the bin as a new revision, and what referred to it finds it again', async () => {
    const store = await aStore()
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    await restoreFromBin(store, [maltasName], later)
    expect(store.history().undo).toEqual({ action: 'restored', kind: 'dossiers', title: sameInAll('Malta') })
    const { records, bin } = await onDisk(store.folder)
    expect(records.dossiers.values()).toEqual([{ ...malta, revision: 4, updatedAt: later }])
    expect(records.people.values()).toEqual([ann])
    expect(bin.size).toBe(0)
  })

  test('cannot be saved over by whoever still looks at it', async () => {
    const store = await aStore()
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    const failure = { code: 'notFound', recordKind: 'dossiers', id: 'mt' }
    expect(await failureOf(saveRecord(store, { kind: 'dossiers', record: malta }, later))).toEqual(failure)
    await restoreFromBin(store, [maltasName], later)
    expect(await failureOf(saveRecord(store, { kind: 'dossiers', record: malta }, later))).toMatchObject({
      code: 'outdated',
    })
  })

  test('that another program puts again counts on from the deleted one, and leaves the bin', async () => {
    const store = await aStore()
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    await putRecord(store, 'dossiers', { ...malta, revision: 1, code: 'MLT' }, effects)
    const library = await onDisk(store.folder)
    expect([maltaIn(library)?.code, maltaIn(library)?.revision, library.bin.size]).toEqual(['MLT', 4, 0])
    await store.undo()
    expect([maltaIn(store.read()), binnedMaltaIn(store.read())?.record]).toEqual([null, malta])
  })

  test('that is in the bin no more fails to come back, as does one that never was', async () => {
    const store = await aStore()
    const failure = { code: 'notFound', recordKind: 'dossiers', id: 'mt' }
    expect(await failureOf(restoreFromBin(store, [maltasName], later))).toEqual(failure)
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    await emptyBin(store, null)
    expect(await failureOf(restoreFromBin(store, [maltasName], later))).toEqual(failure)
  })

  test('comes back with others in one change, which one undo takes back', async () => {
    const store = await aStore()
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    await deleteRecord(store, 'people', 'ann', deletedAt)
    await restoreFromBin(store, [{ kind: 'people', id: 'ann' }, maltasName], later)
    expect(store.history().undo).toEqual({ action: 'restored', kind: null, title: noText })
    const { records, bin } = await onDisk(store.folder)
    expect([idsOf(records.dossiers), idsOf(records.people), bin.size]).toEqual([['mt'], ['ann'], 0])
    await store.undo()
    expect(idsOf(store.read().bin)).toEqual(['dossiers:mt', 'people:ann'])
  })

  test('stays in the bin when one it should come back with is not there', async () => {
    const store = await aStore()
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    const attempt = restoreFromBin(store, [maltasName, { kind: 'people', id: 'ann' }], later)
    expect(await failureOf(attempt)).toEqual({ code: 'notFound', recordKind: 'people', id: 'ann' })
    expect([maltaIn(store.read()), idsOf(store.read().bin)]).toEqual([null, ['dossiers:mt']])
  })

  test('comes back once, though two ask for it together', async () => {
    const store = await aStore()
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    const back = await Promise.allSettled([1, 2].map(() => restoreFromBin(store, [maltasName], later)))
    expect(back.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(maltaIn(store.read())?.revision).toBe(4)
  })
})

describe('emptying the bin', () => {
  test('forgets what was deleted, but not that it was, so that revisions go on', async () => {
    const store = await aStore()
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    await deleteRecord(store, 'people', 'ann', deletedAt)
    expect(await emptyBin(store, null)).toBe(2)
    expect(store.history().undo).toEqual({ action: 'bin-emptied', kind: null, title: noText })
    const { bin } = await onDisk(store.folder)
    expect(bin.values().map(({ id, revision, record }) => [id, revision, record])).toEqual([
      ['dossiers:mt', 3, null],
      ['people:ann', 1, null],
    ])
    await putRecord(store, 'dossiers', malta, effects)
    expect(maltaIn(store.read())?.revision).toBe(4)
  })

  test('of some records leaves the others, and counts each once', async () => {
    const store = await aStore()
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    await deleteRecord(store, 'people', 'ann', deletedAt)
    const chosen = { kind: 'people', id: 'ann' } as const
    expect(await emptyBin(store, [chosen, chosen, { kind: 'people', id: 'nobody' }])).toBe(1)
    expect(binnedMaltaIn(store.read())?.record).toEqual(malta)
  })

  test('that is empty changes nothing', async () => {
    const store = await aStore()
    const before = store.read()
    expect(await emptyBin(store, null)).toBe(0)
    expect([store.read() === before, store.history().undo]).toEqual([true, null])
  })

  test('can be taken back while the window is open', async () => {
    const store = await aStore()
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    await emptyBin(store, null)
    await store.undo()
    expect(binnedMaltaIn(await onDisk(store.folder))?.record).toEqual(malta)
    await store.redo()
    expect(binnedMaltaIn(await onDisk(store.folder))?.record).toBeNull()
  })
})

describe('an earlier version', () => {
  test('becomes the present one as a new revision', async () => {
    const store = await aStore()
    await saveRecord(store, { kind: 'dossiers', record: { ...malta, owner: 'Anna' } }, deletedAt)
    const version = (await store.versionsOf('dossiers', 'mt')).find(({ revision }) => revision === 3)
    if (version === undefined) throw new Error('The first version is not kept')
    await restoreVersion(store, 'dossiers', 'mt', version, later)
    expect(maltaIn(await onDisk(store.folder))).toEqual({ ...malta, revision: 5, updatedAt: later })
    expect(store.history().undo?.action).toBe('restored')
    await store.undo()
    expect(maltaIn(store.read())).toMatchObject({ owner: 'Anna', revision: 6 })
  })

  test('brings a deleted record back, out of the bin or after it was emptied', async () => {
    const store = await aStore()
    const version = { revision: 3, at: malta.updatedAt, label: null, record: malta }
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    await restoreVersion(store, 'dossiers', 'mt', version, later)
    expect([maltaIn(store.read())?.revision, store.read().bin.size]).toEqual([4, 0])
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    await emptyBin(store, null)
    await restoreVersion(store, 'dossiers', 'mt', version, later)
    expect([maltaIn(store.read())?.revision, store.read().bin.size]).toEqual([5, 0])
  })

  test('comes back though what it refers to is gone, but not when it no longer fits', async () => {
    const store = await aStore()
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    await restoreVersion(store, 'people', 'ann', { revision: 1, at: later, label: null, record: ann }, later)
    expect(findRecord(store.read(), 'people', 'ann')).toMatchObject({ partner: 'mt', revision: 2 })
    const unfit = { revision: 1, at: later, label: null, record: { ...malta, code: '' } }
    expect(await failureOf(restoreVersion(store, 'dossiers', 'mt', unfit, later))).toMatchObject({
      code: 'invalidRecord',
      problems: ['code: is empty'],
    })
  })
})

describe('undo and redo', () => {
  test('lead through the bin and back, on disk too, and no revision is ever used twice', async () => {
    const store = await aStore()
    const used = new Set<number>([3])
    const expectNew = (library: Library) => {
      const revision = maltaIn(library)?.revision ?? 0
      expect(used.has(revision)).toBe(false)
      used.add(revision)
    }
    await deleteRecord(store, 'dossiers', 'mt', deletedAt)
    for (let round = 0; round < 3; round += 1) {
      await store.undo()
      const back = await onDisk(store.folder)
      expect([maltaIn(back)?.code, binnedMaltaIn(back) ?? null]).toEqual(['MT', null])
      expectNew(back)
      await store.redo()
      const gone = await onDisk(store.folder)
      expect([maltaIn(gone), binnedMaltaIn(gone)?.record]).toMatchObject([null, { code: 'MT' }])
    }
    await restoreFromBin(store, [maltasName], later)
    expectNew(store.read())
    await store.undo()
    await restoreFromBin(store, [maltasName], later)
    expectNew(store.read())
  })

  test('of a creation leave the mark that the record was there, so that its revisions go on', async () => {
    const store = await anOpenStore()
    const record = aDossier({ id: 'mt' })
    await saveRecord(store, { kind: 'dossiers', record }, deletedAt)
    await store.undo()
    expect(binnedMaltaIn(await onDisk(store.folder))).toMatchObject({ revision: 1, record: null })
    await store.redo()
    expect([maltaIn(store.read())?.revision, store.read().bin.size]).toEqual([2, 0])
    await store.undo()
    await saveRecord(store, { kind: 'dossiers', record }, later)
    expect(maltaIn(store.read())?.revision).toBe(3)
  })

  test('bring an active goal set back as the active one', async () => {
    const set = aGoalSet({ id: 'set' })
    const store = await anOpenStore(aLibrary({ 'goal-sets': [set], settings: { activeGoalSet: 'set' } }))
    await deleteRecord(store, 'goal-sets', 'set', deletedAt)
    await store.undo()
    expect(store.read().settings.activeGoalSet).toBe('set')
    await store.redo()
    expect([store.read().settings.activeGoalSet, idsOf(store.read().bin)]).toEqual([null, ['goal-sets:set']])
  })
})

test('listeners hear of which kinds something was deleted, restored or forgotten', async () => {
  const store = await aStore()
  const heard: (readonly string[])[] = []
  store.subscribe(({ kinds }) => heard.push(kinds))
  await deleteRecord(store, 'dossiers', 'mt', deletedAt)
  await deleteRecord(store, 'people', 'ann', deletedAt)
  await emptyBin(store, [{ kind: 'people', id: 'ann' }])
  await restoreFromBin(store, [maltasName], later)
  expect(heard).toEqual([['dossiers'], ['people'], ['people'], ['dossiers']])
})
