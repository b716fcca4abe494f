import { availableParallelism } from 'node:os'
import { formatDuration } from '../setup/step.mjs'
import { summaryLine } from './count.mjs'
import { inOrder } from './in-order.mjs'
import { runSuite } from './run-suite.mjs'

/**
 * @typedef {import('./suites.mjs').Suite} Suite
 * @typedef {import('./count.mjs').Count} Count
 * @typedef {{ suite: Suite, count: Count, skipped: readonly string[] }} Outcome
 */

/**
 * Runs suites, a few at a time where they do not disturb each other, each under its own heading.
 * @param {readonly Suite[]} suites
 * @param {NodeJS.ProcessEnv} env
 * @param {(text: string) => void} write
 * @returns {Promise<readonly Outcome[]>} in the order of the suites
 */
export async function runSuites(suites, env, write) {
  const outputs = inOrder(write)
  const runOne = async (/** @type {Suite} */ suite) => {
    const output = outputs.open()
    const started = Date.now()
    output.write(`\n── ${suite.title} (${suite.name}) ──\n`)
    const { count, skipped } = await runSuite(suite, env, output.write)
    output.write(`── ${suite.title}: ${summaryLine(count)} in ${formatDuration(Date.now() - started)} ──\n`)
    output.close()
    return { suite, count, skipped }
  }
  const together = suites.filter(({ alone }) => !alone)
  const outcomes = await mapSideBySide(together, Math.max(1, Math.min(2, availableParallelism() - 1)), runOne)
  for (const suite of suites.filter(({ alone }) => alone)) outcomes.push(await runOne(suite))
  return outcomes
}

/**
 * @template In, Out
 * @param {readonly In[]} items
 * @param {number} width how many at a time
 * @param {(item: In) => Promise<Out>} work
 * @returns {Promise<Out[]>} in the order of the items
 */
async function mapSideBySide(items, width, work) {
  /** @type {Out[]} */
  const results = new Array(items.length)
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const index = next++
      results[index] = await work(/** @type {In} */ (items[index]))
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  return results
}
