import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { monotonicFactory } from 'ulid'
import { localDay } from '../shared/model/calendar'
import type { CommandWorld } from './command'
import { runCommandLine } from './run-command-line'

/** Where the bundle stands: build/cli, beside assets and package.json two folders up. */
const home = join(import.meta.dirname, '..', '..')

let isInputOpen = false

const world: CommandWorld = {
  // Asked for only by the command that reads it: looking at it alone opens it.
  get stdin() {
    isInputOpen = true
    return process.stdin
  },
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  env: process.env,
  assetsFolder: process.env.CHANCERY_ASSETS ?? join(home, 'assets'),
  now: () => new Date().toISOString(),
  today: () => localDay(new Date()),
  // Ids of one run sort in the order they were made, also within a millisecond.
  newId: monotonicFactory(),
  version: () => JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version,
}

// Whoever reads the output may have seen enough: `chancery list people | head -1` is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

runCommandLine(process.argv.slice(2), world).then((code) => {
  process.exitCode = code
  // After a failure nobody reads on, and a writer that waits would keep both alive.
  if (isInputOpen) process.stdin.destroy()
})
