import { existsSync } from 'node:fs'
import { downloadElectron, downloadFailedLately, installedElectron } from './setup/electron/electron-package.mjs'
import {
  fetchStockElectron,
  keptStockElectron,
  stockElectronFitsThisMachine,
} from './setup/electron/stock-electron.mjs'
import { SetupProblem } from './setup/setup-problem.mjs'

/**
 * Where an Electron may come from. Everything that touches disk or network is here, so that the order can be tested
 * without either.
 * @typedef {object} ElectronSources
 * @property {string | undefined} chosen what CHANCERY_ELECTRON names
 * @property {(path: string) => boolean} exists
 * @property {() => string | null} installed the electron package's own program, if it is complete
 * @property {() => boolean} downloadFailedLately
 * @property {() => Promise<string | null>} download fetches the electron package's own program; null when it cannot
 * @property {boolean} stockFits whether the stock runtime from npm is made for this machine
 * @property {() => string | null} keptStock the stock runtime in the cache
 * @property {() => Promise<string>} fetchStock
 */

/**
 * The Electron program to run Chancery with: the one CHANCERY_ELECTRON names; the electron package's own, downloaded
 * where that works; on Linux x64 an older stock runtime from the npm registry, which serves development and tests.
 * @param {ElectronSources} [sources]
 * @returns {Promise<string>}
 */
export async function findElectron(sources = sourcesOfThisMachine()) {
  if (sources.chosen) {
    if (sources.exists(sources.chosen)) return sources.chosen
    throw new SetupProblem(`CHANCERY_ELECTRON names ${sources.chosen}, which does not exist.`, [
      'Set CHANCERY_ELECTRON to the path of an Electron program, or unset it.',
    ])
  }
  const installed = sources.installed()
  if (installed !== null) return installed
  const kept = sources.stockFits ? sources.keptStock() : null
  if (kept !== null && sources.downloadFailedLately()) return kept
  const downloaded = await sources.download()
  if (downloaded !== null) return downloaded
  if (kept !== null) return kept
  if (sources.stockFits) return await sources.fetchStock()
  throw new SetupProblem(
    'There is no Electron program, and its release site (github.com) cannot be reached from here.',
    [
      'npx install-electron --no        on a network that reaches it, or with ELECTRON_MIRROR set to a mirror, or',
      'CHANCERY_ELECTRON=/path/to/electron npm start',
    ],
  )
}

/** @returns {ElectronSources} */
function sourcesOfThisMachine() {
  return {
    chosen: process.env.CHANCERY_ELECTRON,
    exists: existsSync,
    installed: installedElectron,
    downloadFailedLately,
    download: downloadElectron,
    stockFits: stockElectronFitsThisMachine(),
    keptStock: keptStockElectron,
    fetchStock: fetchStockElectron,
  }
}
