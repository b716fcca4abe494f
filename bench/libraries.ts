import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inOwnProcess } from './tasks/start-task'

/** Generated libraries in folders, each size made once. */
export type Libraries = {
  /** A new copy of the library of so many records, for whoever changes it. */
  readonly copy: (records: number) => Promise<string>
  /** The size of that library's snapshot, in megabytes. */
  readonly snapshotMegabytes: (records: number) => Promise<number>
}

export function libraries(scratch: (name: string) => string, say: (line: string) => void): Libraries {
  const made = new Map<number, Promise<string>>()
  let copies = 0

  const make = async (records: number): Promise<string> => {
    say(`Making a library of ${records} records`)
    const folder = scratch(`library-${records}`)
    await inOwnProcess('make-library', { folder, records }, null)
    return folder
  }
  const original = (records: number): Promise<string> => {
    const folder = made.get(records) ?? make(records)
    made.set(records, folder)
    return folder
  }
  return {
    copy: async (records) => {
      copies += 1
      const folder = scratch(`library-${records}-copy-${copies}`)
      cpSync(await original(records), folder, { recursive: true })
      letDiskSettle()
      return folder
    },
    snapshotMegabytes: async (records) => {
      const folder = await original(records)
      const snapshots = readdirSync(folder).filter((name) => name.startsWith('snapshot-'))
      const newest = snapshots.sort().at(-1)
      if (newest === undefined) throw new Error(`There is no snapshot in ${folder}`)
      return statSync(join(folder, newest)).size / 1_000_000
    },
  }
}

/** What was copied is written out now, not while something is being measured; where there is no `sync`, it is left. */
function letDiskSettle(): void {
  spawnSync('sync', { stdio: 'ignore' })
}
