import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { findProgram } from './find-program.mjs'
import { runProgram } from './run-program.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Runs npm through Node itself, which works the same on every system (Windows starts no .cmd file without a shell).
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export function runNpm(args, options = {}) {
  const npm = findNpm()
  const env = { ...process.env, npm_config_update_notifier: 'false' }
  return runProgram(process.execPath, [npm, ...args], { env, ...options })
}

/** The path of npm's own JavaScript entry. */
function findNpm() {
  const callers = process.env.npm_execpath
  if (callers && basename(callers) === 'npm-cli.js' && existsSync(callers)) return callers
  const onPath = findProgram('npm')
  const folders = [dirname(process.execPath), ...(onPath === null ? [] : [dirname(onPath)])]
  for (const folder of folders) {
    for (const modules of [
      join(folder, 'node_modules'),
      join(folder, '..', 'lib', 'node_modules'),
      join(folder, '..', 'share', 'nodejs'),
    ]) {
      const entry = join(modules, 'npm', 'bin', 'npm-cli.js')
      if (existsSync(entry)) return entry
    }
  }
  throw new SetupProblem('npm is not installed beside Node.', [
    'Install Node with npm from https://nodejs.org, then run this again.',
  ])
}
