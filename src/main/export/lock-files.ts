import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Word marks a file it has open with `~$` in place of its first letters: both of them in names of more than seven
 * letters, one of seven, none of shorter ones.
 */
function wordLockName(name: string): string {
  const dot = name.lastIndexOf('.')
  const stem = dot <= 0 ? name.length : dot
  return `~$${name.slice(stem <= 6 ? 0 : stem === 7 ? 1 : 2)}`
}

/** A lock older than this was left behind by a crash rather than by somebody still reading. */
const staleAfter = 24 * 60 * 60 * 1000

async function isHeld(lock: string): Promise<boolean> {
  const found = await stat(lock).catch(() => null)
  return found !== null && Date.now() - found.mtimeMs < staleAfter
}

/** Files beside `file` with which Word or LibreOffice say that they have it open; empty when nobody does. */
export async function lockFilesOf(file: string): Promise<readonly string[]> {
  const folder = dirname(file)
  const name = basename(file)
  const candidates = [join(folder, wordLockName(name)), join(folder, `.~lock.${name}#`)]
  const held = await Promise.all(candidates.map(isHeld))
  return candidates.filter((_, index) => held[index])
}
