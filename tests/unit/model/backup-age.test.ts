import { expect, test } from 'vitest'
import { backupAge } from '../../../src/shared/model/backup-age'

const now = new Date('2027-01-15T12:00:00.000Z')

test('a library without a backup says so', () => {
  expect(backupAge(null, '2027-01-15T11:00:00.000Z', now)).toEqual({ state: 'none' })
})

test('a backup of three days ago is old when the library has changed since, or when nobody knows', () => {
  const at = '2027-01-12T12:00:00.000Z'
  expect(backupAge(at, '2027-01-12T12:00:01.000Z', now)).toEqual({ state: 'old', at, days: 3 })
  expect(backupAge(at, null, now)).toEqual({ state: 'old', at, days: 3 })
  expect(backupAge('2027-01-12T12:00:00.001Z', null, now)).toMatchObject({ state: 'good' })
})

test('a backup of long ago is good as long as it holds everything there is', () => {
  const at = '2026-06-01T12:00:00.000Z'
  expect(backupAge(at, '2026-06-01T11:59:00.000Z', now)).toEqual({ state: 'good', at })
})

test('a backup from a clock that was ahead is not called old', () => {
  expect(backupAge('2027-02-01T12:00:00.000Z', '2027-01-15T11:00:00.000Z', now)).toMatchObject({ state: 'good' })
})
