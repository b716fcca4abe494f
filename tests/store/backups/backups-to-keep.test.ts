import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { backupName } from '../../../src/main/store/backups/backup-name'
import { backupsToKeep } from '../../../src/main/store/backups/backups-to-keep'
import type { Backup, BackupReason } from '../../../src/shared/ipc/contract'
import type { IsoDateTime } from '../../../src/shared/model/id'

const hour = 60 * 60 * 1000
const start = Date.parse('2026-01-01T00:00:00Z')

function aBackup(at: IsoDateTime, reason: BackupReason = 'automatic'): Backup {
  return { id: backupName('pretoria', { at, reason, records: 1 }), at, reason, records: 1, bytes: 1 }
}

const hoursOn = (hours: number): IsoDateTime => new Date(start + hours * hour).toISOString()
const momentsOf = (backups: readonly Backup[]) => backups.map(({ at }) => at)

/** Backups in the order they were made: the hours between them, up to three weeks. */
const histories = fc.array(fc.double({ min: 0.001, max: 500, noNaN: true }), { maxLength: 300 }).map((pauses) => {
  let hours = 0
  return pauses.map((pause) => {
    hours += pause
    return aBackup(hoursOn(hours))
  })
})

const end = hoursOn(500 * 300)

test('of a year with a backup every three hours, the last hours, days and weeks remain', () => {
  const made = Array.from({ length: 365 * 8 }, (_, number) => aBackup(hoursOn(number * 3)))
  const kept = momentsOf(backupsToKeep(made, hoursOn(365 * 24)))
  expect(kept.slice(-10)).toEqual(momentsOf(made.slice(-10)))
  const days = new Set(kept.map((at) => at.slice(0, 10)))
  expect([days.has('2026-12-31'), days.has('2026-12-02'), days.has('2026-12-01')]).toEqual([true, true, false])
  // From Monday to Sunday: of the older weeks, only the last backup of each Sunday remains.
  const older = kept.filter((at) => at < '2026-12-02')
  expect(older.map((at) => at.slice(0, 10))).toEqual([
    '2026-10-18',
    '2026-10-25',
    '2026-11-01',
    '2026-11-08',
    '2026-11-15',
    '2026-11-22',
    '2026-11-29',
  ])
})

test('days are the days of the user, not those of Greenwich', () => {
  const zone = process.env.TZ
  process.env.TZ = 'Pacific/Auckland'
  try {
    const evening = ['2026-11-20T10:00:00.000Z', '2026-11-20T10:59:00.000Z']
    const morning = ['2026-11-20T11:00:00.000Z']
    const later = Array.from({ length: 10 }, (_, number) => `2026-12-25T0${number}:00:00.000Z`)
    const made = [...evening, ...morning, ...later].map((at) => aBackup(at))
    // 23:59 on Friday in Auckland, and midnight of Saturday.
    expect(momentsOf(backupsToKeep(made, end)).slice(0, 2)).toEqual([evening[1], morning[0]])
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})

describe('whatever the history', () => {
  test('the ten latest are kept, and never more than all slots hold', () => {
    fc.assert(
      fc.property(histories, (made) => {
        const kept = backupsToKeep(made, end)
        expect(kept.slice(-10)).toEqual(made.slice(-10))
        expect(kept.length).toBeLessThanOrEqual(10 + 30 + 12)
      }),
    )
  })

  test('keeping again takes nothing more away', () => {
    fc.assert(
      fc.property(histories, (made) => {
        const kept = backupsToKeep(made, end)
        expect(backupsToKeep(kept, end)).toEqual(kept)
      }),
    )
  })

  test('rotating after each backup keeps what rotating once at the end would', () => {
    fc.assert(
      fc.property(histories, (made) => {
        const step = (kept: readonly Backup[], backup: Backup) => backupsToKeep([...kept, backup], backup.at)
        expect(made.reduce<readonly Backup[]>(step, [])).toEqual(backupsToKeep(made, end))
      }),
      { numRuns: 30 },
    )
  })

  test('the order in which backups are listed plays no part', () => {
    fc.assert(
      fc.property(histories, (made) => {
        const backwards = backupsToKeep([...made].reverse(), end)
        expect([...backwards].reverse()).toEqual(backupsToKeep(made, end))
      }),
    )
  })

  test('backups that were asked for are all kept, and take no room from automatic ones', () => {
    fc.assert(
      fc.property(histories, histories, (made, others) => {
        const asked = others.map(({ at }) => aBackup(at, 'asked'))
        const kept = backupsToKeep([...made, ...asked], end)
        expect(kept).toEqual([...backupsToKeep(made, end), ...asked])
      }),
    )
  })

  test('backups from a time to come take no room from those before', () => {
    fc.assert(
      fc.property(histories, fc.nat(500 * 300), (made, hours) => {
        const past = made.filter(({ at }) => at <= hoursOn(hours))
        expect(backupsToKeep(made, hoursOn(hours))).toEqual(
          expect.arrayContaining([...backupsToKeep(past, hoursOn(hours))]),
        )
      }),
    )
  })
})

test.each(['before-restore', 'before-update'] as const)('of backups made %s, the ten latest remain', (reason) => {
  const made = Array.from({ length: 12 }, (_, number) => aBackup(hoursOn(number), reason))
  const automatic = Array.from({ length: 10 }, (_, number) => aBackup(hoursOn(number)))
  expect(backupsToKeep([...made, ...automatic], end)).toEqual([...made.slice(2), ...automatic])
})
