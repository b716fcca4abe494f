import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import { open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Failed } from '../../shared/ipc/failure'
import { lockFilesOf } from './lock-files'

/** The two steps on the disk that fail on a full or failing one; a parameter, so that a test can make them fail. */
export type WritingDisk = { readonly open: typeof open; readonly rename: typeof rename }

const realDisk: WritingDisk = { open, rename }

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

/** What the operating system said, as a failure that names the file. */
function asFailure(error: unknown, file: string): Failed {
  if (error instanceof Failed) return error
  const path = file
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failed({ code: 'diskFull', path })
    case 'EROFS':
      return new Failed({ code: 'readOnly', path })
    case 'EBUSY':
    case 'ETXTBSY':
      return new Failed({ code: 'fileInUse', file })
    case 'EEXIST':
      return new Failed({ code: 'fileExists', file })
    case 'EPERM':
      // Windows refuses to replace a file that another program holds with the same code as one without rights.
      return new Failed(process.platform === 'win32' ? { code: 'fileInUse', file } : { code: 'notPermitted', path })
    case 'EACCES':
      return new Failed({ code: 'notPermitted', path })
    case 'ENOENT':
    case 'ENOTDIR':
      return new Failed({ code: 'fileMissing', file: dirname(file) })
    default:
      return new Failed({ code: 'diskFault', path, reason: codeOf(error) || String(error) })
  }
}

async function existing(file: string): Promise<Stats | null> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) throw new Failed({ code: 'fileExists', file })
    return found
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Where the bytes really go: a link keeps pointing to the file it points to. */
async function targetOf(file: string): Promise<string> {
  try {
    return await realpath(file)
  } catch {
    return file
  }
}

/** A rename is safe only once the folder that records it is; Windows cannot open folders and does not need to. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r').catch(() => null)
  if (handle === null) return
  await handle.sync().catch(() => undefined)
  await handle.close()
}

async function replace(
  target: string,
  bytes: Uint8Array | string,
  mode: number | null,
  disk: WritingDisk,
): Promise<void> {
  const draft = join(dirname(target), `.${basename(target).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const handle = await disk.open(draft, 'wx', mode ?? 0o666)
    try {
      if (mode !== null) await handle.chmod(mode)
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await disk.rename(draft, target)
  } catch (error) {
    await unlink(draft).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(target))
}

/**
 * Writes a whole file or nothing: beside the target first, flushed to the disk, then renamed over it. Throws `Failed`
 * with fileExists (unless `overwrite`), fileInUse, readOnly, notPermitted, diskFull, fileMissing (the folder) or
 * diskFault; whatever stood there before is then untouched and nothing else is left behind.
 */
export async function writeFileSafely(
  file: string,
  bytes: Uint8Array | string,
  options: { overwrite: boolean },
  disk: WritingDisk = realDisk,
): Promise<void> {
  try {
    const before = await existing(file)
    if (before !== null) {
      if (!options.overwrite) throw new Failed({ code: 'fileExists', file })
      // Renaming over a device or a pipe would put a file in its place, for every other program too.
      if (!before.isFile()) throw new Failed({ code: 'diskFault', path: file, reason: 'not a regular file' })
      if ((await lockFilesOf(file)).length > 0) throw new Failed({ code: 'fileInUse', file })
      if ((before.mode & 0o222) === 0) throw new Failed({ code: 'readOnly', path: file })
    }
    await replace(await targetOf(file), bytes, before === null ? null : before.mode & 0o777, disk)
  } catch (error) {
    throw asFailure(error, file)
  }
}
