import { blankRecord } from '../../src/shared/model/blank-record'
import type { Dossier } from '../../src/shared/model/dossier'
import type { Goal, GoalSet, Responsibility } from '../../src/shared/model/goal'
import type { DossierId, GoalId, GoalSetId, ResponsibilityId } from '../../src/shared/model/id'
import { sameInAll } from '../../src/shared/model/language'
import type { LibrarySettings } from '../../src/shared/model/settings'
import { inventLabel } from './invent-text'
import { seededRandom } from './random'

export const madeAt = '2026-01-05T08:00:00.000Z'

export const settings: LibrarySettings = {
  name: 'Measured library',
  unit: 'Bilateral Affairs',
  drafter: 'Dries Drafter',
  phone: null,
  documentLanguage: 'nl',
  workingLanguages: ['nl', 'en', 'de', 'fr'],
  activeGoalSet: 'goals' as GoalSetId,
  defaultMarking: null,
  markings: [{ id: 'internal', label: sameInAll('INTERNAL'), rank: 10, colour: '#1F3A5F' }],
  posts: [],
  houseStyles: [],
  houseStyle: 'neutral',
}

const codes = (
  'ZA MW MZ BW NA MA TN CM CD RW US CA MX BR CL AR PE JP KR CN IN VN ID AU NZ NO CH GB TR UA PL CZ SK HU RO BG HR ' +
  'LT LV EE'
).split(' ')

const nameOf = new Intl.DisplayNames(['en'], { type: 'region' })

function labelled(stream: number) {
  const random = seededRandom(0xba5e, stream)
  return {
    nl: inventLabel('nl', random),
    en: inventLabel('en', random),
    de: inventLabel('de', random),
    fr: inventLabel('fr', random),
  }
}

/** The partners that talking points and agreements refer to. */
export const partners: readonly Dossier[] = codes.map((code) => ({
  ...blankRecord('dossiers', { id: `partner-${code}`, now: madeAt, settings }),
  id: `partner-${code}` as DossierId,
  code,
  name: sameInAll(nameOf.of(code) ?? code),
}))

export const goalSet: GoalSet = {
  ...blankRecord('goal-sets', { id: 'goals', now: madeAt, settings }),
  name: sameInAll('2024–2029'),
}

export const goals: readonly Goal[] = Array.from({ length: 6 }, (_, at) => ({
  ...blankRecord('goals', { id: `goal-${at + 1}`, now: madeAt, settings }),
  id: `goal-${at + 1}` as GoalId,
  number: at + 1,
  title: labelled(at),
}))

export const responsibilities: readonly Responsibility[] = Array.from({ length: 8 }, (_, at) => ({
  ...blankRecord('responsibilities', { id: `responsibility-${at + 1}`, now: madeAt, settings }),
  id: `responsibility-${at + 1}` as ResponsibilityId,
  number: at + 1,
  name: labelled(100 + at),
}))
