import { newLibrary } from '../../main/starter/new-library'
import { sampleAttachments } from '../../main/starter/sample-attachments'
import { createLibrary } from '../../main/store/create-library'
import { countRecords } from '../../shared/model/library'
import type { Command } from '../command'
import { readLanguage, readLibraryFolder, readPositionals } from '../read-argument'
import { WrongUsage } from '../wrong-usage'

export const initCommand: Command = {
  name: 'init',
  synopsis: 'DIR [--sample] [--lang CODE]',
  summary: 'Makes a library in a folder.',
  options: {
    sample: { value: null, help: 'with the sample records' },
    lang: { value: 'CODE', help: 'the language of its name: nl, en, de or fr; en where left out' },
  },
  run: async (call) => {
    const { world } = call
    const named = call.option('library')
    if (named !== null && call.positionals.length > 0) throw new WrongUsage('Give the folder once')
    const folder = named === null ? readPositionals(call, 'DIR').DIR : readLibraryFolder(call)
    const contents = call.has('sample') ? 'sample' : 'empty'
    const library = await newLibrary(world.assetsFolder, contents, readLanguage(call, 'en'), world.now())
    await createLibrary(folder, library, { attachments: sampleAttachments(world.assetsFolder) })
    const records = countRecords(library)
    world.out(call.has('json') ? JSON.stringify({ folder, records }) : `${folder}: a new library of ${records} records`)
    return 0
  },
}
