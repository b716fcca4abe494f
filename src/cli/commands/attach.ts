import { cleanChosen } from '../../main/export/pictures/clean-chosen'
import { addAttachment } from '../../main/store/attachments/attachments'
import { attachmentTooLarge, type ChosenFile, takeChosen } from '../../main/store/attachments/read-chosen-file'
import { recogniseAttachment } from '../../main/store/attachments/recognise-attachment'
import { Failed } from '../../shared/ipc/failure'
import { type AttachmentUse, attachmentSource, mostAttachmentBytes } from '../../shared/model/attachments'
import type { Command } from '../command'
import { openCalledLibrary } from '../open-library'
import { readBoundedFile } from '../read-bounded-file'
import { WrongUsage } from '../wrong-usage'

/** By its content; the name counts only for a file that can be kept as neither, to say which of both it is not. */
function recogniseUse(file: string, bytes: Uint8Array): AttachmentUse {
  const kind = recogniseAttachment(bytes)
  const isWord = kind === null ? /\.do[ct][xm]?$/i.test(file) : kind === 'docx' || kind === 'dotx'
  return isWord ? 'template' : 'picture'
}

/** Nobody looks at a template here, as the window does once it is chosen: what cannot be used is refused. */
async function refuseUnusable(file: string, bytes: Uint8Array): Promise<void> {
  const { readTemplate } = await import('../../main/export/template/read-template')
  try {
    readTemplate(bytes)
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    const { failure } = error
    if (failure.code === 'packageDamaged') {
      throw new Failed({ ...failure, problems: failure.problems.map((problem) => `${file}: ${problem}`) })
    }
    throw 'file' in failure && failure.file === null ? new Failed({ ...failure, file }) : error
  }
}

/** What is kept of a file, as the window keeps it. */
async function readKeepable(file: string): Promise<ChosenFile> {
  const bytes = await readBoundedFile(file, mostAttachmentBytes / 1_000_000, attachmentTooLarge(file))
  const use = recogniseUse(file, bytes)
  const chosen = takeChosen(file, bytes, use)
  if (use === 'template') {
    await refuseUnusable(file, bytes)
    return chosen
  }
  const cleaned = cleanChosen(file, bytes)
  return { bytes: cleaned.bytes, kind: cleaned.extension }
}

export const attachCommand: Command = {
  name: 'attach',
  synopsis: 'FILE…',
  summary:
    'Keeps pictures (PNG, JPEG, SVG) and Word templates (.docx, .dotx) with the library; prints for each what Markdown calls it.',
  options: {},
  run: async (call) => {
    const { world, positionals } = call
    if (positionals.length === 0) throw new WrongUsage('FILE is missing')
    // Whatever is wrong with one of them is found before the first is kept, and what was found is what is kept.
    const keepable: (ChosenFile & { readonly file: string })[] = []
    for (const file of positionals) keepable.push({ file, ...(await readKeepable(file)) })
    const store = await openCalledLibrary(call)
    try {
      if (store.readOnly !== null) throw new Failed(store.readOnly)
      for (const { file, bytes, kind } of keepable) {
        const name = await addAttachment(store.folder, bytes, kind)
        const source = attachmentSource(name)
        world.out(call.has('json') ? JSON.stringify({ file, name, source }) : source)
      }
    } finally {
      await store.close()
    }
    return 0
  },
}
