import { readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { Draft } from 'immer'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import { openStore } from '../../src/main/store/open-store'
import { readLibrary } from '../../src/main/store/read-library'
import type { ChangeLabel } from '../../src/shared/ipc/contract'
import type { Dossier } from '../../src/shared/model/dossier'
import type { DossierId, GoalSetId } from '../../src/shared/model/id'
import { sameInAll } from '../../src/shared/model/language'
import { findRecord, type Library } from '../../src/shared/model/library'
import type { LibrarySettings } from '../../src/shared/model/settings'
import { aDossier, aGoalSet, aLibrary, aPerson } from '../support/builders'
import { faultyDisk } from '../support/faulty-disk'
import { idsOf } from '../support/ids'
import { anOpenStore, failureOf, onDisk } from '../support/stored-library'
import { aFolder } from '../support/temp-folder'

const now = '2027-02-01T12:00:00.000Z'
const label: ChangeLabel = { action: 'changed', kind: 'dossiers', title: sameInAll('South Africa') }

const ownerIn = (library: Library) => findRecord(library, 'dossiers', 'za')?.owner
const populationIn = (library: Library) => findRecord(library, 'dossiers', 'za')?.population

function countOneMore(dossier: Draft<Dossier>): void {
  dossier.population = (dossier.population ?? 0) + 1
}
function moveUnit(settings: Draft<LibrarySettings>): void {
  settings.unit = 'Another unit'
}

describe('a transaction', () => {
  test('is on disk when it resolves, and visible only then', async () => {
    const disk = faultyDisk()
    const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za' })] }), { disk })
    const before = store.read()
    disk.slowDown(30)
    const writing = store.transact(label, (draft) => {
      draft.change('dossiers', 'za', (dossier) => {
        dossier.owner = 'Anna'
      })
    })
    await new Promise((resolve) => setTimeout(resolve, 15))
    expect(store.read()).toBe(before)
    await writing
    expect(ownerIn(store.read())).toBe('Anna')
    expect(await onDisk(store.folder)).toEqual(store.read())
    expect(ownerIn(before)).toBe('Dries Tester')
  })

  test('resolves with what its step returned, also when that is a part of the library', async () => {
    const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za' })] }))
    const returned = await store.transact(label, (draft) => {
      draft.change('dossiers', 'za', (dossier) => {
        dossier.owner = 'Anna'
      })
      return findRecord(draft.library, 'dossiers', 'za')
    })
    expect(returned?.owner).toBe('Anna')
    expect(returned).toBe(findRecord(store.read(), 'dossiers', 'za'))
  })

  test('that changes nothing writes nothing and leaves no step to undo', async () => {
    const disk = faultyDisk()
    const store = await anOpenStore(aLibrary(), { disk })
    const before = [...disk.calls]
    expect(await store.transact(label, () => 7)).toBe(7)
    expect(disk.calls).toEqual(before)
    expect(store.history().undo).toBeNull()
  })

  test('whose step throws changes nothing', async () => {
    const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za' })] }))
    const before = store.read()
    const attempt = store.transact(label, (draft) => {
      draft.moveToBin('dossiers', 'za', now)
      throw new Error('Second thoughts')
    })
    await expect(attempt).rejects.toThrow('Second thoughts')
    expect(store.read()).toBe(before)
    expect(await onDisk(store.folder)).toEqual(before)
  })

  test('that waits for something is refused', async () => {
    const store = await anOpenStore()
    await expect(store.transact(label, async () => 1)).rejects.toThrow('does not wait')
  })

  test('that leaves a record broken is refused, naming the field', async () => {
    const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za' })] }))
    const attempt = store.transact(label, (draft) => {
      draft.change('dossiers', 'za', (dossier) => {
        dossier.asOf = '2027-02-29'
      })
    })
    expect(await failureOf(attempt)).toEqual({
      code: 'invalidRecord',
      recordKind: 'dossiers',
      problems: ['asOf: "2027-02-29" is not a calendar day such as 2027-03-04'],
    })
    expect(await onDisk(store.folder)).toEqual(store.read())
  })

  test('that keeps a record under another id is refused', async () => {
    const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za' })] }))
    const attempt = store.transact(label, (draft) => {
      draft.change('dossiers', 'za', (dossier) => {
        dossier.id = 'other' as DossierId
      })
    })
    expect(await failureOf(attempt)).toMatchObject({ code: 'invalidRecord', problems: ['id: other is kept under za'] })
  })

  test('that puts a record no library can hold is refused', async () => {
    const store = await anOpenStore()
    const attempt = store.transact(label, (draft) => draft.put('dossiers', aDossier({ id: 'za', code: '' })))
    expect(await failureOf(attempt)).toMatchObject({ problems: ['code: is empty'] })
  })

  test('that makes a missing goal set the active one is refused', async () => {
    const store = await anOpenStore(aLibrary({ 'goal-sets': [aGoalSet({ id: 'set' })] }))
    await store.transact(label, (draft) => {
      draft.changeSettings((settings) => {
        settings.activeGoalSet = 'set' as GoalSetId
      })
    })
    const attempt = store.transact(label, (draft) => {
      draft.changeSettings((settings) => {
        settings.activeGoalSet = 'gone' as GoalSetId
      })
    })
    expect(await failureOf(attempt)).toEqual({
      code: 'invalidInput',
      problems: ['activeGoalSet: there is no goal set gone'],
    })
    expect(store.read().settings.activeGoalSet).toBe('set')
  })
})

describe('transactions that race', () => {
  test('run one after the other, and none is lost', async () => {
    const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za', population: 0 })] }))
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        store.transact({ ...label, title: sameInAll(`step ${index}`) }, (draft) => {
          draft.change('dossiers', 'za', countOneMore)
          return findRecord(draft.library, 'dossiers', 'za')?.population
        }),
      ),
    )
    expect(results).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
    expect(populationIn(await onDisk(store.folder))).toBe(100)
  })

  test('share a write when they wait together, and each keeps its own outcome', async () => {
    const disk = faultyDisk()
    const store = await anOpenStore(aLibrary(), { disk })
    const before = disk.calls.length
    const outcomes = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map((id) =>
        store.transact(label, (draft) => {
          draft.put('people', aPerson({ id, name: id === 'c' ? '' : id }))
          return id
        }),
      ),
    )
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect(idsOf((await onDisk(store.folder)).records.people)).toEqual(['a', 'b', 'd'])
    expect(disk.calls.slice(before).filter((call) => call === 'sync')).toHaveLength(1)
  })

  test('are undone one by one, though they shared a write', async () => {
    const store = await anOpenStore()
    await Promise.all(
      ['a', 'b'].map((id) =>
        store.transact({ ...label, title: sameInAll(id) }, (draft) => {
          draft.put('people', aPerson({ id }))
        }),
      ),
    )
    expect((await store.undo()).title).toEqual(sameInAll('b'))
    expect(idsOf(store.read().records.people)).toEqual(['a'])
  })
})

