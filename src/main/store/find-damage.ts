import type { RecoveryFinding } from '../../shared/ipc/recovery'
import type { IsoDateTime } from '../../shared/model/id'
import type { LeftOut } from './admit-library'
import { type Keepsake, quarantineOf } from './quarantine'
import type { ReadGenerations } from './read-generations'
import type { Gap } from './replay'

/** All that reading a library's folder has brought to light. */
export type Evidence = ReadGenerations & {
  /** The manifest's bytes, null where there is none, and whether they are exactly what was written. */
  readonly manifest: { readonly bytes: Uint8Array | null; readonly isSound: boolean }
  /** Where the journals led: changes that are missing in between, and when the last one there was made. */
  readonly gaps: readonly Gap[]
  readonly savedAt: IsoDateTime | null
  /** Changes that were called saved after the last one there. */
  readonly vanished: number
  readonly admitted: LeftOut
  /** A library of format 1 that was becoming one of today: that its new files are not complete is no damage. */
  readonly isMigrating: boolean
}

/** What is to be told of the damage, and what of it is to be kept. */
export type Damage = { readonly findings: readonly RecoveryFinding[]; readonly keepsakes: readonly Keepsake[] }

/** Judges what was read: everything that is missing or cannot be used is told once. `at` names the quarantine. */
export function findDamage(evidence: Evidence, at: IsoDateTime): Damage {
  const report = new Report(at)
  reportManifest(evidence, report)
  reportSnapshots(evidence, report)
  reportGaps(evidence, report)
  reportWitness(evidence, report)
  reportEnd(evidence, report)
  reportUnfit(evidence.admitted, report)
  return report
}

/** The same of what a backup holds that did not become part of the restored library. */
export function findLeftOut(leftOut: LeftOut, at: IsoDateTime): Damage {
  const report = new Report(at)
  reportUnfit(leftOut, report)
  const missing = leftOut.missing?.length ?? 0
  if (missing > 0) report.tell({ what: 'missingAttachments', count: missing })
  return report
}

class Report implements Damage {
  readonly findings: RecoveryFinding[] = []
  readonly keepsakes: Keepsake[] = []
  readonly #kept = new Set<string>()
  readonly #quarantine: string

  constructor(at: IsoDateTime) {
    this.#quarantine = quarantineOf(at)
  }

  tell(finding: RecoveryFinding): void {
    this.findings.push(finding)
  }

  /** Keeps these bytes, or the library's file of that name, and tells where. */
  keep(name: string, content: Uint8Array | null = null): string {
    if (!this.#kept.has(name)) this.keepsakes.push({ name, content })
    this.#kept.add(name)
    return `${this.#quarantine}/${name}`
  }
}

function reportManifest({ manifest, isMigrating }: Evidence, report: Report): void {
  if (manifest.isSound || isMigrating) return
  const kept = manifest.bytes === null ? null : report.keep('library.json', manifest.bytes)
  report.tell({ what: 'manifestRebuilt', kept })
}

function reportSnapshots({ base, journals, gaps }: Evidence, report: Report): void {
  const kept = base.damaged.map((name) => report.keep(name))
  if (base.snapshot?.isWhole === true) {
    // Where the journals do not lead all the way, what is missing in them is told, with these files.
    if (gaps.length === 0) for (const file of kept) report.tell({ what: 'rebuilt', kept: file })
    return
  }
  const [oldest] = journals
  const first = base.name ?? base.damaged[0] ?? oldest?.name
  if (first === undefined) return
  report.tell({ what: 'lostRecords', count: base.snapshot?.lost ?? 0, kept: report.keep(first) })
}

function reportGaps({ base, journals, gaps }: Evidence, report: Report): void {
  if (gaps.length === 0) return
  const damaged = journals.filter((journal) => journal.damaged > 0).map(({ name }) => report.keep(name))
  const [kept] = [...damaged, ...base.damaged.map((name) => report.keep(name))]
  for (const { count, after } of gaps) {
    if (kept === undefined) report.tell({ what: 'missingChanges', count, lastAt: after })
    else report.tell({ what: 'unreadableChanges', count, after, kept })
  }
}

/** There is always a hint; without it nobody can tell what a journal held that is gone too. */
function reportWitness({ witness, journals, manifest, isMigrating }: Evidence, report: Report): void {
  if (witness !== null || isMigrating) return
  if ((journals.at(-1)?.header ?? null) === null) report.tell({ what: 'missingChanges', count: 1, lastAt: null })
  else if (manifest.isSound) report.tell({ what: 'manifestRebuilt', kept: null })
}

function reportEnd({ torn, witness, vanished, savedAt }: Evidence, report: Report): void {
  if (torn === null) {
    if (vanished > 0) report.tell({ what: 'missingChanges', count: vanished, lastAt: witness?.at ?? null })
    return
  }
  // A journal whose header a power loss has torn was only being begun: there was no change yet that it could have cost.
  if (torn.isHeader && vanished === 0 && witness !== null) return
  const kept = report.keep(`${torn.name}.tail`, torn.bytes)
  const unreadable = Math.max(vanished, witness === null && torn.hasWholeLines ? 1 : 0)
  if (unreadable > 0) report.tell({ what: 'unreadableChanges', count: unreadable, after: savedAt, kept })
  else report.tell({ what: 'tornChange', kept })
}

function reportUnfit({ unfit, unfitSettings }: LeftOut, report: Report): void {
  if (unfitSettings !== null) {
    const kept = report.keep('settings.json', Buffer.from(JSON.stringify(unfitSettings.value ?? null)))
    report.tell({ what: 'settingsReset', kept })
  }
  for (const { kind, id, value, problems } of unfit) {
    const content = Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
    const kept = report.keep(`${kind}-${encodeURIComponent(id)}.json`, content)
    report.tell({ what: 'unfitRecord', recordKind: kind, id, problems, kept })
  }
}
