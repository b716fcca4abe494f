import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Failed } from '../../shared/ipc/failure'
import type { IsoDateTime } from '../../shared/model/id'
import type { Disk } from './disk'
import { diskFailure } from './disk-failure'
import { errorCode } from './error-code'
import { isRunning, processMark } from './process-mark'

export type Unlock = () => Promise<void>

type Holder = {
  readonly pid: number
  readonly host: string
  readonly since: IsoDateTime
  readonly mark: string | null
  readonly token: string
}

/** A lock that says nothing is being written this moment, unless that takes longer than this. */
const patience = 1_000
const pause = 25

function parseHolder(text: string): Holder | null {
  try {
    const { pid, host, since, mark, token } = JSON.parse(text)
    // The numbers below stand for whole groups of processes, of which one always runs.
    const isWhole = Number.isInteger(pid) && pid > 0 && typeof host === 'string' && typeof token === 'string'
    return isWhole ? { pid, host, since: String(since), mark: typeof mark === 'string' ? mark : null, token } : null
  } catch {
    return null
  }
}

/** The lock's text; null when there is no lock. */
async function readLock(disk: Disk, file: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await disk.readBytes(file))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw diskFailure(error, file)
  }
}

/** Creates the file with this text; false when it exists already. */
async function createFile(disk: Disk, file: string, text: string): Promise<boolean> {
  let isCreated = false
  try {
    const opened = await disk.open(file, 'fresh')
    isCreated = true
    const bytes = new TextEncoder().encode(text)
    try {
      for (let written = 0; written < bytes.length; ) written += await opened.write(bytes, written, written)
    } finally {
      await opened.close()
    }
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    if (isCreated) await disk.remove(file).catch(() => undefined)
    throw diskFailure(error, file)
  }
}

function isHeld({ host, pid, mark }: Holder): boolean {
  return host !== hostname() || isRunning(pid, mark)
}

/** Removes a lock nobody holds. Two processes that find it together take turns, so that neither removes the other's. */
async function removeStale(disk: Disk, file: string, stale: string): Promise<void> {
  const guard = `${file}.takeover`
  if (!(await createFile(disk, guard, String(process.pid)))) {
    const since = await disk.changedAt(guard)
    if (since !== null && Date.now() - since.getTime() > 10 * patience) await disk.remove(guard)
    await setTimeout(pause)
    return
  }
  try {
    if ((await readLock(disk, file)) === stale) await disk.remove(file)
  } finally {
    await disk.remove(guard)
  }
}

/**
 * Makes this process the folder's only writer until `Unlock` is called. Fails with `libraryInUse`, naming the holder;
 * the lock of a process that no longer runs on this machine is taken over.
 */
export async function lockFolder(folder: string, disk: Disk, now: IsoDateTime): Promise<Unlock> {
  const file = join(folder, 'library.lock')
  const mark = processMark(process.pid)
  const mine: Holder = { pid: process.pid, host: hostname(), since: now, mark, token: randomUUID() }
  const text = `${JSON.stringify(mine)}\n`
  let waited = 0

  for (;;) {
    if ((await createFile(disk, file, text)) && (await readLock(disk, file)) === text) {
      return async () => {
        if ((await readLock(disk, file)) !== text) return
        await disk.remove(file).catch((error: unknown) => {
          throw diskFailure(error, file)
        })
      }
    }
    const found = await readLock(disk, file)
    if (found === null) continue
    const holder = parseHolder(found)
    if (holder === null && waited < patience) {
      await setTimeout(pause)
      waited += pause
    } else if (holder !== null && isHeld(holder)) {
      const name = `process ${holder.pid} on ${holder.host}, since ${holder.since}`
      throw new Failed({ code: 'libraryInUse', folder, holder: name })
    } else {
      await removeStale(disk, file, found)
    }
  }
}
