import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { application } from './build.mjs'
import { findProgram } from './find-program.mjs'
import { inProject } from './project.mjs'
import { SetupProblem } from './setup-problem.mjs'

/** The user that owns nothing: 'nobody' on every Linux. */
const nobody = 65534
const roomySharedMemory = 512 * 1024 * 1024

/**
 * @typedef {object} UnprivilegedCopy
 * @property {string} executable a script that runs Electron as the unprivileged user
 * @property {string} app the app folder that user may read
 * @property {string} home that user's home
 * @property {number} uid
 */

/**
 * Chromium does not run as root, and the product has no switch that lets it. So root gets a copy of the runtime and of
 * the built app that the user 'nobody' may read, and a script that runs the one with the other as that user.
 * @param {string} electron path of the program
 * @param {string} folder where the copy goes; on the same disk as the runtime it takes hardly any space
 * @returns {UnprivilegedCopy}
 */
export function makeUnprivilegedCopy(electron, folder) {
  if (findProgram('setpriv') === null) {
    throw new SetupProblem(
      'Chromium does not run as root, and setpriv, which runs it as another user, is not installed.',
      ['apt-get install -y util-linux'],
    )
  }
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  const runtime = join(folder, 'runtime')
  copyRuntime(dirname(electron), runtime)
  const app = join(folder, 'app')
  copyApp(app)
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  chownSync(home, nobody, nobody)
  chmodSync(home, 0o700)
  const executable = join(folder, 'run-as-nobody')
  writeFileSync(executable, script(home, join(runtime, basename(electron))), { mode: 0o755 })
  return { executable, app, home, uid: nobody }
}

/**
 * @param {string} from
 * @param {string} to
 */
function copyRuntime(from, to) {
  const origin = join(to, '.copied-from')
  const version = `${from} ${statSync(from).mtimeMs}`
  if (existsSync(origin) && readFileSync(origin, 'utf8') === version) return
  rmSync(to, { recursive: true, force: true })
  linkOrCopy(from, to)
  const sandbox = join(to, 'chrome-sandbox')
  if (existsSync(sandbox)) {
    rmSync(sandbox)
    copyFileSync(join(from, 'chrome-sandbox'), sandbox)
    chmodSync(sandbox, 0o4755)
  }
  writeFileSync(origin, version)
}

/**
 * @param {string} from
 * @param {string} to
 */
function linkOrCopy(from, to) {
  if (statSync(from).isDirectory()) {
    mkdirSync(to, { recursive: true })
    chmodSync(to, 0o755)
    for (const name of readdirSync(from)) linkOrCopy(join(from, name), join(to, name))
    return
  }
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** @param {string} app */
function copyApp(app) {
  const stamp = join(app, application.stamp)
  const builtFrom = readFileSync(inProject(application.stamp), 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === builtFrom) return
  rmSync(app, { recursive: true, force: true })
  mkdirSync(app, { recursive: true })
  for (const part of ['package.json', 'assets', 'build']) cpSync(inProject(part), join(app, part), { recursive: true })
  makeReadable(app)
}

/** @param {string} path */
function makeReadable(path) {
  const isFolder = statSync(path).isDirectory()
  chmodSync(path, isFolder ? 0o755 : 0o644)
  if (isFolder) for (const name of readdirSync(path)) makeReadable(join(path, name))
}

/**
 * @param {string} home
 * @param {string} program
 */
function script(home, program) {
  const sharedMemory = statfsSync('/dev/shm')
  const isTight = sharedMemory.bsize * sharedMemory.blocks < roomySharedMemory
  return [
    '#!/bin/sh',
    `home="\${CHANCERY_HOME:-${home}}"`,
    'cd "$home" || exit 1',
    `exec setpriv --reuid=${nobody} --regid=${nobody} --clear-groups \\`,
    `  env -u XDG_RUNTIME_DIR -u XDG_CONFIG_HOME -u XDG_CACHE_HOME -u XDG_DATA_HOME -u TMPDIR HOME="$home" \\`,
    `  '${program}'${isTight ? ' --disable-dev-shm-usage' : ''} "$@"`,
    '',
  ].join('\n')
}
