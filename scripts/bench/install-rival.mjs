import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inProject } from '../setup/project.mjs'
import { runNpm } from '../setup/run-npm.mjs'
import { runProgram } from '../setup/run-program.mjs'
import { SetupProblem } from '../setup/setup-problem.mjs'
import { step } from '../setup/step.mjs'

const folder = inProject('bench', 'rivals')

/**
 * Installs better-sqlite3 in bench/rivals, exactly as its lock file says, unless this Node can load it already. Where no
 * built one can be fetched it is compiled, which takes a C++ compiler, make and Python.
 */
export async function installRival() {
  if (await loads()) return
  const env = { ...process.env, ...headers() }
  const result = await step('Installing SQLite to measure against (about a minute where it must be compiled)', () =>
    runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, env }),
  )
  if (result.code === 0 && (await loads())) return
  throw new SetupProblem(
    'better-sqlite3 could not be installed. It is fetched, or compiled with a C++ compiler, make and Python.',
    ['npm ci --prefix bench/rivals'],
    result.output,
  )
}

/** Whether this very Node can open a database with it. */
async function loads() {
  if (!existsSync(join(folder, 'node_modules', 'better-sqlite3'))) return false
  const program = `new (require('better-sqlite3'))(':memory:').close()`
  return (await runProgram(process.execPath, ['-e', program], { cwd: folder })).code === 0
}

/** Node's own headers, where they stand beside it: then compiling needs no download of them. */
function headers() {
  const prefix = join(dirname(process.execPath), '..')
  const isThere = existsSync(join(prefix, 'include', 'node', 'node.h'))
  return isThere ? { npm_config_nodedir: prefix } : {}
}
