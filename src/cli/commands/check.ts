import { checkAttachments } from '../../main/store/attachments/check-attachments'
import { findFaults } from '../../main/store/find-faults'
import { dismissKeptFindings, readKeptFindings } from '../../main/store/kept-findings'
import { readLibrary } from '../../main/store/read-library'
import { realDisk } from '../../main/store/real-disk'
import type { Notice } from '../../shared/compose/notice'
import type { RecoveryFinding } from '../../shared/ipc/recovery'
import { describeFinding } from '../../shared/ipc/recovery-words'
import { attachmentSource } from '../../shared/model/attachments'
import type { IsoDate } from '../../shared/model/id'
import { countRecords, findRecord, type Library, type RecordKind, recordKinds } from '../../shared/model/library'
import type { Command } from '../command'
import { composeDocument } from '../compose-document'
import { pageNotices } from '../page-notices'
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
  place: { readonly folder: string; readonly assetsFolder: string },
): Promise<readonly Notice[]> {
  if (kind !== 'briefings' && kind !== 'books') return []
  const { value: tree, notices } = await composeDocument(library, kind, id, today)
  const briefing = kind === 'briefings' ? findRecord(library, kind, id) : null
  return briefing === null ? notices : [...notices, ...(await pageNotices(library, briefing, tree, place))]
}

/** Pictures and templates that are not there, as faults of the records or the settings that name them. */
async function findAttachmentFaults(
  folder: string,
  library: Library,
): Promise<readonly { readonly kind: RecordKind | 'settings'; readonly id: string; readonly problem: string }[]> {
  return (await checkAttachments(folder, library)).flatMap(({ name, state, by }) =>
    by.map((namer) => ({
      kind: namer?.kind ?? 'settings',
      id: namer?.id ?? 'library',
      problem: `${attachmentSource(name)}: ${state === 'missing' ? 'is missing' : 'is not what its name says: damaged'}`,
    })),
  )
}

export const checkCommand: Command = {
  name: 'check',
  synopsis: '[ID] [--dismiss]',
  summary: 'Checks the library; with an id only that record, and what is missing in a briefing or book.',
  options: {
    dismiss: { value: null, help: 'forget the damage that was found and mended earlier, once it is printed' },
  },
  run: async (call) => {
    const { world, positionals } = call
    const [id] = positionals
    if (positionals.length > 1) throw new WrongUsage(`Unexpected argument '${positionals[1]}'`)
    const findings: RecoveryFinding[] = []
    const folder = readLibraryFolder(call)
    const library = await readLibrary(folder, realDisk, (found) => findings.push(...found))
    const earlier = await readKeptFindings(folder, realDisk)
    const kind = id === undefined ? null : findKind(library, id)
    if (id !== undefined && kind === null) {
      world.err(`chancery check: No record has the id ${id}\nchancery list KIND shows the ids there are.`)
      return 1
    }
    const notices =
      id === undefined
        ? []
        : await findNotices(library, kind, id, world.today(), { folder, assetsFolder: world.assetsFolder })
    const found = [...findFaults(library), ...(await findAttachmentFaults(folder, library))]
    const faults = found.filter((fault) => id === undefined || fault.id === id)
    const records = countRecords(library)

    if (call.has('json')) world.out(JSON.stringify({ records, faults, notices, damage: findings, earlier }))
    else {
      for (const finding of findings) world.out(`damage: ${describeFinding(finding, 'en').title}`)
      for (const finding of earlier) world.out(`found earlier: ${describeFinding(finding, 'en').title}`)
      for (const fault of faults) world.out(`fault: ${fault.kind} ${fault.id}: ${fault.problem}`)
      for (const notice of notices) world.out(noticeLine(notice, false))
      if (id === undefined) world.out(`${records} records, ${faults.length} faults`)
      else if (faults.length + notices.length === 0) world.out('Nothing found')
    }
    const isDismissing = call.has('dismiss') && earlier.length > 0
    if (isDismissing) await dismissKeptFindings(folder, realDisk, world.now())
    else if (earlier.length > 0) world.err('chancery check --dismiss forgets what was found earlier.')
    return faults.length + findings.length + (isDismissing ? 0 : earlier.length) === 0 ? 0 : 1
  },
}
