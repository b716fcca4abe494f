import { describe, expect, test } from 'vitest'
import type { Agreement, Assent } from '../../../src/shared/model/agreement'
import {
  agreementAlerts,
  agreementStage,
  agreementStatus,
  lastDay,
  nextExpiry,
} from '../../../src/shared/model/agreement-status'
import type { Overrides } from '../../support/builders'
import { anAgreement } from '../../support/builders'

const today = '2027-03-04'
const noDates = anAgreement().dates

function dated(dates: Partial<Agreement['dates']>, overrides: Overrides<Agreement> = {}): Agreement {
  return anAgreement({ kind: 'treaty', binding: 'binding', dates: { ...noDates, ...dates }, ...overrides })
}

function assent(authority: Assent['authority'], state: Assent['state'], date: string | null = null): Assent {
  return { authority, state, date, act: null }
}

describe('the status of a treaty', () => {
  test.each([
    ['idea', {}],
    ['in-negotiation', { negotiationMandate: '2020-01-01' }],
    ['initialled', { negotiationMandate: '2020-01-01', initialled: '2020-06-01' }],
    ['signed', { initialled: '2020-06-01', signed: '2020-09-01' }],
    ['assent-pending', { signed: '2020-09-01', decreeTabled: '2021-01-01' }],
    ['assent-given', { signed: '2020-09-01', decreeTabled: '2021-01-01', assentDecree: '2021-03-01' }],
    ['ratified', { assentDecree: '2021-03-01', ratificationDeposited: '2021-06-01' }],
    ['provisionally-applied', { signed: '2020-09-01', provisionalApplication: '2020-10-01' }],
    ['in-force', { signed: '2020-09-01', provisionalApplication: '2020-10-01', entryIntoForce: '2021-07-01' }],
    ['denounced', { entryIntoForce: '2021-07-01', denounced: '2026-01-01' }],
    ['expired', { entryIntoForce: '2021-07-01', ended: '2026-01-01' }],
  ] as const)('is %s once its dates have come that far', (status, dates) => {
    expect(agreementStatus(dated(dates), today)).toBe(status)
  })

  test('takes a step on the day itself and not before', () => {
    expect(agreementStatus(dated({ signed: '2020-09-01', entryIntoForce: today }), today)).toBe('in-force')
    expect(agreementStatus(dated({ signed: '2020-09-01', entryIntoForce: '2027-03-05' }), today)).toBe('signed')
  })

  test('lasts until its expiry day has passed', () => {
    expect(agreementStatus(dated({ entryIntoForce: '2020-01-01', expiry: today }), today)).toBe('in-force')
    expect(agreementStatus(dated({ entryIntoForce: '2020-01-01', expiry: '2027-03-03' }), today)).toBe('expired')
  })

  test('runs on past its expiry day when it is renewed tacitly', () => {
    const renewed = dated(
      { entryIntoForce: '2016-01-01', expiry: '2021-01-01' },
      { tacitRenewal: true, renewalMonths: 60 },
    )
    expect(agreementStatus(renewed, today)).toBe('in-force')
    expect(nextExpiry(renewed, today)).toBe('2031-01-01')
    expect(lastDay(renewed, today)).toBeNull()
  })

  test('is what was set by hand, whatever the dates say', () => {
    expect(agreementStatus(dated({ entryIntoForce: '2020-01-01' }, { statusOverride: 'suspended' }), today)).toBe(
      'suspended',
    )
  })
})

describe('the assent to a mixed treaty', () => {
  const signed = { signed: '2024-05-01', assentDecree: '2025-02-01' }

  test('is pending while one parliament has not given it, though Flanders has', () => {
    const assents = [assent('federal', 'pending'), assent('flemish', 'given', '2025-02-01')]
    expect(agreementStatus(dated(signed, { competence: 'mixed', assents }), today)).toBe('assent-pending')
  })

  test('is given once every parliament that must give it has; one that need not does not count', () => {
    const assents = [
      assent('federal', 'given', '2026-01-01'),
      assent('flemish', 'given', '2025-02-01'),
      assent('french-community-commission', 'not-needed'),
    ]
    expect(agreementStatus(dated(signed, { competence: 'mixed', assents }), today)).toBe('assent-given')
  })

  test('given tomorrow is still pending today', () => {
    const assents = [assent('federal', 'given', '2027-03-05'), assent('flemish', 'given', '2025-02-01')]
    expect(agreementStatus(dated(signed, { competence: 'mixed', assents }), today)).toBe('assent-pending')
  })
})

