import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { build, commandLine } from '../setup/build.mjs'
import { installDependencies } from '../setup/dependencies.mjs'
import { inProject } from '../setup/project.mjs'
import { describeProblem } from '../setup/setup-problem.mjs'
import { say } from '../setup/step.mjs'
import { installRival } from './install-rival.mjs'

const sources = readdirSync(inProject('bench')).filter((name) => name !== 'rivals')

/** @type {import('../setup/build.mjs').BuildTarget} */
const bench = {
  title: 'Building the bench',
  result: 'build/bench/bench.cjs',
  stamp: 'build/.built-bench',
  inputs: [
    ...sources.map((name) => `bench/${name}`),
    'src/main',
    'src/shared',
    'vite.bench.config.mts',
    'tsconfig.base.json',
    'package-lock.json',
  ],
  command: ['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.bench.config.mts', '--logLevel', 'warn'],
}

/**
 * `npm run bench`: installs and builds what is missing, then measures. What it is compared with is installed on the
 * first run; where that cannot be, it says so and measures without.
 * @param {readonly string[]} args
 */
export async function benchChancery(args) {
  let hasRival = false
  try {
    await installDependencies()
    await build(commandLine)
    await build(bench)
    if (wantsSqlite(args)) hasRival = await provideRival()
  } catch (error) {
    process.stderr.write(`${describeProblem(error)}\n`)
    process.exitCode = 1
    return
  }
  const env = { ...process.env, CHANCERY_BENCH_SQLITE: hasRival ? 'yes' : 'no' }
  const child = spawn(process.execPath, [inProject(bench.result), ...args], { env, stdio: 'inherit' })
  process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)))
}

/**
 * Whether anything is asked for that is measured beside SQLite: Word files are not.
 * @param {readonly string[]} args
 */
function wantsSqlite(args) {
  const parts = args.filter((argument) => !argument.startsWith('-'))
  return !args.includes('--no-rival') && !args.includes('--help') && parts.join() !== 'word'
}

async function provideRival() {
  try {
    await installRival()
    return true
  } catch (error) {
    say(`${describeProblem(error)}\nThe bench goes on without SQLite: ratios to it are left out.\n`)
    return false
  }
}
