import { type Agreement, agreementKinds, competences } from '../../src/shared/model/agreement'
import { blankRecord } from '../../src/shared/model/blank-record'
import { dossierSectionKinds } from '../../src/shared/model/dossier'
import type { AgreementId, TalkingPointId } from '../../src/shared/model/id'
import { type Language, type LocalizedText, languages, noText } from '../../src/shared/model/language'
import { stances, type TalkingPoint } from '../../src/shared/model/talking-point'
import { goals, madeAt, partners, responsibilities, settings } from './base-records'
import { inventLabel, inventText } from './invent-text'
import { fullName } from './lexicon'
import { type Random, seededRandom } from './random'
import { ulidAt } from './ulid-at'

/** A talking point or an agreement, with its kind. */
export type GeneratedRecord =
  | { readonly kind: 'talking-points'; readonly record: TalkingPoint }
  | { readonly kind: 'agreements'; readonly record: Agreement }

/** Dutch most, as in a Flemish department; half of the records are written in a second language too. */
function drawLanguages(random: Random): readonly Language[] {
  const share = random.next()
  const first: Language = share < 0.45 ? 'nl' : share < 0.7 ? 'en' : share < 0.85 ? 'fr' : 'de'
  const second = random.pick(languages)
  return random.isTrue(0.5) && second !== first ? [first, second] : [first]
}

function writtenIn(written: readonly Language[], write: (language: Language) => string): LocalizedText {
  return { ...noText, ...Object.fromEntries(written.map((language) => [language, write(language)])) }
}

function someOf<T>(items: readonly T[], most: number, random: Random): readonly T[] {
  return [...new Set(Array.from({ length: random.between(0, most) }, () => random.pick(items)))]
}

function day(random: Random, from: number, until: number): string {
  const [month, date] = [random.between(1, 12), random.between(1, 28)].map((part) => String(part).padStart(2, '0'))
  return `${random.between(from, until)}-${month}-${date}`
}

/** Words in all of a record's main text, whatever the number of languages: about a kilobyte of JSON. */
const pointWords = 38
const agreementWords = 16

function talkingPoint(id: string, at: string, random: Random): TalkingPoint {
  const written = drawLanguages(random)
  const length = Math.round((pointWords / written.length) * (0.5 + random.next()))
  const stance = random.pick(stances)
  return {
    ...blankRecord('talking-points', { id, now: at, settings }),
    id: id as TalkingPointId,
    stance,
    topic: writtenIn(written, (language) => inventLabel(language, random)),
    text: writtenIn(written, (language) => inventText(language, length, random)),
    question:
      stance === 'if-raised' ? writtenIn(written, (language) => inventText(language, length / 3, random)) : noText,
    goals: someOf(goals, 2, random).map((goal) => goal.id),
    responsibilities: someOf(responsibilities, 1, random).map((responsibility) => responsibility.id),
    partners: someOf(partners, 3, random).map((partner) => partner.id),
    source: random.isTrue(0.5) ? `DKBUZA/${day(random, 2019, 2026)}/${random.below(9_999)}` : null,
    validUntil: random.isTrue(0.3) ? day(random, 2027, 2029) : null,
    clearance: random.isTrue(0.7)
      ? { state: 'cleared', unit: settings.unit, by: fullName(random), date: day(random, 2025, 2026) }
      : { state: 'draft', unit: null, by: null, date: null },
  }
}

function agreement(id: string, at: string, random: Random): Agreement {
  const written = drawLanguages(random)
  const length = Math.round(agreementWords / written.length)
  const blank = blankRecord('agreements', { id, now: at, settings })
  return {
    ...blank,
    id: id as AgreementId,
    shortTitle: writtenIn(written, (language) => inventLabel(language, random)),
    fullTitle: writtenIn(written, (language) => inventText(language, length, random)),
    reference: `V-${random.between(1993, 2026)}/${random.below(9_999)}`,
    kind: random.pick(agreementKinds),
    competence: random.pick(competences),
    partners: [random.pick(partners).id],
    policyFields: someOf(dossierSectionKinds, 2, random),
    goals: someOf(goals, 1, random).map((goal) => goal.id),
    dates: { ...blank.dates, signed: day(random, 1993, 2020), entryIntoForce: day(random, 2021, 2026) },
    signedBy: fullName(random),
    authenticLanguages: written,
  }
}

/** One in eight is an agreement, which is longer; the mean is about a kilobyte. */
const agreementEvery = 8

/**
 * The record at this place of the sequence that `seed` gives, first is 0. It does not depend on the others, so that a
 * library of a thousand records begins like one of a hundred thousand.
 */
export function generateRecord(seed: number, place: number): GeneratedRecord {
  const random = seededRandom(seed, place + 1)
  const moment = Date.parse(madeAt) + place * 60_000
  const id = ulidAt(moment, random)
  const at = new Date(moment).toISOString()
  return place % agreementEvery === agreementEvery - 1
    ? { kind: 'agreements', record: agreement(id, at, random) }
    : { kind: 'talking-points', record: talkingPoint(id, at, random) }
}
