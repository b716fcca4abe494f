import type { Disk } from '../../src/main/store/disk'
import { realDisk } from '../../src/main/store/real-disk'

export type DiskCall = 'open' | 'write' | 'sync' | 'truncate' | 'rename' | 'syncFolder'

/** The real disk, with faults on order and a list of what was asked of it. */
export type FaultyDisk = Disk & {
  /** The next calls of this kind on a file whose name ends so fail with this system code, until `mend`. */
  readonly fail: (call: DiskCall, code: string, nameEnd?: string) => void
  /** Every write takes at most so many bytes. */
  readonly shorten: (bytes: number) => void
  /** Every write takes at least so long. */
  readonly slowDown: (milliseconds: number) => void
  readonly mend: () => void
  readonly calls: DiskCall[]
}

export function faultyDisk(): FaultyDisk {
  const faults = new Map<DiskCall, { readonly code: string; readonly nameEnd: string }>()
  const calls: DiskCall[] = []
  let most = Number.POSITIVE_INFINITY
  let delay = 0

  const pass = (call: DiskCall, file: string) => {
    const fault = faults.get(call)
    const isOurs = !file.includes('library.lock')
    if (isOurs) calls.push(call)
    if (isOurs && fault !== undefined && file.endsWith(fault.nameEnd)) {
      throw Object.assign(new Error(`${fault.code}: made to fail, ${call} '${file}'`), { code: fault.code })
    }
  }

  return {
    ...realDisk,
    open: async (file, how, writing = 'cached') => {
      pass('open', file)
      const opened = await realDisk.open(file, how, writing)
      return {
        write: async (bytes, offset, position) => {
          pass('write', file)
          if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
          const written = await opened.write(bytes.subarray(0, Math.min(bytes.length, offset + most)), offset, position)
          // A write that goes through is a sync as well.
          if (writing === 'through') pass('sync', file)
          return written
        },
        sync: async () => {
          pass('sync', file)
          await opened.sync()
        },
        truncate: async (length) => {
          pass('truncate', file)
          await opened.truncate(length)
        },
        isNamed: (name) => opened.isNamed(name),
        close: () => opened.close(),
      }
    },
    rename: async (from, to) => {
      pass('rename', to)
      await realDisk.rename(from, to)
    },
    syncFolder: async (folder) => {
      pass('syncFolder', folder)
      await realDisk.syncFolder(folder)
    },
    fail: (call, code, nameEnd = '') => faults.set(call, { code, nameEnd }),
    shorten: (bytes) => {
      most = bytes
    },
    slowDown: (milliseconds) => {
      delay = milliseconds
    },
    mend: () => {
      faults.clear()
      most = Number.POSITIVE_INFINITY
    },
    calls,
  }
}
