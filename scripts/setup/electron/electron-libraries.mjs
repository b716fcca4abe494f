import { dirname } from 'node:path'
import { installDebianPackages, isDebianLike } from '../debian-packages.mjs'
import { runProgram } from '../run-program.mjs'
import { SetupProblem } from '../setup-problem.mjs'

const debianPackages = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libatk1.0-0t64', 'libatk1.0-0'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libatspi2.0-0t64', 'libatspi2.0-0'],
  ['libcups2t64', 'libcups2'],
  ['libdrm2'],
  ['libxkbcommon0'],
  ['libxcomposite1'],
  ['libxdamage1'],
  ['libxfixes3'],
  ['libxrandr2'],
  ['libxss1'],
  ['libxtst6'],
  ['libx11-xcb1'],
  ['libpango-1.0-0'],
  ['libcairo2'],
  ['libsecret-1-0'],
  ['libnotify4'],
  ['fonts-liberation'],
]

/**
 * Makes sure that Electron finds the shared libraries it is linked with: installs them where that is possible, else
 * says which are missing and the command that installs them. Other systems bring them along.
 * @param {string} electron path of the program
 */
export async function provideElectronLibraries(electron) {
  if (process.platform !== 'linux') return
  const missing = await missingLibraries(electron)
  if (missing.length === 0) return
  if (isDebianLike()) {
    await installDebianPackages('the shared libraries Electron needs', debianPackages)
    const stillMissing = await missingLibraries(electron)
    if (stillMissing.length === 0) return
    throw new SetupProblem(`Electron cannot start: ${stillMissing.join(', ')} missing even after installing.`, [
      `ldd ${electron}`,
    ])
  }
  throw new SetupProblem(`Electron cannot start without these shared libraries: ${missing.join(', ')}.`, [
    'sudo dnf install gtk3 nss alsa-lib mesa-libgbm libXScrnSaver libsecret        on Fedora and its kin',
    'sudo zypper install gtk3 mozilla-nss libasound2 libgbm1                      on openSUSE',
    'sudo pacman -S gtk3 nss alsa-lib mesa                                        on Arch Linux',
  ])
}

/**
 * @param {string} electron
 * @returns {Promise<string[]>}
 */
async function missingLibraries(electron) {
  const env = { ...process.env, LD_LIBRARY_PATH: dirname(electron), LC_ALL: 'C' }
  const { output } = await runProgram('ldd', [electron], { env })
  return output
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0] ?? line)
}
