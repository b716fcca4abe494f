import { once } from 'node:events'
import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import { aLibrary, aPerson } from '../support/builders'
import { limit } from '../support/how-long'
import { bundle } from '../support/run-chancery'
import { canTrace, readCalls, type SystemCall, startTraced } from '../support/system-calls'
import { aFolder } from '../support/temp-folder'

const isWrite = ({ name }: SystemCall) => ['write', 'pwrite64', 'ftruncate'].includes(name)
const isSync = ({ name }: SystemCall) => ['fsync', 'fdatasync'].includes(name)
const isRename = ({ name }: SystemCall) => name.startsWith('rename')
const isAnswer = ({ name, text }: SystemCall) =>
  name === 'write' && text.startsWith('write(1<') && text.includes('"ok ')

/** Whether a sync of this file or folder began and ended in between. */
function isSyncedBetween(calls: readonly SystemCall[], path: string, after: number, before: number): boolean {
  return calls.some((call) => isSync(call) && call.path === path && call.begun > after && call.ended < before)
}

/** Whether every write to the file is synced by itself, since it was opened so. */
function isWrittenThrough(calls: readonly SystemCall[], path: string): boolean {
  const opened = calls.filter(
    ({ name, path: named, text }) => name === 'openat' && named === path && /O_WRONLY|O_RDWR/.test(text),
  )
  return opened.length > 0 && opened.every(({ text }) => /O_D?SYNC/.test(text))
}

/** The moment the last write to the file ended before this one. */
function lastWrite(calls: readonly SystemCall[], path: string, before: number): number {
  return Math.max(-1, ...calls.filter((c) => isWrite(c) && c.path === path && c.begun < before).map((c) => c.ended))
}

/** Renames of what was not synced, and renames whose folder was not synced afterwards, before the process ended. */
function unsafeRenames(calls: readonly SystemCall[]): readonly string[] {
  return calls.filter(isRename).flatMap(({ path, to, begun, ended, text }) => {
    const isWritten = isSyncedBetween(calls, path, lastWrite(calls, path, begun), begun)
    const isNamed = isSyncedBetween(calls, dirname(to ?? ''), ended, Number.POSITIVE_INFINITY)
    return [...(isWritten ? [] : [`not synced before: ${text}`]), ...(isNamed ? [] : [`folder not synced: ${text}`])]
  })
}

function renamesTo(calls: readonly SystemCall[], pattern: RegExp): readonly SystemCall[] {
  return calls.filter((call) => isRename(call) && pattern.test(basename(call.to ?? '')))
}

/** The snapshot has its name for good before the manifest names it. */
function expectManifestLast(calls: readonly SystemCall[], folder: string): void {
  const manifests = renamesTo(calls, /^library\.json$/)
  const snapshots = renamesTo(calls, /^snapshot-\d+\.jsonl$/)
  expect(manifests).toHaveLength(snapshots.length)
  for (const [index, manifest] of manifests.entries()) {
    expect(isSyncedBetween(calls, folder, snapshots[index]?.ended ?? Number.NaN, manifest.begun)).toBe(true)
  }
}

/** The end of a process that went well. */
async function ended(child: ReturnType<typeof startTraced>['child']): Promise<void> {
  expect(await once(child, 'close')).toEqual([0, null])
}

async function aLibraryFolder(): Promise<string> {
  const folder = join(realpathSync(aFolder()), 'library')
  await createLibrary(folder, aLibrary())
  return folder
}

