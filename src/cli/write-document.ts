import { lstat } from 'node:fs/promises'
import { writeFileSafely } from '../main/export/write-file'
import { readHouseStyle, type ShippedStyle } from '../main/starter/read-house-style'
import type { DocumentTree } from '../shared/document/tree'
import { Failed } from '../shared/ipc/failure'
import type { Call, OptionSpec } from './command'
import { WrongUsage } from './wrong-usage'

/** Options of the commands that write documents. */
export const documentOptions: { readonly [name: string]: OptionSpec } = {
  style: { value: 'STYLE', help: 'house style of a Word file: neutral (as when left out) or flanders' },
  force: { value: null, help: 'replace a file that exists' },
}

function readStyle(call: Call): ShippedStyle {
  const style = call.option('style') ?? 'neutral'
  if (style === 'neutral' || style === 'flanders') return style
  throw new WrongUsage(`Unknown style '${style}': one of neutral, flanders`)
}

/** Fails with `fileExists` before any work is done, unless `--force` was given. */
export async function refuseExisting(call: Call, file: string): Promise<void> {
  const exists = await lstat(file).then(
    () => true,
    () => false,
  )
  if (exists && !call.has('force')) throw new Failed({ code: 'fileExists', file })
}

/** Makes a function that writes documents as Word or, by the file's ending, as Markdown; all or nothing. */
export function documentWriter(call: Call): (tree: DocumentTree, file: string) => Promise<void> {
  const style = readStyle(call)
  const overwrite = call.has('force')
  return async (tree, file) => {
    if (file.toLowerCase().endsWith('.md')) {
      const { treeToMarkdown } = await import('../shared/document/to-markdown')
      return writeFileSafely(file, treeToMarkdown(tree), { overwrite })
    }
    const { renderWord } = await import('../main/export/word/render-word')
    const house = await readHouseStyle(call.world.assetsFolder, style)
    return writeFileSafely(file, await renderWord(tree, house), { overwrite })
  }
}
