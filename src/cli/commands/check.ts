import { findFaults } from '../../main/store/find-faults'
import { readLibrary } from '../../main/store/read-library'
import { realDisk } from '../../main/store/real-disk'
import type { Notice } from '../../shared/compose/notice'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import { describeFinding } from '../../shared/ipc/recovery-words'
import type { IsoDate } from '../../shared/model/id'
import { countRecords, findRecord, type Library, type RecordKind, recordKinds } from '../../shared/model/library'
import type { Command } from '../command'
import { composeDocument } from '../compose-document'
import { noticeLine } from '../print-notices'
import { readLibraryFolder } from '../read-argument'
import { WrongUsage } from '../wrong-usage'

function findKind(library: Library, id: string): RecordKind | null {
  return recordKinds.find((kind) => findRecord(library, kind, id) !== null) ?? null
}

async function findNotices(
  library: Library,
  kind: RecordKind | null,
  id: string,
  today: IsoDate,
): Promise<readonly Notice[]> {
  if (kind !== 'briefings' && kind !== 'books') return []
  return (await composeDocument(library, kind, id, today)).notices
}

export const checkCommand: Command = {
  name: 'check',
  synopsis: '[ID]',
  summary: 'Checks the library; with an id only that record, and what is missing in a briefing or book.',
  options: {},
  run: async (call) => {
    const { world, positionals } = call
    const [id] = positionals
    if (positionals.length > 1) throw new WrongUsage(`Unexpected argument '${positionals[1]}'`)
    const findings: RecoveryFinding[] = []
    const library = await readLibrary(readLibraryFolder(call), realDisk, (found) => findings.push(...found))
    const kind = id === undefined ? null : findKind(library, id)
    if (id !== undefined && kind === null) {
      world.err(`chancery check: No record has the id ${id}\nchancery list KIND shows the ids there are.`)
      return 1
    }
    const notices = id === undefined ? [] : await findNotices(library, kind, id, world.today())
    const faults = findFaults(library).filter((fault) => id === undefined || fault.id === id)
    const records = countRecords(library)

    if (call.has('json')) world.out(JSON.stringify({ records, faults, notices, damage: findings }))
    else {
      for (const finding of findings) world.out(`damage: ${describeFinding(finding, 'en').title}`)
      for (const fault of faults) world.out(`fault: ${fault.kind} ${fault.id}: ${fault.problem}`)
      for (const notice of notices) world.out(noticeLine(notice, false))
      if (id === undefined) world.out(`${records} records, ${faults.length} faults`)
      else if (faults.length + notices.length === 0) world.out('Nothing found')
    }
    return faults.length + findings.length === 0 ? 0 : 1
  },
}