describe('undo and redo', () => {
  test('take back and repeat changes in order, on disk too', async () => {
    const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za', owner: 'nobody' })] }))
    const rename = (owner: string) =>
      store.transact({ ...label, title: sameInAll(owner) }, (draft) => {
        draft.change('dossiers', 'za', (dossier) => {
          dossier.owner = owner
        })
      })
    const owner = async () => ownerIn(await onDisk(store.folder))
    await rename('Anna')
    await rename('Bert')
    expect(store.history()).toEqual({ undo: { ...label, title: sameInAll('Bert') }, redo: null })

    await store.undo()
    expect(await owner()).toBe('Anna')
    await store.undo()
    expect(await owner()).toBe('nobody')
    expect(store.history()).toEqual({ undo: null, redo: { ...label, title: sameInAll('Anna') } })
    expect(await failureOf(store.undo())).toEqual({ code: 'nothingToUndo' })

    await store.redo()
    await store.redo()
    expect(await owner()).toBe('Bert')
    expect(await failureOf(store.redo())).toEqual({ code: 'nothingToUndo' })
    await store.undo()
    expect(await owner()).toBe('Anna')
  })

  test('a new change leaves nothing to redo', async () => {
    const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za' })] }))
    const change = (population: number) =>
      store.transact(label, (draft) => {
        draft.change('dossiers', 'za', (dossier) => {
          dossier.population = population
        })
      })
    await change(1)
    await store.undo()
    await change(2)
    expect(store.history().redo).toBeNull()
  })

  test('count revisions on, so that an older copy cannot overwrite the result unseen', async () => {
    const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za', revision: 4 })] }))
    await store.transact(label, (draft) => {
      draft.moveToBin('dossiers', 'za', now)
    })
    await store.undo()
    expect(findRecord(store.read(), 'dossiers', 'za')?.revision).toBe(5)
  })

  test('reach back two hundred changes', async () => {
    const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za', population: 0 })] }))
    await Promise.all(
      Array.from({ length: 230 }, () =>
        store.transact(label, (draft) => {
          draft.change('dossiers', 'za', countOneMore)
        }),
      ),
    )
    const undone = await Promise.allSettled(Array.from({ length: 201 }, () => store.undo()))
    expect(undone.filter(({ status }) => status === 'fulfilled')).toHaveLength(200)
    expect(populationIn(store.read())).toBe(30)
  })
})

