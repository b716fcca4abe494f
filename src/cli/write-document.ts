import { lstat } from 'node:fs/promises'
import type { ReadPicture } from '../main/export/word-job'
import { writeFileSafely } from '../main/export/write-file'
import { sortLackingStyles } from '../shared/document/lacking-styles'
import type { DocumentTree } from '../shared/document/tree'
import { Failed } from '../shared/ipc/failure'
import type { ChosenLook } from './chosen-look'
import type { Call, OptionSpec } from './command'
import { printable } from './printable'
import { WrongUsage } from './wrong-usage'

export type WrittenFormat = 'docx' | 'md'

/** Options of the commands that write documents. */
export const documentOptions: { readonly [name: string]: OptionSpec } = {
  style: {
    value: 'STYLE',
    help: 'house style of a Word file: neutral, flanders, or the id of one of the library’s own',
  },
  template: {
    value: 'FILE',
    help: 'a Word template, .docx or .dotx, whose styles, headers, footers and pages are used',
  },
  format: { value: 'FORMAT', help: 'docx or md (a PDF is made in the window)' },
  force: { value: null, help: 'replace a file that exists' },
}

/** The format of `--format`; null when it was not given. */
export function readFormat(call: Call): WrittenFormat | null {
  const format = call.option('format')
  if (format === null || format === 'docx' || format === 'md') return format
  throw new WrongUsage(format === 'pdf' ? noPdf : `Unknown format '${format}': one of docx, md`)
}

/** Why the command line writes no PDF. */
export const noPdf = 'A PDF is printed by the window: export it there. The command line writes docx and md'

/** Fails with `fileExists` before any work is done, unless `--force` was given. */
export async function refuseExisting(call: Call, file: string): Promise<void> {
  const exists = await lstat(file).then(
    () => true,
    () => false,
  )
  if (exists && !call.has('force')) throw new Failed({ code: 'fileExists', file })
}

/** Writes a document as Markdown; all or nothing. */
export async function writeMarkdown(call: Call, tree: DocumentTree, file: string): Promise<void> {
  const { treeToMarkdown } = await import('../shared/document/to-markdown')
  let text: string
  try {
    text = treeToMarkdown(tree)
  } catch (error) {
    // A text longer than a string can be: references to one long address, written out.
    if (error instanceof RangeError) throw new Failed({ code: 'exportStopped', reason: 'memory' })
    throw error
  }
  await writeFileSafely(file, text, { overwrite: call.has('force') })
}

/** Writes a document as a Word file, all or nothing; resolves with the sources of pictures that are missing in it. */
export async function writeWordFile(
  call: Call,
  tree: DocumentTree,
  look: ChosenLook,
  read: ReadPicture,
  file: string,
): Promise<readonly string[]> {
  const { writeWord } = await import('../main/export/write-word')
  // No template decides over the pages of cards.
  const job = tree.properties.paper === 'document' ? { tree, ...look } : { tree, style: look.style, template: null }
  const { bytes, missing, lacks } = await writeWord(job, read, () => undefined)
  await writeFileSafely(file, bytes, { overwrite: call.has('force') })
  const { vital, special } = sortLackingStyles(lacks)
  if (vital.length > 0) {
    call.world.err(
      printable(`warning: the template has no style ${vital.join(', ')}; these look as in the house style`),
    )
  }
  if (special.length > 0) {
    const [styles, are] = special.length === 1 ? ['style', 'is'] : ['styles', 'are']
    call.world.err(`note: ${special.length} ${styles} the template lacks ${are} taken from the house style`)
  }
  return missing
}
