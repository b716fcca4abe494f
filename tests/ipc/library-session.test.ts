import { expect, test, vi } from 'vitest'
import type { AttachmentWatch } from '../../src/main/ipc/attachment-watch'
import { startSession } from '../../src/main/ipc/library-session'
import { keepOpen } from '../../src/main/ipc/open-library'
import type { BackupKeeper } from '../../src/main/store/backups/backup-keeper'
import type { LibraryStore } from '../../src/main/store/library-store'
import { startSearch } from '../../src/main/store/search/library-search'
import { Failed } from '../../src/shared/ipc/failure'
import type { RecoveryFinding } from '../../src/shared/ipc/recovery'
import { aLibrary } from '../support/builders'

const notUsed = async () => {
  throw new Error('not used here')
}

function aStore(folder: string, parts: Partial<LibraryStore> = {}) {
  const closed: string[] = []
  const store: LibraryStore = {
    folder,
    readOnly: null,
    findings: [],
    read: () => aLibrary(),
    transact: notUsed,
    subscribe: () => () => undefined,
    savedAt: () => null,
    history: () => ({ undo: null, redo: null }),
    undo: notUsed,
    redo: notUsed,
    versionsOf: async () => [],
    replaceWith: notUsed,
    checkpoint: async () => undefined,
    dismissFindings: async () => undefined,
    close: async () => {
      closed.push(folder)
    },
    ...parts,
  }
  return { store, closed }
}

/** A keeper whose newest good backup the test sets. */
function aKeeper(parts: Partial<BackupKeeper> = {}) {
  const listeners = new Set<() => void>()
  const state: { lastGood: string | null } = { lastGood: null }
  const keeper: BackupKeeper = {
    lastGood: () => state.lastGood,
    failure: () => null,
    make: notUsed,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    beforeClosing: async () => undefined,
    close: async () => undefined,
    ...parts,
  }
  const madeAt = (at: string) => {
    state.lastGood = at
    for (const listener of listeners) listener()
  }
  return { keeper, madeAt }
}

/** A watch that finds what the test lets it find. */
function aWatch() {
  const listeners = new Set<() => void>()
  let found: readonly RecoveryFinding[] = []
  const watch: AttachmentWatch = {
    findings: () => found,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    lookAgain: () => undefined,
    close: () => undefined,
  }
  const find = (count: number) => {
    found = [{ what: 'missingAttachments', count }]
    for (const listener of listeners) listener()
  }
  return { watch, find }
}

function aSession(
  open: (folder: string) => Promise<LibraryStore>,
  keeper: () => BackupKeeper = () => aKeeper().keeper,
  watch: () => AttachmentWatch = () => aWatch().watch,
) {
  const opened: string[] = []
  const told: unknown[] = []
  const companions = { startSearch, keepBackups: keeper, watchAttachments: watch, today: () => '2027-01-15' }
  const session = startSession(
    '/suggested',
    {
      create: async () => undefined,
      open: async (folder) => keepOpen(await open(folder), companions),
      describeBug: () => ({ code: 'internal', reference: 'reference' }),
    },
    {
      changed: () => undefined,
      opened: (status) => opened.push(status.state),
      status: (status) => told.push(status),
    },
  )
  return { session, opened, told }
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

test('the status tells why nothing can be changed, what was found damaged and when the last backup was made', async () => {
  const readOnly = { code: 'readOnly', path: '/library' } as const
  const findings: readonly RecoveryFinding[] = [{ what: 'tornChange', kept: 'quarantine/tail' }]
  const { keeper, madeAt } = aKeeper()
  const { session, told } = aSession(
    async (folder) => aStore(folder, { readOnly, findings }).store,
    () => keeper,
  )
  expect(await session.open('/library')).toMatchObject({ readOnly, findings, lastBackup: null, inBin: 0 })
  madeAt('2027-01-15T10:00:00.000Z')
  expect(told).toEqual([session.status()])
  expect(session.status()).toMatchObject({ lastBackup: '2027-01-15T10:00:00.000Z' })
})

test('a finding that was dismissed does not come back in the same run, not even when the library is opened again', async () => {
  const torn: RecoveryFinding = { what: 'tornChange', kept: 'quarantine/tail' }
  const lost: RecoveryFinding = { what: 'lostRecords', count: 2, kept: 'quarantine/snapshot' }
  const found: RecoveryFinding[] = [torn]
  const { session, told } = aSession(async (folder) => aStore(folder, { findings: [...found] }).store)
  await session.open('/damaged')
  await session.dismissFindings()
  expect(told).toEqual([session.status()])
  expect(session.status()).toMatchObject({ findings: [] })
  await session.open('/other')
  expect(session.status()).toMatchObject({ findings: [torn] })
  found.push(lost)
  await session.open('/damaged')
  expect(session.status()).toMatchObject({ findings: [lost] })
})

test('attachments found missing after opening are told as they are now, and stay dismissed', async () => {
  const remembered: readonly RecoveryFinding[] = [{ what: 'missingAttachments', count: 5 }]
  const { watch, find } = aWatch()
  const opening = async (folder: string) => aStore(folder, { findings: remembered }).store
  const { session, told } = aSession(opening, undefined, () => watch)
  expect(await session.open('/library')).toMatchObject({ findings: remembered })
  find(2)
  expect(told).toEqual([session.status()])
  expect(session.status()).toMatchObject({ findings: [{ what: 'missingAttachments', count: 2 }] })
  await session.dismissFindings()
  expect(session.status()).toMatchObject({ findings: [] })
})

test('before a library is left, it is backed up, and its folder is free before it is opened again', async () => {
  const steps: string[] = []
  const { session } = aSession(
    async (folder) => {
      steps.push(`open ${folder}`)
      return aStore(folder, { close: async () => void steps.push(`close ${folder}`) }).store
    },
    () =>
      aKeeper({
        beforeClosing: async () => void steps.push('last backup'),
        close: async () => void steps.push('no more backups'),
      }).keeper,
  )
  await session.open('/first')
  await session.open('/second')
  await session.open('/first')
  expect(steps).toEqual([
    'open /first',
    'open /second',
    ...['last backup', 'no more backups', 'close /first'],
    'open /first',
    ...['last backup', 'no more backups', 'close /second'],
  ])
})

test('closing ends in good time also where neither the backups’ disk nor the library’s answers', async () => {
  vi.useFakeTimers()
  try {
    const never = () => new Promise<void>(() => undefined)
    const { session } = aSession(
      async (folder) => aStore(folder, { close: never }).store,
      () => aKeeper({ beforeClosing: never, close: never }).keeper,
    )
    await session.open('/away')
    const closed = vi.fn()
    void session.close().then(closed)
    expect(session.status()).toMatchObject({ state: 'none' })
    await vi.advanceTimersByTimeAsync(9_000)
    expect(closed).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1_500)
    expect(closed).toHaveBeenCalled()
  } finally {
    vi.useRealTimers()
  }
})

test('a library that answers only after the session was closed is let go', async () => {
  const slow = aStore('/network')
  let answer: () => void = () => undefined
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  const { session } = aSession(async () => {
    await answered
    return slow.store
  })
  const late = session.open('/network')
  await session.close()
  answer()
  await late
  expect(slow.closed).toEqual(['/network'])
  expect(session.status()).toMatchObject({ state: 'none' })
})