describe('a memorandum of understanding', () => {
  const mou = (dates: Partial<Agreement['dates']>, overrides: Overrides<Agreement> = {}) =>
    dated(dates, { kind: 'memorandum-of-understanding', binding: 'not-binding', ...overrides })

  test.each([
    ['draft', { negotiationMandate: '2026-01-01' }],
    ['signed', { signed: '2026-01-01', entryIntoForce: '2028-01-01' }],
    ['active', { signed: '2026-01-01' }],
    ['active', { signed: '2026-01-01', entryIntoForce: '2026-02-01' }],
    ['lapsed', { signed: '2020-01-01', expiry: '2025-01-01' }],
    ['lapsed', { signed: '2020-01-01', denounced: '2025-01-01' }],
  ] as const)('is %s after such dates', (status, dates) => {
    expect(agreementStatus(mou(dates), today)).toBe(status)
  })

  test('lapses when its duration from signing is over', () => {
    expect(agreementStatus(mou({ signed: '2022-03-04' }, { durationMonths: 60 }), today)).toBe('active')
    expect(agreementStatus(mou({ signed: '2022-03-03' }, { durationMonths: 60 }), today)).toBe('lapsed')
  })

  test('goes on until the end of the notice', () => {
    const denounced = mou({ signed: '2020-01-01', denounced: '2027-01-01' }, { noticeMonths: 6 })
    expect(agreementStatus(denounced, today)).toBe('active')
    expect(agreementStage(denounced, today)).toBe('expiring')
    expect(lastDay(denounced, today)).toBe('2027-07-01')
  })
})

describe('the group an agreement stands in', () => {
  test.each([
    ['in-force', dated({ entryIntoForce: '2020-01-01', expiry: '2028-03-05' })],
    ['expiring', dated({ entryIntoForce: '2020-01-01', expiry: '2028-03-04' })],
    ['in-force', dated({ entryIntoForce: '2020-01-01', expiry: '2027-06-01' }, { tacitRenewal: true })],
    ['pending', dated({ signed: '2026-01-01' })],
    ['suspended', dated({ entryIntoForce: '2020-01-01' }, { statusOverride: 'suspended' })],
    ['ended', dated({ entryIntoForce: '2020-01-01', expiry: '2025-01-01' })],
    ['expiring', dated({ entryIntoForce: '2020-01-01', denounced: '2027-01-01', ended: '2027-09-01' })],
    ['ended', dated({ entryIntoForce: '2020-01-01', denounced: '2025-01-01' })],
  ] as const)('is %s', (stage, agreement) => {
    expect(agreementStage(agreement, today)).toBe(stage)
  })

  test('keeps a renewal that ran before notice was given', () => {
    const agreement = dated(
      { entryIntoForce: '2010-01-01', expiry: '2015-01-01', denounced: '2026-12-01' },
      { tacitRenewal: true, renewalMonths: 60 },
    )
    expect(agreementStage(agreement, today)).toBe('expiring')
    expect(lastDay(agreement, today)).toBe('2030-01-01')
  })
})

describe('the alerts of an agreement', () => {
  test('name the day on which it expires', () => {
    const agreement = dated({ entryIntoForce: '2020-01-01', expiry: '2027-12-31' })
    expect(agreementAlerts(agreement, today)).toEqual([{ code: 'expires', on: '2027-12-31' }])
  })

  test('open the notice window six months before the last day for notice, and close it on that day', () => {
    const agreement = dated(
      { entryIntoForce: '2020-01-01', expiry: '2028-01-01' },
      { tacitRenewal: true, renewalMonths: 24, noticeMonths: 6 },
    )
    expect(agreementAlerts(agreement, '2026-12-31')).toEqual([])
    expect(agreementAlerts(agreement, '2027-01-01')).toEqual([
      { code: 'notice-window', by: '2027-07-01', until: '2030-01-01' },
    ])
    expect(agreementAlerts(agreement, '2027-07-01')).toHaveLength(1)
    expect(agreementAlerts(agreement, '2027-07-02')).toEqual([])
  })

  test('say that the joint committee is overdue until it has met', () => {
    const due = dated({ entryIntoForce: '2020-01-01' }, { nextJointCommittee: '2027-01-10' })
    expect(agreementAlerts(due, today)).toEqual([{ code: 'joint-committee-overdue', since: '2027-01-10' }])
    expect(agreementAlerts({ ...due, lastJointCommittee: '2027-01-11' }, today)).toEqual([])
  })

  test('say that the record has aged', () => {
    const agreement = dated({ entryIntoForce: '2020-01-01' }, { asOf: '2026-03-03' })
    expect(agreementAlerts(agreement, today)).toEqual([{ code: 'aged', asOf: '2026-03-03' }])
    expect(agreementAlerts(agreement, today, { notice: 6, age: 24 })).toEqual([])
  })

  test('leave an ended agreement in peace', () => {
    const agreement = dated(
      { entryIntoForce: '2010-01-01', expiry: '2020-01-01' },
      { asOf: '2011-01-01', nextJointCommittee: '2012-01-01' },
    )
    expect(agreementAlerts(agreement, today)).toEqual([])
  })
})
