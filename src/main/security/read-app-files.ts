import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { AppFiles } from './serve-app-files'

const listSchema = z.object({ renderer: z.array(z.string()), flags: z.array(z.string()) })

/** The list of files that the build wrote: only these are ever served. */
export async function readAppFiles(buildFolder: string, assetsFolder: string): Promise<AppFiles> {
  const list = listSchema.parse(JSON.parse(await readFile(join(buildFolder, 'files.json'), 'utf8')))
  return {
    rendererFolder: join(buildFolder, 'renderer'),
    flagsFolder: join(assetsFolder, 'flags'),
    listed: new Set([...list.renderer, ...list.flags.map((name) => `flags/${name}`)]),
  }
}
