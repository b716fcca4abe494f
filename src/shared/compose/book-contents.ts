import type { Block, Inline } from '../document/tree'
import { documentWord } from '../language/document-words'
import type { Book } from '../model/book'
import type { Briefing } from '../model/briefing'
import type { Library } from '../model/library'
import type { BookParts } from './book-parts'
import { briefingTitle } from './compose-briefing'
import { paragraph, plain } from './localized-content'

/** The contents, and a numbered list of the briefs with who drafted each. */
export function bookContents(library: Library, { language }: Book, { tabs }: BookParts): readonly Block[] {
  const list: Block = {
    kind: 'list',
    ordered: true,
    start: 1,
    loose: false,
    items: tabs.map(({ briefing }) => ({ checked: null, blocks: [paragraph(briefLine(library, briefing))] })),
  }
  return [
    { kind: 'page-break' },
    { kind: 'contents', title: documentWord('contents', language), depth: 2 },
    ...(tabs.length === 0 ? [] : [paragraph(plain(documentWord('briefs', language)), 'topic-line'), list]),
  ]
}

function briefLine(library: Library, briefing: Briefing): readonly Inline[] {
  const drafter = briefing.drafter?.trim() ?? ''
  return [...briefingTitle(library, briefing), ...plain(drafter === '' ? '' : ` (${drafter})`)]
}
