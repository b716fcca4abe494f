import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { pictureLimits } from '../main/export/pictures/limits'
import type { ReadPicture } from '../main/export/word-job'

function decoded(source: string): string {
  try {
    return decodeURIComponent(source)
  } catch {
    return source
  }
}

/**
 * Reads the pictures of a Markdown file: those in its own folder or below it. Anything else is as if it were not there:
 * a text from elsewhere must not carry other files of this machine away with it.
 */
export function picturesBeside(file: string): ReadPicture {
  return async (source) => {
    if (/^[a-z][a-z\d+.-]*:/i.test(source) || isAbsolute(source)) return null
    try {
      const folder = await realpath(dirname(file))
      const found = await realpath(resolve(folder, decoded(source)))
      const inside = relative(folder, found)
      if (inside.startsWith('..') || isAbsolute(inside)) return null
      const about = await stat(found)
      return about.isFile() && about.size <= pictureLimits.fileBytes ? await readFile(found) : null
    } catch {
      return null
    }
  }
}
