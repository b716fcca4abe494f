import { findFaults } from '../../main/store/find-faults'
import { readLibrary } from '../../main/store/read-library'
import type { Notice } from '../../shared/compose/notice'
import { Failed } from '../../shared/ipc/failure'
import type { IsoDate } from '../../shared/model/id'
import { countRecords, findRecord, type Library, type RecordKind, recordKinds } from '../../shared/model/library'
import type { Command } from '../command'
import { composeDocument } from '../compose-document'
import { noticeLine } from '../print-notices'
import { readLibraryFolder } from '../read-argument'
import { WrongUsage } from '../wrong-usage'

function kindOf(library: Library, id: string): RecordKind {
  const found = recordKinds.find((kind) => findRecord(library, kind, id) !== null)
  if (found === undefined) throw new Failed({ code: 'notFound', recordKind: 'briefings', id })
  return found
}

async function findNotices(library: Library, id: string, today: IsoDate): Promise<readonly Notice[]> {
  const kind = kindOf(library, id)
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
    const library = await readLibrary(readLibraryFolder(call))
    const notices = id === undefined ? [] : await findNotices(library, id, world.today())
    const faults = findFaults(library).filter((fault) => id === undefined || fault.id === id)
    const records = countRecords(library)

    if (call.has('json')) world.out(JSON.stringify({ records, faults, notices }))
    else {
      for (const fault of faults) world.out(`fault: ${fault.kind} ${fault.id}: ${fault.problem}`)
      for (const notice of notices) world.out(noticeLine(notice, false))
      if (id === undefined) world.out(`${records} records, ${faults.length} faults`)
      else if (faults.length + notices.length === 0) world.out('Nothing found')
    }
    return faults.length === 0 ? 0 : 1
  },
}
