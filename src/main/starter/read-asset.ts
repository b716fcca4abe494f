import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failed } from '../../shared/ipc/failure'

/** A shipped JSON file as it is, unchecked. Fails with `fileMissing`, or `invalidInput` when it is not JSON. */
export async function readAsset(assetsFolder: string, name: string): Promise<unknown> {
  const file = join(assetsFolder, name)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    throw new Failed({ code: 'fileMissing', file })
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Failed({ code: 'invalidInput', problems: [`${file}: ${error instanceof Error ? error.message : error}`] })
  }
}
