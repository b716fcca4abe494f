import { randomUUID } from 'node:crypto'
import { appendFile, mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes bugs to a local file and returns the reference the user sees. Nothing leaves the machine. */
export type Log = { readonly bug: (where: string, error: unknown) => string }

const largestBytes = 1_000_000

/** A log in `folder`: errors.log, and errors.1.log once it has grown past a megabyte. */
export function openLog(folder: string): Log {
  const file = join(folder, 'errors.log')
  const append = async (line: string) => {
    await mkdir(folder, { recursive: true })
    const size = await stat(file)
      .then((found) => found.size)
      .catch(() => 0)
    if (size > largestBytes) await rename(file, join(folder, 'errors.1.log'))
    await appendFile(file, line, { mode: 0o600 })
  }
  return {
    bug: (where, error) => {
      const reference = randomUUID().slice(0, 8)
      const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
      const line = `${JSON.stringify({ at: new Date().toISOString(), reference, where, said })}\n`
      append(line).catch(() => process.stderr.write(line))
      return reference
    },
  }
}
