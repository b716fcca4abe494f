import { type BigIntStats, constants, fdatasyncSync, fstatSync, statSync, writeSync } from 'node:fs'
import { type FileHandle, stat } from 'node:fs/promises'
import type { DiskFile } from './disk'
import { errorCode } from './error-code'
import { Quickness } from './quickness'

/** Asks the system to sync each write by itself. Elsewhere than on Linux that stops short of the disk, or is not known. */
export const throughFlag = process.platform === 'linux' ? constants.O_DSYNC : 0

/** More bytes than this are written aside, however quick the disk. */
const mostInPlace = 64 * 1024

function isSame(one: BigIntStats | null, other: BigIntStats): boolean {
  return one !== null && one.dev === other.dev && one.ino === other.ino
}

async function statIfThere(name: string): Promise<BigIntStats | null> {
  try {
    return await stat(name, { bigint: true })
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** A file whose writes are safe only after a sync. */
export function cachedFile(handle: FileHandle): DiskFile {
  return {
    write: async (bytes, offset, position) =>
      (await handle.write(bytes, offset, bytes.length - offset, position)).bytesWritten,
    sync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    isNamed: async (name) => isSame(await statIfThere(name), await handle.stat({ bigint: true })),
    close: () => handle.close(),
  }
}

/**
 * A file, opened with `throughFlag`, whose every write is safe at once. Where the disk has proven quick, a few bytes are
 * written in place: to hand them to another thread and to hear from it takes longer than the disk does.
 */
export function writtenThrough(handle: FileHandle): DiskFile {
  const aside = cachedFile(handle)
  const disk = new Quickness()
  const self = fstatSync(handle.fd, { bigint: true })

  const writeAside: DiskFile['write'] = async (bytes, offset, position) => {
    const written = await aside.write(bytes, offset, position)
    if (throughFlag === 0) await aside.sync()
    return written
  }
  const writeInPlace: DiskFile['write'] = async (bytes, offset, position) => {
    const written = writeSync(handle.fd, bytes, offset, bytes.length - offset, position)
    if (throughFlag === 0) fdatasyncSync(handle.fd)
    return written
  }
  return {
    ...aside,
    write: (bytes, offset, position) => {
      const isSmall = bytes.length - offset <= mostInPlace
      const write = isSmall && disk.isQuick ? writeInPlace : writeAside
      return disk.watch(() => write(bytes, offset, position))
    },
    isNamed: async (name) =>
      isSame(
        disk.isQuick ? (statSync(name, { bigint: true, throwIfNoEntry: false }) ?? null) : await statIfThere(name),
        self,
      ),
  }
}
