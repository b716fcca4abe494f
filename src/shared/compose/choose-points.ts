import type { BriefingRequest, BriefingSectionKind } from '../model/briefing'
import { foldText } from '../model/fold-text'
import { textIn } from '../model/language'
import type { Library } from '../model/library'
import { recordsOf } from '../model/library'
import type { Stance, TalkingPoint } from '../model/talking-point'
import { appliesTo, isValidOn, serves } from '../model/talking-point'
import { mostKeyMessages } from './check-section'

/** Where a point of each stance stands in the note. */
const sectionOfStance: { readonly [S in Stance]: BriefingSectionKind } = {
  'key-message': 'key-messages',
  ask: 'to-raise',
  'if-raised': 'if-raised',
  'line-to-take': 'if-raised',
  avoid: 'avoid',
}

export type ChosenPoints = {
  readonly of: (section: BriefingSectionKind) => readonly TalkingPoint[]
  /** Key messages that could have stood in the note, with those that were left out for want of room. */
  readonly keyMessagesFound: number
  readonly uncleared: number
  readonly notValid: number
}

/** The section in which a point belongs; one that is not for disclosure is never among what is said. */
export function sectionOfPoint(point: TalkingPoint): BriefingSectionKind {
  return point.disclosure === 'not-for-disclosure' ? 'avoid' : sectionOfStance[point.stance]
}

/** Chooses and orders the points of a new note by the rules in docs/user-guide/composing.md. */
export function choosePoints(library: Library, request: BriefingRequest): ChosenPoints {
  const applicable = recordsOf(library, 'talking-points').filter((point) => isForPartners(point, request))
  const [valid, notValid] = split(applicable, (point) => isValidOn(point, request.meeting.date))
  const [usable, uncleared] = split(valid, (point) => isUsable(point, request))
  const ordered = withoutRepeats([...usable].sort(byRank(request)), request)
  const inSection = (section: BriefingSectionKind) => ordered.filter((point) => sectionOfPoint(point) === section)
  const keyMessages = inSection('key-messages')
  return {
    of: (section) => {
      if (section === 'key-messages') return keyMessages.slice(0, mostKeyMessages)
      if (section === 'to-raise') return groupedByTopic(inSection(section), request)
      if (section === 'if-raised') return questionsFirst(inSection(section))
      return inSection(section)
    },
    keyMessagesFound: keyMessages.length,
    uncleared: uncleared.length,
    notValid: notValid.filter((point) => isUsable(point, request)).length,
  }
}

function isForPartners(point: TalkingPoint, { partners }: BriefingRequest): boolean {
  return point.partners.length === 0 || partners.some((partner) => appliesTo(point, partner))
}

/** What was withdrawn is never taken again, not even among uncleared points. */
function isUsable({ clearance }: TalkingPoint, { includeUncleared }: BriefingRequest): boolean {
  return clearance.state === 'cleared' || (includeUncleared && clearance.state !== 'withdrawn')
}

/** Partner-specific before general, stressed goals in the order given, newest clearance; the same choice in every language. */
function byRank(request: BriefingRequest): (one: TalkingPoint, other: TalkingPoint) => number {
  const isGeneral = (point: TalkingPoint) => (point.partners.length === 0 ? 1 : 0)
  const goalRank = (point: TalkingPoint) => {
    const rank = request.goals.findIndex((goal) => serves(point, goal))
    return rank === -1 ? request.goals.length : rank
  }
  const cleared = (point: TalkingPoint) => point.clearance.date ?? ''
  return (one, other) =>
    isGeneral(one) - isGeneral(other) ||
    goalRank(one) - goalRank(other) ||
    (cleared(one) < cleared(other) ? 1 : cleared(one) > cleared(other) ? -1 : 0) ||
    (one.id < other.id ? -1 : 1)
}

/** Two points with the same words are one point; the first in order stays. */
function withoutRepeats(points: readonly TalkingPoint[], { language }: BriefingRequest): readonly TalkingPoint[] {
  const seen = new Set<string>()
  return points.filter((point) => {
    const words = foldText(`${textIn(point.question, language)} ${textIn(point.text, language)}`)
    const key = words.replace(/\s+/g, ' ').trim()
    if (key === '' || !seen.has(key)) {
      seen.add(key)
      return true
    }
    return false
  })
}

/** Points on one topic stand together, where the first of them stands. */
function groupedByTopic(points: readonly TalkingPoint[], { language }: BriefingRequest): readonly TalkingPoint[] {
  const groups = new Map<string, TalkingPoint[]>()
  for (const point of points) {
    const topic = textIn(point.topic, language).trim()
    groups.set(topic, [...(groups.get(topic) ?? []), point])
  }
  return [...groups.values()].flat()
}

function questionsFirst(points: readonly TalkingPoint[]): readonly TalkingPoint[] {
  const [questions, lines] = split(points, (point) => point.stance === 'if-raised')
  return [...questions, ...lines]
}

function split<T>(all: readonly T[], test: (each: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(test), all.filter((each) => !test(each))]
}
