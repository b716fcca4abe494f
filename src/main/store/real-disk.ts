import { constants } from 'node:fs'
import { chmod, type FileHandle, mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Disk } from './disk'
import { errorCode } from './error-code'
import { cachedFile, throughFlag, writtenThrough } from './real-file'

const ownFile = 0o600
const ownFolder = 0o700
const isWindows = process.platform === 'win32'
const { O_CREAT, O_EXCL, O_TRUNC, O_WRONLY } = constants
const flagsFor = {
  fresh: O_WRONLY | O_CREAT | O_EXCL,
  replace: O_WRONLY | O_CREAT | O_TRUNC,
  present: O_WRONLY,
} as const

/** On Windows a virus scanner may hold a fresh file for a moment, and a rename then fails as "not permitted". */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rename(from, to)
    } catch (error) {
      const mayPass = isWindows && ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error)) && attempt < 10
      if (!mayPass) throw error
      await setTimeout(20 * attempt)
    }
  }
}

/** The machine’s own file system. */
export const realDisk: Disk = {
  readBytes: (file) => readFile(file),
  realFile: async (file) => {
    try {
      return await realpath(file)
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return file
      throw error
    }
  },
  changedAt: async (file) => {
    try {
      return (await stat(file)).mtime
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return null
      throw error
    }
  },
  open: async (file, how, writing = 'cached') => {
    if (writing === 'through') return writtenThrough(await open(file, flagsFor[how] | throughFlag, ownFile))
    return cachedFile(await open(file, flagsFor[how], ownFile))
  },
  openToRead: async (file) => {
    const handle = await open(file, 'r')
    const size = await sizeOf(handle).catch(async (error) => {
      await handle.close()
      throw error
    })
    return {
      size,
      read: async (position, length) => {
        const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - position)))
        let filled = 0
        while (filled < bytes.length) {
          const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, position + filled)
          if (bytesRead === 0) break
          filled += bytesRead
        }
        return bytes.subarray(0, filled)
      },
      close: () => handle.close(),
    }
  },
  rename: renamePatiently,
  remove: (file) => rm(file, { force: true }),
  makeFolder: makeMissingFolders,
  listFolder: (folder) => readdir(folder),
  restrictFolder: (folder) => chmod(folder, ownFolder),
  syncFolder,
}

/** Fails for a folder, of which some systems find that out only as it is read. */
async function sizeOf(handle: FileHandle): Promise<number> {
  const found = await handle.stat()
  if (found.isDirectory()) throw Object.assign(new Error('EISDIR: this is a folder'), { code: 'EISDIR' })
  return found.size
}

async function syncFolder(folder: string): Promise<void> {
  if (isWindows) return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A folder whose name is on the disk itself; where others' folders above it may not be read, the system sees to that. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { mode: ownFolder })
  try {
    await syncFolder(dirname(folder))
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes(errorCode(error))) throw error
  }
}

/**
 * Makes a folder and those above it that are missing; false when it is there already. Not Node's recursive mkdir: that
 * never ends where a system folder, such as /proc, says that its own children cannot be found.
 */
async function makeMissingFolders(folder: string): Promise<boolean> {
  try {
    await makeFolder(folder)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST' && (await stat(folder)).isDirectory()) return false
    const parent = dirname(folder)
    if (errorCode(error) !== 'ENOENT' || parent === folder) throw error
    if (!(await makeMissingFolders(parent))) throw error
    await makeFolder(folder)
    return true
  }
}
