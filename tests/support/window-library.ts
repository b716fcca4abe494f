import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readLibrary } from '../../src/main/store/read-library'
import type { Bridge } from '../../src/shared/ipc/contract'
import type { Library } from '../../src/shared/model/library'
import type { RealWindow } from './real-window'

/** What is on disk of the library that a real window made in the suggested place, read as another program would. */
export function libraryOfWindow({ folder }: Pick<RealWindow, 'folder'>): Promise<Library> {
  const places = [join(folder, 'home', 'Documents', 'Chancery'), join(folder, 'home', 'Chancery')]
  const place = places.find((candidate) => existsSync(candidate))
  if (place === undefined) throw new Error(`No library in ${places.join(' or ')}`)
  return readLibrary(place)
}

/** The folder of the library that is open in the window. */
export async function openFolder({ page }: Pick<RealWindow, 'page'>): Promise<string> {
  const status = await page.evaluate(async () => {
    const { chancery } = globalThis as unknown as { chancery: Bridge }
    return chancery.ask('library/status', undefined)
  })
  if (!status.ok || status.value.state !== 'open') throw new Error('The library did not open')
  return status.value.folder
}
