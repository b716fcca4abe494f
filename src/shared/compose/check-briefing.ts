import type { Briefing } from '../model/briefing'
import type { Dossier } from '../model/dossier'
import type { IsoDate } from '../model/id'
import { textIn } from '../model/language'
import type { Library } from '../model/library'
import { findRecord } from '../model/library'
import { findMarking, higherMarking } from '../model/marking'
import { appliesTo, isValidOn, serves } from '../model/talking-point'
import { checkBlock } from './check-block'
import { checkSection } from './check-section'
import { makeNotice } from './make-notice'
import type { Notice, NoticeFact } from './notice'
import { type PlacedBlock, pointsIn, spokenSections } from './placed-block'
import { partnerName, resolveBlock } from './resolve-block'

/** Everything a reader has to know before the note leaves: first about the note as a whole, then in its own order. */
export function checkBriefing(library: Library, briefing: Briefing, today: IsoDate): readonly Notice[] {
  const placed: readonly PlacedBlock[] = briefing.sections.flatMap((section) =>
    section.blocks.map((block) => ({ section, block: resolveBlock(library, block, briefing.language) })),
  )
  const partners = briefing.partners.map((id) => findRecord(library, 'dossiers', id)).filter((each) => each !== null)
  return [
    ...checkHeader(library, briefing),
    ...checkMarking(library, briefing, placed),
    ...checkCoverage(library, briefing, partners, placed),
    ...briefing.sections.flatMap((section) => checkSection(briefing, section, partners, placed)),
    ...placed.flatMap(({ section, block }) => {
      const at = { section: section.id, block: block.id }
      return checkBlock(briefing, section.kind, block, today).map(([fact, severity]) => makeNotice(fact, at, severity))
    }),
  ]
}

function checkHeader(library: Library, briefing: Briefing): readonly Notice[] {
  const facts: NoticeFact[] = []
  for (const id of briefing.partners) {
    if (findRecord(library, 'dossiers', id) === null) facts.push({ code: 'missing-record', recordKind: 'dossiers', id })
  }
  for (const id of briefing.goals) {
    if (findRecord(library, 'goals', id) === null) facts.push({ code: 'missing-record', recordKind: 'goals', id })
  }
  if (isBlank(briefing.principal)) facts.push({ code: 'no-principal' })
  if (isBlank(briefing.meeting.place) && briefing.meeting.kind !== 'phone-call') facts.push({ code: 'no-place' })
  if (isBlank(briefing.drafter)) facts.push({ code: 'no-drafter' })
  return facts.map((fact) => makeNotice(fact))
}

function checkMarking(library: Library, briefing: Briefing, placed: readonly PlacedBlock[]): readonly Notice[] {
  const own = findMarking(library.settings, briefing.marking)
  let highest = own
  let cause: PlacedBlock | null = null
  for (const each of placed) {
    const higher = higherMarking(highest, findMarking(library.settings, each.block.marking))
    if (higher === highest) continue
    highest = higher
    cause = each
  }
  if (highest === null || cause === null) return []
  const { language } = briefing
  const fact: NoticeFact = {
    code: 'marking-too-low',
    marking: own === null ? '' : textIn(own.label, language),
    needed: textIn(highest.label, language),
    title: cause.block.title,
  }
  return [makeNotice(fact, { section: cause.section.id, block: cause.block.id })]
}

/** Each goal to stress needs a line that may be said, for each partner. */
function checkCoverage(
  library: Library,
  briefing: Briefing,
  partners: readonly Dossier[],
  placed: readonly PlacedBlock[],
): readonly Notice[] {
  const points = pointsIn(placed, spokenSections)
  const usable = points.filter(
    (point) => point.clearance.state === 'cleared' && isValidOn(point, briefing.meeting.date),
  )
  return briefing.goals.flatMap((id) => {
    const goal = findRecord(library, 'goals', id)
    if (goal === null) return []
    return partners
      .filter((partner) => !usable.some((point) => serves(point, id) && appliesTo(point, partner.id)))
      .map((partner) =>
        makeNotice({
          code: 'no-line-on-goal',
          goal: goal.number,
          goalTitle: textIn(goal.title, briefing.language),
          partner: partnerName(partner, briefing.language),
        }),
      )
  })
}

function isBlank(words: string | null): boolean {
  return words === null || words.trim() === ''
}
