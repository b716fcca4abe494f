import { expect, test } from 'vitest'
import { type ElectronSources, findElectron } from '../../../scripts/find-electron.mjs'

/** A machine on which nothing is installed and nothing can be reached, except what a test says. */
function sources(over: Partial<ElectronSources> = {}): ElectronSources & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    chosen: undefined,
    exists: () => false,
    installed: () => null,
    downloadFailedLately: () => false,
    download: async () => {
      asked.push('download')
      return null
    },
    stockFits: false,
    keptStock: () => null,
    fetchStock: async () => {
      asked.push('fetch')
      return '/cache/electron'
    },
    ...over,
  }
}

test('the Electron that CHANCERY_ELECTRON names comes before the installed one', async () => {
  const machine = sources({
    chosen: '/opt/electron',
    exists: (path) => path === '/opt/electron',
    installed: () => '/package',
  })
  expect(await findElectron(machine)).toBe('/opt/electron')
})

test('a CHANCERY_ELECTRON that does not exist is named, and nothing else is tried in its place', async () => {
  const machine = sources({ chosen: '/opt/gone', installed: () => '/package' })
  await expect(findElectron(machine)).rejects.toThrow('CHANCERY_ELECTRON names /opt/gone, which does not exist.')
})

test('the electron package’s own program is used without any download', async () => {
  const machine = sources({ installed: () => '/package', stockFits: true, keptStock: () => '/cache/electron' })
  expect(await findElectron(machine)).toBe('/package')
  expect(machine.asked).toEqual([])
})

test('a download that works comes before the stock runtime', async () => {
  const machine = sources({ download: async () => '/downloaded', stockFits: true })
  expect(await findElectron(machine)).toBe('/downloaded')
  expect(machine.asked).toEqual([])
})

test('where the download fails on Linux x64, the stock runtime is fetched', async () => {
  const machine = sources({ stockFits: true })
  expect(await findElectron(machine)).toBe('/cache/electron')
  expect(machine.asked).toEqual(['download', 'fetch'])
})

test('after a failed download the kept runtime is used at once, without trying again', async () => {
  const machine = sources({ stockFits: true, keptStock: () => '/cache/electron', downloadFailedLately: () => true })
  expect(await findElectron(machine)).toBe('/cache/electron')
  expect(machine.asked).toEqual([])
})

test('when the failed download is long ago, it is tried again before the kept runtime is used', async () => {
  const machine = sources({ stockFits: true, keptStock: () => '/cache/electron' })
  expect(await findElectron(machine)).toBe('/cache/electron')
  expect(machine.asked).toEqual(['download'])
})

test('where nothing works, the problem names the commands that help', async () => {
  await expect(findElectron(sources())).rejects.toMatchObject({
    message: expect.stringContaining('There is no Electron program'),
    fix: [expect.stringContaining('npx install-electron'), expect.stringContaining('CHANCERY_ELECTRON=')],
  })
})
