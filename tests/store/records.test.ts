import { describe, expect, test } from 'vitest'
import { PutStopped, putInOrder, putRecord } from '../../src/main/store/put-records'
import { deleteRecord, saveRecord } from '../../src/main/store/records'
import { sameInAll } from '../../src/shared/model/language'
import { RecordTable } from '../../src/shared/model/record-table'
import { aBriefing, aDossier, aGoal, aGoalSet, aLibrary, aPerson, aTalkingPoint, text } from '../support/builders'
import { faultyDisk } from '../support/faulty-disk'
import { findUses } from '../support/find-uses'
import { idsOf } from '../support/ids'
import { anOpenStore, failureOf, onDisk } from '../support/stored-library'

const now = '2027-02-01T12:00:00.000Z'

function effects() {
  let made = 0
  return {
    now: () => now,
    newId: () => {
      made += 1
      return `new-${made}`
    },
  }
}

describe('saving', () => {
  test('a new record begins its life now, at revision 1', async () => {
    const store = await anOpenStore()
    const record = aDossier({ id: 'mt', name: 'Malta', code: 'MT' })
    await saveRecord(store, { kind: 'dossiers', record }, now)
    expect((await onDisk(store.folder)).records.dossiers.get('mt')).toEqual({
      ...record,
      createdAt: now,
      updatedAt: now,
    })
    expect(store.history().undo).toEqual({ action: 'created', kind: 'dossiers', title: sameInAll('Malta') })
  })

  test('a change is named after the record in every language of the window', async () => {
    const store = await anOpenStore()
    const name = { nl: 'Zuid-Afrika', en: 'South Africa', de: 'Südafrika', fr: null }
    await saveRecord(store, { kind: 'dossiers', record: { ...aDossier({ id: 'za', code: 'ZA' }), name } }, now)
    expect(store.history().undo?.title).toEqual({ ...name, fr: 'South Africa' })
  })

  test('a changed record counts its revision and keeps its first day', async () => {
    const record = aDossier({ id: 'mt', revision: 3 })
    const store = await anOpenStore(aLibrary({ dossiers: [record] }))
    await saveRecord(store, { kind: 'dossiers', record: { ...record, owner: 'Anna', createdAt: now } }, now)
    expect(store.read().records.dossiers.get('mt')).toEqual({ ...record, owner: 'Anna', revision: 4, updatedAt: now })
    expect(store.history().undo?.action).toBe('changed')
  })

  test('over a version nobody has seen is refused', async () => {
    const record = aDossier({ id: 'mt' })
    const store = await anOpenStore(aLibrary({ dossiers: [record] }))
    const input = { kind: 'dossiers', record } as const
    const saves = await Promise.allSettled([saveRecord(store, input, now), saveRecord(store, input, now)])
    expect(saves.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(await failureOf(saveRecord(store, input, now))).toEqual({
      code: 'outdated',
      recordKind: 'dossiers',
      id: 'mt',
    })
  })

  test('a record that was deleted meanwhile is refused', async () => {
    const store = await anOpenStore()
    const record = aDossier({ id: 'mt', revision: 2 })
    expect(await failureOf(saveRecord(store, { kind: 'dossiers', record }, now))).toEqual({
      code: 'notFound',
      recordKind: 'dossiers',
      id: 'mt',
    })
  })

  test('a reference to nothing is refused, naming it', async () => {
    const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za' })] }))
    const record = aTalkingPoint({ partners: ['za', 'zz'], goals: ['goal-9'], marking: 'secret' })
    expect(await failureOf(saveRecord(store, { kind: 'talking-points', record }, now))).toEqual({
      code: 'invalidRecord',
      recordKind: 'talking-points',
      problems: [
        'goals[0]: there is no goal goal-9',
        'partners[1]: there is no dossier zz',
        'marking: there is no marking secret',
      ],
    })
  })

  test('a note whose source is gone can still be edited, but gets no second gap', async () => {
    const point = aTalkingPoint({ id: 'p' })
    const block = { kind: 'talking-point', id: 'x', talkingPoint: 'p', wording: text({}) } as const
    const note = aBriefing({ id: 'b', sections: [{ id: 's', kind: 'key-messages', blocks: [block] }] })
    const store = await anOpenStore(aLibrary({ 'talking-points': [point], briefings: [note] }))
    await deleteRecord(store, 'talking-points', 'p', now)
    await saveRecord(store, { kind: 'briefings', record: { ...note, title: text('Another title') } }, now)
    const second = { ...block, id: 'y', talkingPoint: 'q' } as never
    const record = { ...note, revision: 2, sections: [{ id: 's', kind: 'key-messages' as const, blocks: [second] }] }
    expect(await failureOf(saveRecord(store, { kind: 'briefings', record }, now))).toMatchObject({
      problems: ['sections[0].blocks[0].talkingPoint: there is no talking point q'],
    })
  })
})

describe('deleting', () => {
  test('leaves what refers to the record as it is, and undo brings the record back', async () => {
    const library = aLibrary({
      dossiers: [aDossier({ id: 'za' })],
      people: [aPerson({ id: 'thandi', partner: 'za' })],
      'talking-points': [aTalkingPoint({ id: 'water', partners: ['za'] })],
    })
    const store = await anOpenStore(library)
    expect(findUses(library, 'dossiers', 'za')).toEqual([
      { kind: 'talking-points', id: 'water' },
      { kind: 'people', id: 'thandi' },
    ])
    await deleteRecord(store, 'dossiers', 'za', now)
    expect(store.read().records).toEqual({ ...library.records, dossiers: RecordTable.empty })
    expect(await store.undo()).toEqual({ action: 'deleted', kind: 'dossiers', title: sameInAll('South Africa') })
    expect(store.read().records.dossiers.get('za')).toMatchObject({ code: 'ZA', revision: 2 })
  })

  test('the active goal set leaves the library without one', async () => {
    const store = await anOpenStore(
      aLibrary({
        'goal-sets': [aGoalSet({ id: 'set' })],
        goals: [aGoal({ goalSet: 'set' })],
        settings: { activeGoalSet: 'set' },
      }),
    )
    await deleteRecord(store, 'goal-sets', 'set', now)
    expect((await onDisk(store.folder)).settings.activeGoalSet).toBeNull()
    await store.undo()
    expect((await onDisk(store.folder)).settings.activeGoalSet).toBe('set')
  })

  test('what is not there fails', async () => {
    const store = await anOpenStore()
    const failure = { code: 'notFound', recordKind: 'people', id: 'nobody' }
    expect(await failureOf(deleteRecord(store, 'people', 'nobody', now))).toEqual(failure)
    expect(await failureOf(deleteRecord(store, 'people', 'toString', now))).toEqual({ ...failure, id: 'toString' })
  })
})

test.each(['constructor', 'toString'])('a record with the id %s comes and goes like any other', async (id) => {
  const store = await anOpenStore()
  await saveRecord(store, { kind: 'people', record: aPerson({ id }) }, '2027-01-01T00:00:00.000Z')
  await store.undo()
  expect(idsOf(store.read().records.people)).toEqual([])
  expect([Object.hasOwn(Object, 'revision'), Object.hasOwn(Object.prototype.toString, 'revision')]).toEqual([
    false,
    false,
  ])
  await store.redo()
  await deleteRecord(store, 'people', id, now)
  await store.undo()
  expect(idsOf(store.read().records.people)).toEqual([id])
})

describe('putting', () => {
  test('a record without an id makes a new one', async () => {
    const store = await anOpenStore()
    const id = await putRecord(store, 'goal-sets', { name: { nl: '2014–2019' } }, effects())
    expect(id).toBe('new-1')
    expect((await onDisk(store.folder)).records['goal-sets'].get('new-1')).toMatchObject({
      revision: 1,
      createdAt: now,
    })
  })

  test('a record with a known id takes its place, whatever its revision says', async () => {
    const record = aDossier({ id: 'mt', revision: 3 })
    const store = await anOpenStore(aLibrary({ dossiers: [record] }))
    await putRecord(store, 'dossiers', { ...record, revision: 1, code: 'MLT' }, effects())
    expect(store.read().records.dossiers.get('mt')).toEqual({ ...record, code: 'MLT', revision: 4, updatedAt: now })
  })

  test('a copy of a record, its id taken off, is accepted as a new one', async () => {
    const { id: _, ...copy } = aBriefing({ revision: 7 })
    const store = await anOpenStore()
    const id = await putRecord(store, 'briefings', copy, effects())
    expect(store.read().records.briefings.get(id)).toEqual({ ...copy, id, revision: 1, updatedAt: now })
  })

  test('a hand-written note is dated today', async () => {
    const store = await anOpenStore()
    const note = { title: { de: 'Anruf' }, language: 'de', meeting: { kind: 'phone-call', date: '2027-02-03' } }
    const id = await putRecord(store, 'briefings', note, effects())
    expect(store.read().records.briefings.get(id)).toMatchObject({ originDate: '2027-02-01', asOf: '2027-02-01' })
  })

  test('in order stores everything before the first bad one and nothing after it', async () => {
    for (const bad of [{ name: 7 }, aPerson({ id: 'bad', partner: 'nowhere' })]) {
      const store = await anOpenStore()
      const put = putInOrder(store, 'people', effects())
      const outcomes = await Promise.allSettled(
        [aPerson({ id: 'a' }), aPerson({ id: 'b' }), bad, aPerson({ id: 'c' }), aPerson({ id: 'd' })].map(put),
      )
      expect(outcomes.map(({ status }) => status)).toEqual([
        'fulfilled',
        'fulfilled',
        'rejected',
        'rejected',
        'rejected',
      ])
      expect(outcomes.at(-1)).toMatchObject({ reason: expect.any(PutStopped) })
      expect(idsOf((await onDisk(store.folder)).records.people)).toEqual(['a', 'b'])
      await expect(put(aPerson())).rejects.toThrow(PutStopped)
    }
  })

  test('in order shares a write only as long as that is of a few megabytes', async () => {
    const store = await anOpenStore()
    const put = putInOrder(store, 'people', effects())
    const sizes: number[] = []
    store.subscribe(({ changes }) => sizes.push(changes?.length ?? 0))
    const cv = { en: 'word '.repeat(200_000) }
    await Promise.all(Array.from({ length: 9 }, (_, count) => put(aPerson({ id: `p${count}`, cv }))))
    expect(sizes).toEqual([4, 4, 1])
    await Promise.all(Array.from({ length: 9 }, (_, count) => put(aPerson({ id: `q${count}` }))))
    expect(sizes).toEqual([4, 4, 1, 9])
  })

  test('in order stops at a failing disk, though it recovers at once', async () => {
    const disk = faultyDisk()
    const store = await anOpenStore(aLibrary(), { disk })
    const put = putInOrder(store, 'people', effects())
    await put(aPerson({ id: 'a' }))
    disk.fail('sync', 'EIO')
    const second = put(aPerson({ id: 'b' }))
    const rest = new Promise((resolve) => setImmediate(resolve)).then(() => put(aPerson({ id: 'c' })))
    expect(await failureOf(second)).toMatchObject({ code: 'diskFault' })
    disk.mend()
    await expect(rest).rejects.toThrow()
    expect(idsOf((await onDisk(store.folder)).records.people)).toEqual(['a'])
  })
})
