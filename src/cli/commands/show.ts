import type { Command } from '../command'
import { findByName } from '../find-by-name'
import { readCalledLibrary } from '../open-library'
import { readKind, readPositionals } from '../read-argument'
import { recordLines } from '../record-lines'

export const showCommand: Command = {
  name: 'show',
  synopsis: 'KIND ID [--json]',
  summary: 'Shows one record; a dossier is found by its code too. With --json: the whole record, on one line.',
  options: {},
  run: async (call) => {
    const { KIND, ID } = readPositionals(call, 'KIND', 'ID')
    const kind = readKind(KIND)
    const record = findByName(await readCalledLibrary(call), kind, ID)
    if (call.has('json')) call.world.out(JSON.stringify(record))
    else for (const line of recordLines(record)) call.world.out(line)
    return 0
  },
}
