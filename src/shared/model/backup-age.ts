import type { IsoDateTime } from './id'

const day = 24 * 60 * 60 * 1000
/** From so many days on a backup is called old, where the library has changed since. */
const oldAfter = 3

/** How the newest good backup stands: there is none, it is good, or it is so many days old and work since is in none. */
export type BackupAge =
  | { readonly state: 'none' }
  | { readonly state: 'good'; readonly at: IsoDateTime }
  | { readonly state: 'old'; readonly at: IsoDateTime; readonly days: number }

/** Says how the newest good backup stands `now`, in a library last changed at `savedAt`. */
export function backupAge(lastBackup: IsoDateTime | null, savedAt: IsoDateTime | null, now: Date): BackupAge {
  if (lastBackup === null) return { state: 'none' }
  const made = Date.parse(lastBackup)
  const days = Math.floor((now.getTime() - made) / day)
  // Without a change since there is nothing that a newer backup would hold.
  const isChanged = savedAt === null || Date.parse(savedAt) > made
  return days >= oldAfter && isChanged ? { state: 'old', at: lastBackup, days } : { state: 'good', at: lastBackup }
}