describe('an open store', () => {
  test('tells its listeners which kinds changed, until they stop listening', async () => {
    const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za' })] }))
    const heard: (readonly string[])[] = []
    const stop = store.subscribe(({ kinds }) => heard.push(kinds))
    await store.transact(label, (draft) => {
      draft.moveToBin('dossiers', 'za', now)
      draft.put('people', aPerson({ id: 'a' }))
    })
    stop()
    await store.undo()
    expect(heard).toEqual([['dossiers', 'people']])
  })

  test('tells of changed settings as a change of everything', async () => {
    const store = await anOpenStore()
    const heard: (readonly string[])[] = []
    store.subscribe(({ kinds }) => heard.push(kinds))
    await store.transact(label, (draft) => {
      draft.changeSettings(moveUnit)
    })
    expect(heard).toEqual([[]])
  })

  test('knows when it was last saved, also before the first change', async () => {
    const folder = aFolder()
    await createLibrary(folder, aLibrary())
    utimesSync(join(folder, 'library.json'), new Date('2027-01-01T10:00:00Z'), new Date('2027-01-01T10:00:00Z'))
    const store = await openStore(folder, { now: () => '2027-01-02T08:00:00.000Z' })
    expect(store.savedAt()).toBe('2027-01-01T10:00:00.000Z')
    await store.transact(label, (draft) => {
      draft.changeSettings(moveUnit)
    })
    expect(store.savedAt()).toBe('2027-01-02T08:00:00.000Z')
    await store.close()
  })

  test('closes after the last write, and then takes no change', async () => {
    const disk = faultyDisk()
    disk.slowDown(20)
    const store = await anOpenStore(aLibrary(), { disk })
    const writing = store.transact(label, (draft) => {
      draft.changeSettings(moveUnit)
    })
    await store.close()
    await writing
    expect((await onDisk(store.folder)).settings.unit).toBe('Another unit')
    expect(await failureOf(store.transact(label, () => 1))).toEqual({ code: 'noLibrary' })
  })

  test('shows what was changed frozen', async () => {
    const store = await anOpenStore(aLibrary({ dossiers: [aDossier({ id: 'za' })] }))
    await store.transact(label, (draft) => {
      draft.change('dossiers', 'za', countOneMore)
      draft.put('people', aPerson({ id: 'a' }))
      draft.changeSettings(moveUnit)
    })
    const { records, settings } = store.read()
    const shown = [records.dossiers.get('za')?.name, records.people.get('a')?.function, settings.markings]
    expect(shown.map((part) => Object.isFrozen(part))).toEqual([true, true, true])
  })
})

describe('a new library', () => {
  test('is private to its user: the folder 0700, its files 0600', async () => {
    const folder = join(aFolder(), 'deep', 'library')
    await createLibrary(folder, aLibrary())
    const store = await openStore(folder)
    await store.transact(label, (draft) => {
      draft.changeSettings(moveUnit)
    })
    const modeOf = (name: string) => statSync(join(folder, name)).mode & 0o777
    expect(modeOf('.')).toBe(0o700)
    expect(readdirSync(folder).filter((name) => modeOf(name) !== 0o600)).toEqual([])
    await store.close()
  })

  test('never takes the place of another one, not even of a damaged one', async () => {
    const folder = aFolder()
    const first = aLibrary({ dossiers: [aDossier()] })
    await createLibrary(folder, first)
    expect(await failureOf(createLibrary(folder, aLibrary()))).toEqual({ code: 'libraryExists', folder })
    expect(await readLibrary(folder)).toEqual(first)
  })
})
