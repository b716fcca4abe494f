import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { inProject, projectFolder } from '../setup/project.mjs'
import { countVitest, nothing, skippedTests, sum } from './count.mjs'

/**
 * @typedef {import('./suites.mjs').Suite} Suite
 * @typedef {import('./suites.mjs').Check} Check
 * @typedef {import('./count.mjs').Count} Count
 * @typedef {(text: string) => void} Write
 */

/**
 * Runs one suite to its end and counts it. What it prints goes to `write` as it comes.
 * @param {Suite} suite
 * @param {NodeJS.ProcessEnv} env
 * @param {Write} write
 * @returns {Promise<{ count: Count, skipped: readonly string[] }>} with the names of the skipped tests
 */
export async function runSuite(suite, env, write) {
  if (suite.checks === null) return await runVitest(suite, env, write)
  const counts = []
  for (const check of suite.checks) counts.push(await runCheck(check, suite.minutes, env, write))
  return { count: sum(counts), skipped: [] }
}

/**
 * @param {Check} check
 * @param {number} minutes
 * @param {NodeJS.ProcessEnv} env
 * @param {Write} write
 * @returns {Promise<Count>}
 */
async function runCheck(check, minutes, env, write) {
  let output = ''
  const code = await stream(check.command, minutes, env, (text) => {
    output += text
  })
  write(code === 0 ? `  ✓ ${check.title}\n` : `  ✗ ${check.title}\n${output}`)
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}

/**
 * @param {Suite} suite
 * @param {NodeJS.ProcessEnv} env
 * @param {Write} write
 * @returns {Promise<{ count: Count, skipped: readonly string[] }>}
 */
async function runVitest(suite, env, write) {
  const report = inProject('out', 'test', `${suite.name}.json`)
  mkdirSync(inProject('out', 'test'), { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await stream(
    ['node_modules/vitest/vitest.mjs', 'run', '--project', suite.name, ...suite.files, ...reporters],
    suite.minutes,
    env,
    write,
  )
  const found = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  return { count: countVitest(found, code), skipped: skippedTests(found) }
}

/** @param {string} text */
function withoutReportNotes(text) {
  return text.replace(/^JSON report written to .*\n/m, '')
}

/**
 * @param {readonly string[]} args Node arguments
 * @param {number} minutes how long it may last
 * @param {NodeJS.ProcessEnv} env
 * @param {Write} write
 * @returns {Promise<number | null>}
 */
function stream(args, minutes, env, write) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: projectFolder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
    })
    child.stdout.setEncoding('utf8').on('data', (text) => write(withoutReportNotes(text)))
    child.stderr.setEncoding('utf8').on('data', write)
    child.on('error', (error) => write(`${error.message}\n`))
    child.on('close', (code, signal) => {
      if (signal !== null) write(`Ended by ${signal}; this may last ${minutes} minutes.\n`)
      resolve(code)
    })
  })
}
