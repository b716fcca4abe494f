/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/**
 * The names of the tests a vitest run skipped.
 * @param {VitestReport | null} report
 * @returns {string[]}
 */
export function skippedTests(report) {
  const tests = report?.testResults.flatMap((file) => file.assertionResults) ?? []
  return tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName)
}

/** @type {Count} */
export const nothing = { passed: 0, failed: 0, skipped: 0 }

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    nothing,
  )
}

/**
 * The line `npm test` ends with: '12 passed, 0 failed', and what was skipped when anything was.
 * @param {Count} count
 */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * What a vitest run comes to. A file that could not be loaded, an error outside any test and a run without a single
 * test are failures like any other, each counted once.
 * @param {VitestReport | null} report its JSON report; null when it wrote none
 * @param {number | null} exitCode
 * @returns {Count}
 */
export function countVitest(report, exitCode) {
  if (report === null) return { ...nothing, failed: 1 }
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(isFailed),
  )
  const passed = tests.filter(({ status }) => status === 'passed').length
  const failed = tests.filter(isFailed).length + brokenFiles.length
  const skipped = tests.length - passed - tests.filter(isFailed).length
  const isSilentFailure = failed === 0 && (exitCode !== 0 || tests.length === 0)
  return { passed, failed: isSilentFailure ? 1 : failed, skipped }
}

/**
 * @typedef {{ testResults: readonly VitestFile[] }} VitestReport
 * @typedef {{ name: string, status: string, assertionResults: readonly { status: string, fullName: string }[] }} VitestFile
 */

/** @param {{ status: string }} test */
function isFailed({ status }) {
  return status === 'failed'
}

/**
 * On a build server that lacks a program the tests need, what is skipped has failed.
 * @param {Count} count
 * @param {boolean} isStrict
 * @returns {Count}
 */
export function skippedAsFailed({ passed, failed, skipped }, isStrict) {
  return isStrict ? { passed, failed: failed + skipped, skipped: 0 } : { passed, failed, skipped }
}