describe.skipIf(!canTrace)('as the system sees it', () => {
  test(
    'a record is written to the journal and synced before it is acknowledged',
    async () => {
      const folder = await aLibraryFolder()
      const { child, calls: callsOf } = startTraced([bundle, 'put', 'people', '--library', folder], aFolder())
      for (let count = 0; count < 5; count += 1) {
        child.stdin.write(`${JSON.stringify(aPerson({ id: `person-${count}` }))}\n`)
        await once(child.stdout, 'data')
      }
      child.stdin.end()
      await ended(child)
      const calls = callsOf()
      const answers = calls.filter(isAnswer)
      expect(answers).toHaveLength(5)
      const journal = join(folder, 'journal-000002.jsonl')
      for (const [index, answer] of answers.entries()) {
        const written = lastWrite(calls, journal, answer.begun)
        expect(written).toBeGreaterThan(answers[index - 1]?.ended ?? 0)
        const isSafe = isWrittenThrough(calls, journal) || isSyncedBetween(calls, journal, written, answer.begun)
        expect({ written: written < answer.begun, isSafe }).toEqual({ written: true, isSafe: true })
      }
    },
    limit(60),
  )

  test(
    'a new library is synced before its name is told, its folder and the one above it too',
    async () => {
      const folder = join(realpathSync(aFolder()), 'library')
      const { child, calls: callsOf } = startTraced([bundle, 'init', folder], aFolder())
      const answered = once(child.stdout, 'data')
      await Promise.all([answered, ended(child)])
      const calls = callsOf()
      expect(unsafeRenames(calls)).toEqual([])
      expect(renamesTo(calls, /^library\.json$/)).toHaveLength(2)
      expectManifestLast(calls, folder)
      const made = calls.find(({ name, path }) => name === 'mkdir' && path === folder)
      const told = calls.find(({ text }) => text.startsWith('write(1<'))?.begun ?? Number.NaN
      expect(isSyncedBetween(calls, dirname(folder), made?.ended ?? Number.NaN, told)).toBe(true)
    },
    limit(60),
  )

  test(
    'a checkpoint syncs every file before its rename and the folder after it, and begins its journal first',
    async () => {
      const folder = await aLibraryFolder()
      const { child, calls: callsOf } = startTraced([bundle, 'put', 'people', '--library', folder], aFolder())
      child.stdout.resume()
      // Enough for a checkpoint to be due before the last of them.
      const cv = { nl: 'Ñandú '.repeat(3_000) }
      const lines = Array.from({ length: 1_200 }, (_, count) => JSON.stringify(aPerson({ id: `p-${count}`, cv })))
      child.stdin.end(`${lines.join('\n')}\n`)
      await ended(child)
      const calls = callsOf()
      expect(renamesTo(calls, /^snapshot-\d+\.jsonl$/).length).toBeGreaterThan(0)
      expect(unsafeRenames(calls)).toEqual([])
      expectManifestLast(calls, folder)

      const journals = calls.filter(
        ({ name, path, text }) => name === 'openat' && /journal-\d+/.test(path) && text.includes('O_CREAT'),
      )
      expect(journals.length).toBeGreaterThan(0)
      for (const { path, ended: made } of journals) {
        const nextAnswer = calls.find(
          (call) => isAnswer(call) && call.begun > lastWrite(calls, path, Number.POSITIVE_INFINITY),
        )
        expect(isSyncedBetween(calls, folder, made, nextAnswer?.begun ?? Number.POSITIVE_INFINITY)).toBe(true)
      }
    },
    limit(120),
  )
})

test('a call that others interrupted is one call, from its beginning to its end', () => {
  const trace = [
    '11 openat(AT_FDCWD</a>, "/a/new", O_WRONLY|O_CREAT|O_CLOEXEC, 0600) = 18</a/new>',
    '12 fdatasync(18</a/new> <unfinished ...>',
    '13 openat(AT_FDCWD</a>, "/a/gone", O_RDONLY|O_CLOEXEC) = -1 ENOENT (No such file or directory)',
    '12 <... fdatasync resumed>)     = 0',
    '13 rename("/a/new", "/a/old")   = 0',
  ].join('\n')
  expect(readCalls(trace)).toMatchObject([
    { name: 'openat', path: '/a/new', to: null, begun: 0, ended: 0 },
    { name: 'fdatasync', path: '/a/new', begun: 1, ended: 3 },
    { name: 'rename', path: '/a/new', to: '/a/old', begun: 4, ended: 4 },
  ])
})

test('a rename of what was not synced, or into a folder that was not synced afterwards, is seen', () => {
  const written = '12 pwrite64(18</a/new>, "words"..., 5, 0) = 5'
  const synced = '12 fdatasync(18</a/new>) = 0'
  const renamed = '12 rename("/a/new", "/a/old") = 0'
  const named = '12 fsync(19</a>) = 0'
  const unsafe = (...lines: readonly string[]) => unsafeRenames(readCalls(lines.join('\n'))).length
  expect(unsafe(written, synced, renamed, named)).toBe(0)
  expect(unsafe(written, renamed, named)).toBe(1)
  expect(unsafe(synced, written, renamed, named)).toBe(1)
  expect(unsafe(written, synced, named, renamed)).toBe(1)
  expect(unsafe(written, renamed)).toBe(2)
})
