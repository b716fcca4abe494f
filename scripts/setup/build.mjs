import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject, projectFolder } from './project.mjs'
import { runProgram } from './run-program.mjs'
import { SetupProblem } from './setup-problem.mjs'
import { step } from './step.mjs'

/**
 * @typedef {object} BuildTarget
 * @property {string} title
 * @property {string} result the file that proves it was built
 * @property {string} stamp remembers what the result was built from
 * @property {readonly string[]} inputs files and folders it is built from
 * @property {readonly string[]} command Node arguments that build it
 */

/** @type {BuildTarget} */
export const commandLine = {
  title: 'Building the command line',
  result: 'build/cli/chancery.cjs',
  stamp: 'build/.built-cli',
  inputs: ['src/cli', 'src/main', 'src/shared', 'vite.cli.config.mts', 'tsconfig.base.json', 'package-lock.json'],
  command: ['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.cli.config.mts', '--logLevel', 'warn'],
}

/** @type {BuildTarget} */
export const application = {
  title: 'Building the application',
  result: 'build/main/main.js',
  stamp: 'build/.built-application',
  inputs: ['src', 'assets', 'electron.vite.config.ts', 'tsconfig.base.json', 'package-lock.json'],
  command: ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
}

/**
 * Whether a target was built from exactly the files that stand there now.
 * @param {BuildTarget} target
 * @returns {boolean}
 */
export function isBuilt(target) {
  const stamp = inProject(target.stamp)
  if (!existsSync(inProject(target.result)) || !existsSync(stamp)) return false
  return readFileSync(stamp, 'utf8') === fingerprint(target.inputs)
}

/**
 * Builds a target unless it is up to date. Two processes that want the same build take turns.
 * @param {BuildTarget} target
 */
export async function build(target) {
  if (isBuilt(target)) return
  await inTurn(`${target.stamp}.lock`, async () => {
    if (isBuilt(target)) return
    await step(target.title, () => buildNow(target))
  })
}

/** @param {BuildTarget} target */
async function buildNow(target) {
  const builtFrom = fingerprint(target.inputs)
  const result = await runProgram(process.execPath, target.command, {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (result.code !== 0 || !existsSync(inProject(target.result))) {
    throw new SetupProblem(`${target.title} failed.`, ['npm run build'], result.output)
  }
  writeFileSync(inProject(target.stamp), builtFrom)
}

/**
 * A short text that changes when any of the files below these paths is added, removed, resized or touched.
 * @param {readonly string[]} paths
 */
function fingerprint(paths) {
  const hash = createHash('sha256')
  const visit = (/** @type {string} */ path) => {
    const facts = statSync(join(projectFolder, path), { throwIfNoEntry: false })
    if (facts === undefined) return
    if (!facts.isDirectory()) {
      hash.update(`${path}\0${facts.size}\0${facts.mtimeMs}\n`)
      return
    }
    for (const name of readdirSync(join(projectFolder, path)).sort()) visit(`${path}/${name}`)
  }
  for (const path of paths) visit(path)
  return hash.digest('hex')
}

const longestBuildMs = 180_000

/**
 * @param {string} lock
 * @param {() => Promise<void>} work
 */
async function inTurn(lock, work) {
  const folder = inProject(lock)
  mkdirSync(inProject('build'), { recursive: true })
  while (!take(folder)) await new Promise((resolve) => setTimeout(resolve, 100))
  try {
    await work()
  } finally {
    rmdirSync(folder)
  }
}

/**
 * Takes the lock; one that is older than any build lasts was left behind by a process that was ended.
 * @param {string} folder
 */
function take(folder) {
  try {
    mkdirSync(folder)
    return true
  } catch {
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > longestBuildMs) rmdirSync(folder)
    return false
  }
}
