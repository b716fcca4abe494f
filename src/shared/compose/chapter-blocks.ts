import { blocksText } from '../document/plain-text'
import type { Block } from '../document/tree'
import { type DocumentWord, documentWord } from '../language/document-words'
import type { Language } from '../model/language'
import type { Chapter } from './book-chapters'
import { heading, plain } from './localized-content'

/** The chapters behind the records' own, each of which may be a few lines only. */
const closing: readonly DocumentWord[] = ['speeches', 'logistics', 'annexes', 'clearanceBlock']

/** Lines of a page that short chapters at the book's end may fill together. */
const sharedLines = 36

/** Letters of body text on a line, and lines that a heading or a gap takes. */
const line = { letters: 80, heading: 3 }

/** About how many lines a chapter takes; what may be long is never called short. */
function linesOf({ sections }: Chapter): number {
  return sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => {
      const isText = ['paragraph', 'list', 'heading', 'facts', 'quote'].includes(block.kind)
      if (!isText) return sum + sharedLines
      const text = blocksText([block]).split('\n')
      const space = block.kind === 'heading' ? line.heading : 1
      return sum + space + text.reduce((lines, words) => lines + Math.ceil(words.length / line.letters), 0)
    }, line.heading)
}

/** Each chapter on pages of its own, save for short ones at the end, which share a page under the book's title. */
export function chapterBlocks(chapters: readonly Chapter[], language: Language): readonly Block[] {
  const printed = chapters.filter(({ sections }) => sections.some(({ blocks }) => blocks.length > 0))
  let taken = sharedLines
  return printed.flatMap((chapter, index): readonly Block[] => {
    const title = heading(1, plain(documentWord(chapter.title, language)))
    const isClosing = closing.includes(chapter.title)
    const lines = linesOf(chapter)
    const follows = isClosing && taken + lines <= sharedLines
    taken = !isClosing ? sharedLines : follows ? taken + lines : lines
    const next = printed[index + 1]
    const isShared = follows || (isClosing && next !== undefined && taken + linesOf(next) <= sharedLines)
    return chapter.sections
      .filter(({ blocks }) => blocks.length > 0)
      .flatMap(({ header, blocks }, section): readonly Block[] => [
        ...(follows ? [] : [{ kind: 'section-break' as const, header: isShared ? null : header }]),
        ...(section === 0 ? [title] : []),
        ...blocks,
      ])
  })
}
