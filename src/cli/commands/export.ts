import { attachmentReader } from '../../main/store/attachments/attachments'
import { missingPictureNotices } from '../../shared/compose/missing-picture-notices'
import { lookInLibrary } from '../chosen-look'
import type { Command } from '../command'
import { type CardSize, cardSizes, composeCardsOf, composeDocument } from '../compose-document'
import { readCalledLibrary } from '../open-library'
import { noticeLine } from '../print-notices'
import { readKind, readLibraryFolder, readPositionals, readRequired } from '../read-argument'
import {
  documentOptions,
  noPdf,
  readFormat,
  refuseExisting,
  type WrittenFormat,
  writeMarkdown,
  writeWordFile,
} from '../write-document'
import { WrongUsage } from '../wrong-usage'

/** By the option, else by the file's ending. */
function formatOf(asked: WrittenFormat | null, file: string): WrittenFormat {
  if (/\.pdf$/i.test(file)) throw new WrongUsage(`--out '${file}': ${noPdf}`)
  if (asked !== null) return asked
  const ending = /\.(docx|md)$/i.exec(file)?.[1]
  if (ending === undefined) throw new WrongUsage(`--out '${file}' ends neither in .docx nor in .md`)
  return ending.toLowerCase() === 'md' ? 'md' : 'docx'
}

function readCards(cards: string | null, kind: 'briefings' | 'books', format: WrittenFormat): CardSize | null {
  if (cards === null) return null
  const found = cardSizes.find((size) => size === cards.toLowerCase())
  if (found === undefined) throw new WrongUsage(`Unknown cards '${cards}': one of ${cardSizes.join(', ')}`)
  if (kind !== 'briefings') throw new WrongUsage('Only a briefing has cards')
  if (format !== 'docx') throw new WrongUsage('Cards are written as docx')
  return found
}

export const exportCommand: Command = {
  name: 'export',
  synopsis: 'briefing|book ID --out FILE.docx|FILE.md',
  summary: 'Writes a briefing or a book as Word or Markdown; prints the file, and on stderr what the check found.',
  options: {
    out: { value: 'FILE', help: 'the file to write, ending in .docx or .md' },
    cards: { value: 'SIZE', help: 'a5 or a6: the briefing’s key messages as cards to speak from, one topic a card' },
    ...documentOptions,
  },
  run: async (call) => {
    const { world } = call
    const { KIND, ID } = readPositionals(call, 'KIND', 'ID')
    const kind = readKind(KIND, ['briefings', 'books']) === 'books' ? 'books' : 'briefings'
    const file = readRequired(call, 'out')
    const format = formatOf(readFormat(call), file)
    const cards = readCards(call.option('cards'), kind, format)
    const library = await readCalledLibrary(call)
    await refuseExisting(call, file)
    const read = attachmentReader(readLibraryFolder(call))
    const look = format === 'md' ? null : await lookInLibrary(call, library)
    const composed =
      cards === null || look === null
        ? await composeDocument(library, kind, ID, world.today(), readLibraryFolder(call))
        : await composeCardsOf(library, ID, cards, world.today(), look.style, read)
    const notices = [...composed.notices]
    if (look === null) await writeMarkdown(call, composed.value, file)
    else {
      const missing = await writeWordFile(call, composed.value, look, read, file)
      notices.push(...missingPictureNotices(composed.value, missing))
    }
    world.out(call.has('json') ? JSON.stringify({ file, notices }) : file)
    if (!call.has('json')) for (const notice of notices) world.err(noticeLine(notice, false))
    return 0
  },
}
