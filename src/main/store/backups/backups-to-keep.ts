import type { Backup, BackupReason } from '../../../shared/ipc/contract'
import { addDays, localDay, weekdayOf } from '../../../shared/model/calendar'
import type { IsoDate, IsoDateTime } from '../../../shared/model/id'

const latest = 10
const days = 30
const weeks = 12
/** Backups made before something that replaces the library: the newest so many for each reason. */
const latestBefore = 10

/**
 * Which of these backups rotation keeps, in the order given. Of the automatic ones: the 10 latest, the newest of each of
 * the latest 30 days that have one, and of each of the latest 12 weeks (from Monday, the user's own days). Of those made
 * before a restore or an update the 10 latest each. Backups the user asked for are never rotated away. Those from a
 * time that is yet to come, as after the clock was wrong, take no other one's place.
 */
export function backupsToKeep(backups: readonly Backup[], now: IsoDateTime): readonly Backup[] {
  const past = backups.filter(({ at }) => at <= now)
  const future = backups.filter(({ at }) => at > now)
  const kept = new Set([past, future].flatMap(keptOf))
  return backups.filter((backup) => kept.has(backup))
}

function keptOf(backups: readonly Backup[]): readonly Backup[] {
  const newestFirst = [...backups].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const because = (reason: BackupReason) => newestFirst.filter((backup) => backup.reason === reason)
  const automatic = because('automatic')
  return [
    ...because('asked'),
    ...because('before-restore').slice(0, latestBefore),
    ...because('before-update').slice(0, latestBefore),
    ...automatic.slice(0, latest),
    ...newestOfEach(automatic, dayOf).slice(0, days),
    ...newestOfEach(automatic, weekOf).slice(0, weeks),
  ]
}

function newestOfEach(newestFirst: readonly Backup[], spanOf: (backup: Backup) => IsoDate): readonly Backup[] {
  const newest = new Map<IsoDate, Backup>()
  for (const backup of newestFirst) if (!newest.has(spanOf(backup))) newest.set(spanOf(backup), backup)
  return [...newest.values()]
}

function dayOf({ at }: Backup): IsoDate {
  return localDay(new Date(at))
}

/** The Monday of its week. */
function weekOf(backup: Backup): IsoDate {
  const day = dayOf(backup)
  return addDays(day, 1 - (weekdayOf(day) ?? 1))
}
