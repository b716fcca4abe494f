import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findElectron } from '../find-electron.mjs'
import { application, build } from './build.mjs'
import { hasDisplay, startVirtualDisplay } from './display.mjs'
import { provideElectronLibraries } from './electron/electron-libraries.mjs'
import { requireSandbox } from './electron/sandbox.mjs'
import { projectFolder } from './project.mjs'
import { makeUnprivilegedCopy } from './unprivileged-copy.mjs'

/**
 * Makes everything ready for tests in the real window: Electron, its libraries, the built app, a display.
 * The tests find it in these variables:
 * - CHANCERY_E2E_EXECUTABLE: what to launch
 * - CHANCERY_E2E_APP: the app folder, its first argument
 * - CHANCERY_E2E_UID: only where the app runs as another user: the user that must own the folders it writes to
 * @returns {Promise<{ env: Record<string, string>, stop: () => void }>}
 */
export async function prepareWindowTests() {
  const electron = await findElectron()
  await provideElectronLibraries(electron)
  requireSandbox(electron)
  await build(application)
  const env = process.getuid?.() === 0 ? asNobody(electron) : asThisUser(electron)
  if (hasDisplay()) return { env, stop: () => undefined }
  const virtual = await startVirtualDisplay()
  return { env: { ...env, DISPLAY: virtual.display }, stop: virtual.stop }
}

/**
 * @param {string} electron
 * @returns {Record<string, string>}
 */
function asThisUser(electron) {
  return { CHANCERY_E2E_EXECUTABLE: electron, CHANCERY_E2E_APP: projectFolder }
}

/**
 * @param {string} electron
 * @returns {Record<string, string>}
 */
function asNobody(electron) {
  const checkout = createHash('sha256').update(projectFolder).digest('hex').slice(0, 8)
  const copy = makeUnprivilegedCopy(electron, join(tmpdir(), `chancery-window-tests-${checkout}`))
  return {
    CHANCERY_E2E_EXECUTABLE: copy.executable,
    CHANCERY_E2E_APP: copy.app,
    CHANCERY_E2E_UID: String(copy.uid),
  }
}
