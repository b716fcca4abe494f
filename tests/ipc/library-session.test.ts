import { expect, test } from 'vitest'
import { startSession } from '../../src/main/ipc/library-session'
import type { LibraryStore } from '../../src/main/store/library-store'
import { Failed } from '../../src/shared/ipc/failure'
import { aLibrary } from '../support/builders'

function aStore(folder: string) {
  const closed: string[] = []
  const store: LibraryStore = {
    folder,
    readOnly: null,
    findings: [],
    read: () => aLibrary(),
    transact: async () => {
      throw new Error('not used here')
    },
    subscribe: () => () => undefined,
    savedAt: () => null,
    history: () => ({ undo: null, redo: null }),
    undo: async () => {
      throw new Error('not used here')
    },
    redo: async () => {
      throw new Error('not used here')
    },
    versionsOf: async () => [],
    replaceWith: async () => {
      throw new Error('not used here')
    },
    checkpoint: async () => undefined,
    close: async () => {
      closed.push(folder)
    },
  }
  return { store, closed }
}

function aSession(open: (folder: string) => Promise<LibraryStore>) {
  const opened: string[] = []
  const session = startSession(
    '/suggested',
    {
      create: async () => undefined,
      open,
      describeBug: () => ({ code: 'internal', reference: 'reference' }),
    },
    { changed: () => undefined, opened: (status) => opened.push(status.state) },
  )
  return { session, opened }
}

test('before the first library there is none, and the suggestion says where it would be', () => {
  const { session } = aSession(async () => aStore('/a').store)
  expect(session.status()).toEqual({ state: 'none', suggestedFolder: '/suggested' })
  expect(() => session.store()).toThrow(Failed)
})

test('a library that cannot be opened is shown with its failure', async () => {
  const failure = { code: 'libraryMissing', folder: '/gone' } as const
  const { session, opened } = aSession(async () => {
    throw new Failed(failure)
  })
  expect(await session.open('/gone')).toEqual({ state: 'failed', folder: '/gone', failure })
  expect(opened).toEqual(['failed'])
})

test('a fault nobody foresaw does not keep the window from opening', async () => {
  const { session } = aSession(async () => {
    throw new TypeError('nobody foresaw this')
  })
  expect(await session.open('/odd')).toMatchObject({ state: 'failed', failure: { code: 'internal' } })
})

test('an open library stays open when another one cannot be opened', async () => {
  const first = aStore('/first')
  const { session } = aSession(async (folder) => {
    if (folder === '/first') return first.store
    throw new Failed({ code: 'libraryInUse', folder, holder: 'process 7' })
  })
  await session.open('/first')
  await expect(session.open('/second')).rejects.toThrow(Failed)
  expect(session.store().folder).toBe('/first')
  expect(first.closed).toEqual([])
})

test('opening another library closes the first one', async () => {
  const first = aStore('/first')
  const { session } = aSession(async (folder) => (folder === '/first' ? first.store : aStore(folder).store))
  await session.open('/first')
  await session.open('/second')
  expect(first.closed).toEqual(['/first'])
  expect(session.status()).toMatchObject({ state: 'open', folder: '/second' })
})

test('while the disk does not answer, the status says which library is being opened, and a late answer is let go', async () => {
  const slow = aStore('/network')
  let answer: () => void = () => undefined
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  const { session } = aSession(async (folder) => {
    if (folder !== '/network') return aStore(folder).store
    await answered
    return slow.store
  })
  const late = session.open('/network')
  expect(session.status()).toEqual({ state: 'opening', folder: '/network' })
  await session.open('/local')
  answer()
  await late
  expect(session.store().folder).toBe('/local')
  expect(slow.closed).toEqual(['/network'])
})
