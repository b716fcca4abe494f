import { spawn } from 'node:child_process'
import { installDebianPackages, isDebianLike } from './debian-packages.mjs'
import { findProgram } from './find-program.mjs'
import { SetupProblem } from './setup-problem.mjs'

const startLimitMs = 20_000

/**
 * Whether windows can be shown here.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY)
}

/**
 * Starts a display that exists in memory only, installing Xvfb first where that is possible.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export async function startVirtualDisplay() {
  if (findProgram('Xvfb') === null) {
    if (!isDebianLike()) {
      throw new SetupProblem('There is no display here, and Xvfb, which stands in for one, is not installed.', [
        'sudo dnf install xorg-x11-server-Xvfb        or what your package manager calls it',
      ])
    }
    await installDebianPackages('Xvfb, which stands in for a display', [['xvfb']])
  }
  return await launch()
}

/** @returns {Promise<{ display: string, stop: () => void }>} */
function launch() {
  return new Promise((resolve, reject) => {
    // Access control is off because the tests may run the app as another user; the display takes no network connections.
    const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-ac']
    const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
    let complaint = ''
    const giveUp = (/** @type {string} */ reason) => {
      clearTimeout(limit)
      child.kill()
      reject(
        new SetupProblem(
          `The virtual display did not start: ${reason}`,
          ['Xvfb :99 -screen 0 1600x1000x24'],
          complaint,
        ),
      )
    }
    const limit = setTimeout(() => giveUp('it took too long.'), startLimitMs)
    child.on('error', (error) => giveUp(error.message))
    child.on('exit', () => giveUp('it ended at once.'))
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      complaint += text
    })
    let number = ''
    const answer = /** @type {import('node:stream').Readable} */ (child.stdio[3])
    answer.setEncoding('utf8').on('data', (text) => {
      number += text
      if (!number.includes('\n')) return
      clearTimeout(limit)
      child.removeAllListeners('exit')
      child.unref()
      process.once('SIGTERM', () => {
        child.kill()
        process.exit(143)
      })
      resolve({ display: `:${number.trim()}`, stop: () => child.kill() })
    })
  })
}
