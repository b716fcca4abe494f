import type { Command } from '../command'
import { composeDocument } from '../compose-document'
import { readCalledLibrary } from '../open-library'
import { noticeLine } from '../print-notices'
import { readKind, readPositionals, readRequired } from '../read-argument'
import { documentOptions, documentWriter, refuseExisting } from '../write-document'
import { WrongUsage } from '../wrong-usage'

export const exportCommand: Command = {
  name: 'export',
  synopsis: 'briefing|book ID --out FILE.docx|FILE.md',
  summary: 'Writes a briefing or a book as Word or Markdown; prints the file, and on stderr what the check found.',
  options: { out: { value: 'FILE', help: 'the file to write, ending in .docx or .md' }, ...documentOptions },
  run: async (call) => {
    const { world } = call
    const { KIND, ID } = readPositionals(call, 'KIND', 'ID')
    const kind = readKind(KIND, ['briefings', 'books']) === 'books' ? 'books' : 'briefings'
    const file = readRequired(call, 'out')
    if (!/\.(?:docx|md)$/i.test(file)) throw new WrongUsage(`--out '${file}' ends neither in .docx nor in .md`)
    const write = documentWriter(call)
    const library = await readCalledLibrary(call)
    await refuseExisting(call, file)
    const { value: tree, notices } = await composeDocument(library, kind, ID, world.today())
    await write(tree, file)
    world.out(call.has('json') ? JSON.stringify({ file, notices }) : file)
    if (!call.has('json')) for (const notice of notices) world.err(noticeLine(notice, false))
    return 0
  },
}
