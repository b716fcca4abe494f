import { spawn } from 'node:child_process'
import { chownSync, copyFileSync, existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { findElectron } from '../find-electron.mjs'
import { application, build } from '../setup/build.mjs'
import { provideElectronLibraries } from '../setup/electron/electron-libraries.mjs'
import { requireSandbox } from '../setup/electron/sandbox.mjs'
import { projectFolder } from '../setup/project.mjs'
import { SetupProblem } from '../setup/setup-problem.mjs'
import { say } from '../setup/step.mjs'
import { makeUnprivilegedCopy } from '../setup/unprivileged-copy.mjs'

/** Where Chancery lives when root starts it. */
const rootsFolder = '/var/lib/chancery'

/**
 * Opens the app and waits until it is closed.
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function openWindow(args) {
  const electron = await findElectron()
  await provideElectronLibraries(electron)
  requireSandbox(electron)
  await build(application)
  if (process.platform === 'linux' && process.getuid?.() === 0) return await openAsNobody(electron, args)
  return await launch(electron, [projectFolder, ...args], process.env)
}

/**
 * @param {string} electron
 * @param {readonly string[]} args
 */
async function openAsNobody(electron, args) {
  if (!process.env.DISPLAY) {
    throw new SetupProblem('You are root, and a Wayland display takes windows only from the user it belongs to.', [
      'Start Chancery as the user who is logged in at the screen: npm start',
    ])
  }
  const copy = makeUnprivilegedCopy(electron, rootsFolder)
  say(
    'You are root. Chancery’s window keeps its sandbox, which does not work for root, so it runs as the user “nobody”.',
  )
  say(`Its library and settings are in ${copy.home}.`)
  return await launch(copy.executable, [copy.app, ...args], { ...process.env, ...displayKey(copy.home, copy.uid) })
}

/**
 * Gives the unprivileged user a copy of the key to root's display, where there is one.
 * @param {string} home
 * @param {number} uid
 * @returns {Record<string, string>}
 */
function displayKey(home, uid) {
  const key = process.env.XAUTHORITY ?? join(homedir(), '.Xauthority')
  if (!existsSync(key)) return {}
  const copy = join(home, '.Xauthority')
  copyFileSync(key, copy)
  chownSync(copy, uid, uid)
  return { XAUTHORITY: copy }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function launch(program, args, env) {
  say('Opening Chancery.')
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env })
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal))
    child.on('error', (error) =>
      reject(new SetupProblem(`Electron did not start: ${error.message}`, [`'${program}' --version`])),
    )
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
