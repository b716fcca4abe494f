import { describe, expect, test } from 'vitest'
import { countVitest, nothing, skippedAsFailed, skippedTests, sum, summaryLine } from '../../../scripts/test/count.mjs'

function aFile(statuses: readonly string[], status = statuses.includes('failed') ? 'failed' : 'passed') {
  return { name: 'a.test.ts', status, assertionResults: statuses.map((each) => ({ status: each, fullName: each })) }
}

describe('the last line', () => {
  test('counts what passed and what failed', () => {
    expect(summaryLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
  })

  test('names what was skipped only when something was', () => {
    expect(summaryLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
  })
})

describe('a vitest run', () => {
  test('is counted test by test, over all files', () => {
    const report = { testResults: [aFile(['passed', 'failed', 'pending']), aFile(['passed', 'todo'])] }
    expect(countVitest(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 })
  })

  test('counts a file that could not be loaded as one failure', () => {
    expect(countVitest({ testResults: [aFile([], 'failed'), aFile(['passed'])] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    })
  })

  test('counts a file that broke after its tests passed as one failure', () => {
    expect(countVitest({ testResults: [aFile(['passed'], 'failed')] }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  test('fails when it ran no test at all', () => {
    expect(countVitest({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  test('fails when it ended badly though every test passed', () => {
    expect(countVitest({ testResults: [aFile(['passed'])] }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  test('fails when it left no report', () => {
    expect(countVitest(null, null)).toEqual({ ...nothing, failed: 1 })
  })
})

test('counts add up', () => {
  expect(sum([{ passed: 1, failed: 2, skipped: 3 }, nothing, { passed: 4, failed: 0, skipped: 1 }])).toEqual({
    passed: 5,
    failed: 2,
    skipped: 4,
  })
})

test('skipped tests are named', () => {
  expect(skippedTests({ testResults: [aFile(['passed', 'pending']), aFile(['todo', 'failed'])] })).toEqual([
    'pending',
    'todo',
  ])
})

test('what is skipped counts as failed where nothing may be, and only there', () => {
  const count = { passed: 5, failed: 1, skipped: 2 }
  expect(skippedAsFailed(count, true)).toEqual({ passed: 5, failed: 3, skipped: 0 })
  expect(skippedAsFailed(count, false)).toEqual(count)
})
