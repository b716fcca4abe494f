import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../cache-folder.mjs'
import { inProject } from '../project.mjs'
import { runProgram } from '../run-program.mjs'
import { say, step } from '../step.mjs'

const patienceMs = 8000
const retryAfterMs = 24 * 60 * 60 * 1000
const packageFolder = inProject('node_modules', 'electron')

/** The electron package's own program when it is there, complete and of the package's version; else null. */
export function installedElectron() {
  const versionFile = join(packageFolder, 'dist', 'version')
  const pathFile = join(packageFolder, 'path.txt')
  if (!existsSync(versionFile) || !existsSync(pathFile)) return null
  if (readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== packageVersion()) return null
  const program = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(program) ? program : null
}

/** Whether a download was tried in vain within the last day; then it is not tried again at every start. */
export function downloadFailedLately() {
  const failed = statSync(failureMark(), { throwIfNoEntry: false })
  return failed !== undefined && Date.now() - failed.mtimeMs < retryAfterMs
}

/**
 * Lets the electron package download its program, for as long as data keeps coming. Null when nothing comes for some
 * seconds, or the site refuses.
 * @returns {Promise<string | null>}
 */
export async function downloadElectron() {
  const work = join(cacheFolder(), 'electron-download')
  mkdirSync(work, { recursive: true })
  const result = await step(`Downloading Electron ${packageVersion()}`, () =>
    runWhileGrowing([join(packageFolder, 'install.js')], work, [work, join(packageFolder, 'dist')]),
  )
  rmSync(work, { recursive: true, force: true })
  const program = result.code === 0 ? installedElectron() : null
  if (program === null) {
    say('  Electron’s release site cannot be reached from here.')
    writeFileSync(failureMark(), `${new Date().toISOString()}\n${result.output}`)
  } else {
    rmSync(failureMark(), { force: true })
  }
  return program
}

function failureMark() {
  return join(cacheFolder(), `electron-${packageVersion()}-unreachable`)
}

/** @returns {string} */
function packageVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}

/**
 * Runs a Node script and ends it when the watched folders have not grown for a while.
 * @param {readonly string[]} args
 * @param {string} work where the script keeps temporary files
 * @param {readonly string[]} watched
 */
async function runWhileGrowing(args, work, watched) {
  const stop = new AbortController()
  let size = 0
  let grown = Date.now()
  const watch = setInterval(() => {
    const now = watched.reduce((sum, folder) => sum + sizeOf(folder), 0)
    if (now !== size) grown = Date.now()
    size = now
    if (Date.now() - grown > patienceMs) stop.abort()
  }, 500)
  try {
    const env = { ...process.env, TMPDIR: work, TMP: work, TEMP: work, electron_config_cache: join(work, 'cache') }
    return await runProgram(process.execPath, args, { env, signal: stop.signal })
  } finally {
    clearInterval(watch)
  }
}

/**
 * @param {string} path
 * @returns {number} bytes below this path; what vanishes while it is looked at counts as nothing
 */
function sizeOf(path) {
  const facts = statSync(path, { throwIfNoEntry: false })
  if (facts === undefined) return 0
  if (!facts.isDirectory()) return facts.size
  try {
    return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
  } catch {
    return 0
  }
}
