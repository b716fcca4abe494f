import type { Backup, BackupReason } from '../../../shared/ipc/contract'
import { foldText } from '../../../shared/model/fold-text'
import type { IsoDateTime } from '../../../shared/model/id'

/** What a backup's name tells of it. */
export type BackupFacts = Pick<Backup, 'at' | 'reason' | 'records'>

const longestSlug = 40

const namePattern =
  /^chancery-[a-z0-9]+(?:-[a-z0-9]+)*-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z)-(automatic|asked|before-restore|before-update)-(\d{1,9})-records\.backup$/

/**
 * Under which name a backup of the library of this name is kept, on any file system: letters, digits and hyphens, the
 * moment in UTC, why it was made and how many records it holds.
 */
export function backupName(library: string, { at, reason, records }: BackupFacts): string {
  return `chancery-${slug(library)}-${at.replace(/[:.]/g, '-')}-${reason}-${records}-records.backup`
}

/** What the name tells; null when it is not a backup's, such as a path or the name of something else. */
export function parseBackupName(name: string): BackupFacts | null {
  const [, moment = '', reason = '', records = ''] = namePattern.exec(name) ?? []
  const at = momentOf(moment)
  return at === null ? null : { at, reason: reason as BackupReason, records: Number(records) }
}

function slug(name: string): string {
  const plain = foldText(name).replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, longestSlug).replace(/^-|-$/g, '') || 'library'
}

function momentOf(moment: string): IsoDateTime | null {
  const at = moment.replace(/T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z/, 'T$1:$2:$3.$4Z')
  const instant = new Date(at)
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === at ? at : null
}
