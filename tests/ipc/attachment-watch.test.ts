import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { type Later, watchAttachments } from '../../src/main/ipc/attachment-watch'
import { addAttachment } from '../../src/main/store/attachments/attachments'
import { checkAttachments } from '../../src/main/store/attachments/check-attachments'
import { sameInAll } from '../../src/shared/model/language'
import { dot, nameOf } from '../support/attachments'
import { aLibrary, aPerson } from '../support/builders'
import { anOpenStore } from '../support/stored-library'

const photo = nameOf(dot, 'png')
const lost = `${'c'.repeat(32)}.svg`
const library = aLibrary({
  people: [aPerson({ id: 'a', photo }), aPerson({ id: 'b', photo: lost }), aPerson({ id: 'c', photo: lost })],
})

async function aWatchedLibrary() {
  const store = await anOpenStore(library)
  await addAttachment(store.folder, dot, 'png')
  let look: () => void = () => undefined
  const broken: unknown[] = []
  const later: Later = (_, run) => {
    look = run
    return () => {
      look = () => undefined
    }
  }
  const watch = watchAttachments(store, (error) => broken.push(error), later)
  return { store, watch, broken, look: () => look() }
}

test('some time after a library was opened, what is missing is counted once, however many records name it', async () => {
  const { watch, look } = await aWatchedLibrary()
  const told: unknown[] = []
  watch.subscribe(() => told.push(watch.findings()))
  expect(watch.findings()).toEqual([])
  look()
  await vi.waitFor(() => expect(told).toEqual([[{ what: 'missingAttachments', count: 1 }]]))
})

test('what was missing is looked for again after a change, and told no more once nothing names it or it is back', async () => {
  const { store, watch, look } = await aWatchedLibrary()
  const counts: number[] = []
  watch.subscribe(() => counts.push(watch.findings().length))
  look()
  await vi.waitFor(() => expect(counts).toEqual([1]))
  await store.transact({ action: 'changed', kind: 'people', title: sameInAll('Portraits') }, (draft) => {
    for (const id of ['b', 'c']) draft.put('people', aPerson({ id, photo: null }))
  })
  look()
  await vi.waitFor(() => expect(counts).toEqual([1, 0]))
})

test('an attachment that is put back is found when it is looked for again', async () => {
  const { store, watch, look } = await aWatchedLibrary()
  rmSync(join(store.folder, 'attachments', photo))
  const told: unknown[] = []
  watch.subscribe(() => told.push(watch.findings()))
  look()
  await vi.waitFor(() => expect(told.at(-1)).toEqual([{ what: 'missingAttachments', count: 2 }]))
  await addAttachment(store.folder, dot, 'png')
  watch.lookAgain()
  look()
  await vi.waitFor(() => expect(told.at(-1)).toEqual([{ what: 'missingAttachments', count: 1 }]))
})

test('a folder that cannot be read is told to the log, and stops nothing', async () => {
  const store = await anOpenStore(library)
  const broken: unknown[] = []
  let look: () => void = () => undefined
  const unreadable = {
    ...store,
    folder: store.folder,
    read: () => {
      throw new Error('not now')
    },
  }
  watchAttachments(
    unreadable,
    (error) => broken.push(error),
    (_, run) => {
      look = run
      return () => undefined
    },
  )
  look()
  await vi.waitFor(() => expect(String(broken[0])).toContain('not now'))
})

test('a library that was left meanwhile is not looked at', async () => {
  const { store, watch, look } = await aWatchedLibrary()
  rmSync(join(store.folder, 'attachments'), { recursive: true })
  watch.close()
  look()
  expect(watch.findings()).toEqual([])
})

test('a check names each attachment that is missing or damaged, and who names it', async () => {
  const { store } = await aWatchedLibrary()
  expect(await checkAttachments(store.folder, store.read())).toEqual([
    {
      name: lost,
      state: 'missing',
      by: [
        { kind: 'people', id: 'b' },
        { kind: 'people', id: 'c' },
      ],
    },
  ])
  writeFileSync(join(store.folder, 'attachments', photo), 'damaged')
  expect((await checkAttachments(store.folder, store.read())).map(({ state }) => state)).toEqual(['damaged', 'missing'])
})
