import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, commandLine } from '../setup/build.mjs'
import { installDependencies } from '../setup/dependencies.mjs'
import { provideOutsidePrograms } from '../setup/outside-programs.mjs'
import { describeProblem, SetupProblem } from '../setup/setup-problem.mjs'
import { prepareWindowTests } from '../setup/window-tests.mjs'
import { nothing, skippedAsFailed, sum, summaryLine } from './count.mjs'
import { runSuites } from './run-suites.mjs'
import { allSuites, chooseSuites, soakSuites } from './suites.mjs'

/** @typedef {import('./suites.mjs').Suite} Suite */
/** @typedef {import('./suites.mjs').Need} Need */

/**
 * `npm test`: sets up what is missing, runs every suite or the ones that are named, and ends with one line that counts.
 * @param {readonly string[]} args names of suites
 */
export async function testChancery(args) {
  await testNamed(allSuites(), args, {})
}

/**
 * `npm run test:soak`: the tests that try to break the store, for as long as it takes to try everything.
 * @param {readonly string[]} args names of suites
 */
export async function soakChancery(args) {
  await testNamed(soakSuites(), args, { CHANCERY_SOAK: '1' })
}

/**
 * @param {readonly Suite[]} all
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
async function testNamed(all, args, env) {
  const { suites, unknown } = chooseSuites(all, args)
  if (unknown.length > 0) {
    const known = all.map(({ name }) => name)
    process.stderr.write(`There is no suite called ${unknown.join(', ')}. There are: ${known.join(', ')}.\n`)
    process.exitCode = 2
    return
  }
  const count = await testSuites(suites, env)
  process.stdout.write(`\n${summaryLine(count)}\n`)
  process.exitCode = count.failed > 0 ? 1 : 0
}

/**
 * @param {readonly Suite[]} suites
 * @param {Record<string, string>} env
 */
async function testSuites(suites, env) {
  const write = (/** @type {string} */ text) => void process.stdout.write(text)
  try {
    await installDependencies()
  } catch (error) {
    write(`${describeProblem(error)}\n`)
    return { ...nothing, failed: suites.length }
  }
  const ready = await provide(suites)
  const scratch = makeScratch()
  try {
    for (const { suite, problem } of ready.broken)
      write(`\n── ${suite.title} cannot run ──\n${describeProblem(problem)}\n`)
    const runnable = suites.filter((suite) => !ready.broken.some((broken) => broken.suite === suite))
    const outcomes = await runSuites(runnable, { ...ready.env, ...scratch.env, ...env }, write)
    const isStrict = process.env.CI === 'true' && ready.missing !== null
    write(`\n${outcomes.map(({ suite, count }) => `${suite.title}: ${summaryLine(count)}\n`).join('')}`)
    for (const { suite } of ready.broken) write(`${suite.title}: could not run\n`)
    const counted = sum(outcomes.map(({ count }) => count))
    const skipped = outcomes.flatMap(({ suite, skipped }) => skipped.map((name) => `${suite.name}: ${name}`))
    explainSkipped(skipped, ready.missing, isStrict, write)
    const total = skippedAsFailed(counted, isStrict)
    return { ...total, failed: total.failed + ready.broken.length }
  } finally {
    ready.stop()
    scratch.remove()
  }
}

/**
 * Brings in what the suites need. What cannot be had breaks the suites that cannot run at all without it; the programs
 * of others only cost the tests that use them.
 * @param {readonly Suite[]} suites
 */
async function provide(suites) {
  const isNeeded = (/** @type {Need} */ need) => suites.some(({ needs }) => needs.includes(need))
  /** @type {Map<Need, unknown>} */
  const problems = new Map()
  const outside = isNeeded('outsidePrograms') ? await provideOutsidePrograms() : { env: {}, problem: null }
  if (isNeeded('commandLine')) await build(commandLine).catch((error) => problems.set('commandLine', error))
  let window = { env: {}, stop: () => {} }
  if (isNeeded('window')) {
    await prepareWindowTests().then(
      (prepared) => {
        window = prepared
      },
      (error) => problems.set('window', error),
    )
  }
  const broken = suites.flatMap((suite) => {
    const need = suite.needs.find((name) => problems.has(name))
    return need === undefined ? [] : [{ suite, problem: problems.get(need) }]
  })
  return {
    env: { ...process.env, ...colours(), ...outside.env, ...window.env },
    missing: outside.problem,
    broken,
    stop: window.stop,
  }
}

/** One folder for whatever the suites leave in the place for temporary files; others may look into it, as the app's user. */
function makeScratch() {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-test-'))
  chmodSync(folder, 0o755)
  return {
    env: { TMPDIR: folder, TMP: folder, TEMP: folder },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}

/** The suites write to a pipe; they still colour what they say when it ends up on a terminal, and only then. */
function colours() {
  if (process.env.FORCE_COLOR !== undefined) return {}
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
}

/**
 * Says which tests were skipped and what they lacked, so that nothing is skipped silently.
 * @param {readonly string[]} skipped
 * @param {SetupProblem | null} missing what could not be installed
 * @param {boolean} isStrict
 * @param {(text: string) => void} write
 */
function explainSkipped(skipped, missing, isStrict, write) {
  if (skipped.length === 0) return
  write(`\n${skipped.length} skipped${isStrict ? '; CI is true, so they count as failed' : ''}:\n`)
  write(skipped.map((name) => `  ${name}\n`).join(''))
  write(
    missing === null
      ? 'No program is missing; these tests are not for this system or user.\n'
      : `${describeProblem(missing)}\n`,
  )
}
