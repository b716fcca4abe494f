import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SetupProblem } from '../setup-problem.mjs'

/**
 * Says what to do where the kernel lets ordinary users build no sandbox, as Ubuntu 24.04 does by default: without one
 * Electron ends at once with a message few people can use.
 * @param {string} electron path of the program
 */
export function requireSandbox(electron) {
  if (process.platform !== 'linux' || process.getuid?.() === 0 || usersMayBuildSandboxes()) return
  const helper = join(dirname(electron), 'chrome-sandbox')
  const facts = statSync(helper, { throwIfNoEntry: false })
  if (facts !== undefined && facts.uid === 0 && (facts.mode & 0o4000) !== 0) return
  throw new SetupProblem('This system does not let ordinary programs build the sandbox Chancery’s window runs in.', [
    `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  ])
}

function usersMayBuildSandboxes() {
  return (
    kernelSetting('/proc/sys/kernel/unprivileged_userns_clone') !== '0' &&
    kernelSetting('/proc/sys/user/max_user_namespaces') !== '0' &&
    kernelSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') !== '1'
  )
}

/** @param {string} path */
function kernelSetting(path) {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return null
  }
}
