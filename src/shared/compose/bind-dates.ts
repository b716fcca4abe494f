import type { Block, Inline } from '../document/tree'
import { monthNames } from '../language/dates'
import { withText } from './localized-content'

const months = [...new Set(Object.values(monthNames).flat())].join('|')
const written = new RegExp(`(?<![\\d\\p{L}])(\\d{1,2}\\.?|1er) (${months})(?: (\\d{4}))?(?![\\d\\p{L}])`, 'gu')

/** The same words with every date on one line, in whichever language it is: no-break spaces hold it together. */
export function bindDatesIn(words: string): string {
  return words.replace(written, (_date, day: string, month: string, year: string | undefined) =>
    [day, month, year].filter((part) => part !== undefined).join('\u00a0'),
  )
}

/** "3–5 March" at the end of a title takes a line of its own: large type would break after its dash. */
function withRangeBelow(title: string): string {
  return title.replace(/(?<=, )(?=\d{1,2}\.?–\d[^,]*$)/, '\n')
}

function bound(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline) => {
    if (inline.kind === 'text') return { ...inline, text: bindDatesIn(inline.text) }
    return 'content' in inline ? { ...inline, content: bound(inline.content) } : inline
  })
}

/** Dates are held together wherever running text, the lines of a cover or a caption may break. */
export function bindDates(blocks: readonly Block[]): readonly Block[] {
  return withText(blocks, bound).map((block) => {
    if (block.kind === 'cover') {
      return { ...block, title: withRangeBelow(bindDatesIn(block.title)), lines: block.lines.map(bindDatesIn) }
    }
    const hasCaption = block.kind === 'table' || block.kind === 'facts'
    return hasCaption && block.caption !== null ? { ...block, caption: bindDatesIn(block.caption) } : block
  })
}
