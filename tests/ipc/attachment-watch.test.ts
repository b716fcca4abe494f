import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { watchAttachments } from '../../src/main/ipc/attachment-watch'
import { addAttachment } from '../../src/main/store/attachments/attachments'
import { checkAttachments } from '../../src/main/store/attachments/check-attachments'
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
  const watch = watchAttachments(store, (_, run) => {
    look = run
    return () => {
      look = () => undefined
    }
  })
  return { store, watch, look: () => look() }
}

test('some time after a library was opened, what is missing is counted once, however many records name it', async () => {
  const { watch, look } = await aWatchedLibrary()
  const told: unknown[] = []
  watch.subscribe(() => told.push(watch.findings()))
  expect(watch.findings()).toEqual([])
  look()
  await vi.waitFor(() => expect(told).toEqual([[{ what: 'missingAttachments', count: 1 }]]))
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
