import type { Briefing, BriefingSectionKind } from '../model/briefing'
import type { PartId } from '../model/id'
import { makeNotice } from './make-notice'
import type { Notice } from './notice'

/** How many pages a section takes, in parts of a page. */
type PartPages = { readonly section: PartId; readonly pages: number }

/** What an interlocutor is told is read at a glance; the background is read on the way. */
const mostPagesOfPoints = 1
const mostPagesOfBackground = 2

const pointSections: readonly BriefingSectionKind[] = ['key-messages', 'to-raise']

/** Sections that take more pages than a reader has for them; what fits but for a hair passes. */
export function checkPages(briefing: Briefing, parts: readonly PartPages[]): readonly Notice[] {
  const pagesOf = (kinds: readonly BriefingSectionKind[]): number => {
    const sections = briefing.sections.filter(({ kind }) => kinds.includes(kind))
    const taken = parts.filter(({ section }) => sections.some(({ id }) => id === section))
    return Math.round(taken.reduce((sum, { pages }) => sum + pages, 0) * 10) / 10
  }
  const placeOf = (kind: BriefingSectionKind): Notice['at'] => {
    const section = briefing.sections.find((each) => each.kind === kind)
    return section === undefined ? null : { section: section.id, block: null }
  }
  const [points, background] = [pagesOf(pointSections), pagesOf(['background'])]
  return [
    ...(points > mostPagesOfPoints
      ? [makeNotice({ code: 'points-over-one-page', pages: points, most: mostPagesOfPoints }, placeOf('key-messages'))]
      : []),
    ...(background > mostPagesOfBackground
      ? [
          makeNotice(
            { code: 'background-too-long', pages: background, most: mostPagesOfBackground },
            placeOf('background'),
          ),
        ]
      : []),
  ]
}
