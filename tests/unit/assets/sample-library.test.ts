import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newLibrary } from '../../../src/main/starter/new-library'
import { findAttachment } from '../../../src/main/store/attachments/attachment-files'
import { realDisk } from '../../../src/main/store/real-disk'
import { composeBriefing } from '../../../src/shared/compose/compose-briefing'
import { agreementStage, agreementStatus } from '../../../src/shared/model/agreement-status'
import { attachmentsNamedIn } from '../../../src/shared/model/attachments'
import type { Briefing, BriefingBlock } from '../../../src/shared/model/briefing'
import { meetingKinds } from '../../../src/shared/model/briefing'
import { disclosures } from '../../../src/shared/model/clearance'
import { idPattern } from '../../../src/shared/model/id'
import { languages, writtenLanguages } from '../../../src/shared/model/language'
import { countRecords, findRecord, recordKinds } from '../../../src/shared/model/library'
import { danglingReferences } from '../../../src/shared/model/references'
import type { Stance } from '../../../src/shared/model/talking-point'
import { isValidOn, stances } from '../../../src/shared/model/talking-point'
import {
  localizedTextsIn,
  misshapenFields,
  readShippedSample,
  readShippedStarter,
  typographicSlips,
} from '../../support/shipped-library'

const { records } = readShippedSample()
const starter = readShippedStarter()
const { dossiers, agreements, people, briefings, books } = records
const points = records['talking-points']

const today = '2026-11-23'
const meetingDay = '2027-03-04'
const assets = join(import.meta.dirname, '..', '..', '..', 'assets')
const whole = await newLibrary(assets, 'sample', 'en', `${today}T09:00:00.000Z`)

/** Paths of the texts that lack one of the four languages. */
function incomplete(value: unknown): readonly string[] {
  return localizedTextsIn(value)
    .filter(({ text }) => ![0, languages.length].includes(writtenLanguages(text).length))
    .map(({ path }) => path)
}

function wordCount(text: string | null): number {
  return (text ?? '').split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length
}

describe('the sample library', () => {
  test('passes the schema of stored records and joins the starter library without loss', () => {
    const count = (set: typeof records) => recordKinds.reduce((sum, kind) => sum + set[kind].length, 0)
    expect(countRecords(whole)).toBe(count(records) + count(starter.records))
    expect(misshapenFields(records)).toEqual([])
  })

  test('flags every record as sample and tells it by its id, used once', () => {
    const all = recordKinds.flatMap((kind) => [...records[kind]])
    expect(all.filter((record) => !record.sample).map((record) => record.id)).toEqual([])
    expect(all.filter((record) => !/^sample-/.test(record.id) || !idPattern.test(record.id))).toEqual([])
    expect(new Set(all.map((record) => record.id)).size).toBe(all.length)
  })

  test('points only at records, sections, markings and posts that exist', () => {
    const dangling = recordKinds.flatMap((kind) =>
      records[kind]
        .map((shipped) => findRecord(whole, kind, shipped.id))
        .flatMap((record) => (record === null ? [] : danglingReferences(whole, kind, record))),
    )
    expect(dangling).toEqual([])
  })

  test('repeats no dossier of the starter library', () => {
    const codes = [...dossiers, ...starter.records.dossiers].map((dossier) => dossier.code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('keeps the typography of each language', () => {
    expect(typographicSlips(records)).toEqual([])
  })

  test('was current when it was written', () => {
    const asOf = [
      ...dossiers.flatMap((dossier) => [dossier.asOf, ...dossier.sections.map((section) => section.asOf)]),
      ...agreements.map((agreement) => agreement.asOf),
      ...people.map((person) => person.asOf),
      ...briefings.map((briefing) => briefing.asOf),
      ...books.map((book) => book.asOf),
    ]
    expect(asOf.filter((day) => day === null || day < '2026-06-01' || day > today)).toEqual([])
  })
})

describe('the sample dossiers', () => {
  test('are three countries, a region and two organisations', () => {
    const codesOf = (kind: string) => dossiers.filter((dossier) => dossier.kind === kind).map((dossier) => dossier.code)
    expect(codesOf('country')).toEqual(['ZA', 'NL', 'MZ'])
    expect(codesOf('region')).toEqual(['DE-NW'])
    expect(codesOf('organisation')).toEqual(['SADC', 'TAALUNIE'])
  })

  test('tell of every partner in four languages', () => {
    const sections = dossiers.flatMap((dossier) => dossier.sections)
    expect(sections.filter(({ text }) => writtenLanguages(text).length < languages.length)).toEqual([])
    expect(incomplete(dossiers)).toEqual([])
  })

  test('say enough to brief from, and no more than two pages', () => {
    const counts = dossiers.flatMap((dossier) => {
      const written = writtenLanguages(dossier.sections[0]?.text ?? { nl: null, en: null, de: null, fr: null })
      return written.map((language) => ({
        of: `${dossier.code} ${language}`,
        words: dossier.sections.reduce((sum, section) => sum + wordCount(section.text[language]), 0),
      }))
    })
    expect(counts.filter(({ words }) => words < 140 || words > 600)).toEqual([])
  })

  test('give every section an owner, a source, a date and a marking, some of them not for disclosure', () => {
    const sections = dossiers.flatMap((dossier) => [...dossier.sections])
    const bare = sections.filter((each) => [each.asOf, each.source, each.owner, each.marking].includes(null))
    expect(bare.map((section) => section.id)).toEqual([])
    expect(new Set(sections.map((section) => section.disclosure))).toEqual(new Set(disclosures))
    expect(new Set(sections.map((section) => section.marking)).size).toBeGreaterThanOrEqual(3)
  })

  test('call every figure of trade illustrative', () => {
    const figures = dossiers.flatMap((dossier) => [...dossier.trade])
    expect(figures.length).toBeGreaterThanOrEqual(14)
    expect(new Set(figures.map((figure) => figure.source))).toEqual(
      new Set(['Illustrative figure of the sample library', 'Fictief cijfer uit de voorbeeldbibliotheek']),
    )
  })

  test('report every visit with its outcome', () => {
    const visits = dossiers.flatMap((dossier) => [...dossier.visits])
    expect(visits.length).toBeGreaterThanOrEqual(6)
    expect(visits.filter((visit) => visit.date > today || writtenLanguages(visit.outcome).length < 4)).toEqual([])
  })

  test('stand under the post that covers their country or organisation', () => {
    const covered = dossiers.map((dossier) => {
      const post = starter.settings.posts.find((each) => each.id === dossier.post)
      const code = dossier.kind === 'region' ? dossier.code.slice(0, 2) : dossier.code
      return [dossier.code, post?.jurisdiction.includes(code)]
    })
    expect(covered).toEqual(dossiers.map((dossier) => [dossier.code, true]))
  })
})

describe('the sample agreements', () => {
  test('are illustrative, and their sources and references say so', () => {
    expect(new Set(agreements.map((agreement) => agreement.source))).toEqual(
      new Set(['Illustrative agreement of the sample library', 'Fictieve overeenkomst uit de voorbeeldbibliotheek']),
    )
    expect(agreements.filter((agreement) => !agreement.reference?.startsWith('SAMPLE-'))).toEqual([])
  })

  test('have titles and summaries in four languages', () => {
    expect(agreements.length).toBeGreaterThanOrEqual(12)
    expect(incomplete(agreements)).toEqual([])
    expect(agreements.filter((agreement) => writtenLanguages(agreement.fullTitle).length < 4)).toEqual([])
  })

  test('cover treaties and soft kinds, exclusive and mixed competence, every form and level', () => {
    const all = (field: 'kind' | 'competence' | 'form' | 'level') => agreements.map((agreement) => agreement[field])
    expect(all('kind')).toEqual(
      expect.arrayContaining([
        'treaty',
        'protocol',
        'memorandum-of-understanding',
        'work-programme',
        'letter-of-intent',
      ]),
    )
    expect(all('competence')).toEqual(expect.arrayContaining(['exclusive-flemish', 'mixed', 'non-treaty-act']))
    expect(new Set(all('form'))).toEqual(new Set(['bilateral', 'plurilateral', 'multilateral']))
    expect(new Set(all('level'))).toEqual(new Set(['community', 'region', 'both']))
  })

  test('stand at many points of their life', () => {
    const statuses = new Set(agreements.map((agreement) => agreementStatus(agreement, today)))
    expect([...statuses].sort()).toEqual([
      'active',
      'assent-given',
      'assent-pending',
      'denounced',
      'expired',
      'in-force',
      'initialled',
      'lapsed',
      'replaced',
    ])
  })

  test('give a meeting with South Africa agreements in force, pending and expiring', () => {
    const stages = agreements
      .filter((agreement) => agreement.partners.some((partner) => partner === 'sample-dossier-za'))
      .map((agreement) => agreementStage(agreement, meetingDay))
    expect(new Set(stages)).toEqual(new Set(['in-force', 'pending', 'expiring', 'ended']))
    expect(stages.filter((stage) => stage === 'expiring').length).toBeGreaterThanOrEqual(2)
  })

  test('follow the order of their steps', () => {
    const order = [
      'negotiationMandate',
      'initialled',
      'governmentApproval',
      'signed',
      'councilOfStateAdvice',
      'decreeTabled',
      'assentDecree',
      'officialGazette',
      'entryIntoForce',
      'expiry',
    ] as const
    const disordered = agreements.filter((agreement) => {
      const days = order.map((step) => agreement.dates[step]).filter((day) => day !== null)
      return days.join() !== [...days].sort().join()
    })
    expect(disordered.map((agreement) => agreement.id)).toEqual([])
  })

  test('list assents for mixed treaties alone, each given one with its date and act', () => {
    for (const agreement of agreements) expect(agreement.assents.length > 0).toBe(agreement.competence === 'mixed')
    const assents = agreements.flatMap((agreement) => [...agreement.assents])
    expect(new Set(assents.map((assent) => assent.state))).toEqual(new Set(['given', 'pending', 'not-needed']))
    for (const { state, date, act } of assents) {
      expect([date !== null, act !== null]).toEqual([state === 'given', state === 'given'])
    }
  })
})

describe('the sample talking points', () => {
  test('are written in four languages', () => {
    expect(points.length).toBeGreaterThanOrEqual(27)
    expect(incomplete(points)).toEqual([])
    expect(points.filter((point) => writtenLanguages(point.text).length < 4)).toEqual([])
  })

  test('give every goal a usable key message and show every stance', () => {
    const messages = points.filter((point) => point.stance === 'key-message' && isValidOn(point, meetingDay))
    const served = new Set(
      messages.filter((point) => point.clearance.state === 'cleared').flatMap((point) => [...point.goals]),
    )
    expect([...served].sort()).toEqual(starter.records.goals.map((goal) => goal.id))
    expect(new Set(points.map((point) => point.stance))).toEqual(new Set(stances))
  })

  test('ask a question where one is expected, and nowhere else', () => {
    for (const point of points)
      expect(writtenLanguages(point.question).length).toBe(point.stance === 'if-raised' ? 4 : 0)
  })

  test('include drafts, submitted, withdrawn and expired ones, and ones for every partner', () => {
    expect(new Set(points.map((point) => point.clearance.state))).toEqual(
      new Set(['draft', 'submitted', 'cleared', 'withdrawn']),
    )
    expect(points.filter((point) => (point.validUntil ?? today) < today).map((point) => point.id)).toEqual([
      'sample-point-za-g20',
    ])
    expect(points.filter((point) => point.partners.length === 0).length).toBeGreaterThanOrEqual(9)
    for (const { clearance } of points) {
      expect([clearance.by !== null, clearance.date !== null]).toEqual(Array(2).fill(clearance.state !== 'draft'))
    }
  })

  test('keep what must be avoided from the interlocutor', () => {
    const avoid = points.filter((point) => point.stance === 'avoid')
    expect(avoid.filter((point) => point.disclosure !== 'not-for-disclosure')).toEqual([])
  })

  test('fill a note for a meeting with South Africa', () => {
    const usable = points.filter(
      (point) =>
        point.clearance.state === 'cleared' &&
        isValidOn(point, meetingDay) &&
        point.partners.some((partner) => partner === 'sample-dossier-za'),
    )
    const count = (stance: Stance) => usable.filter((point) => point.stance === stance).length
    expect(Object.fromEntries(stances.map((stance) => [stance, count(stance)]))).toEqual({
      'key-message': 5,
      ask: 3,
      'line-to-take': 2,
      'if-raised': 3,
      avoid: 2,
    })
  })
})

describe('the people of the sample library', () => {
  test('are invented, and their biographies say so in every language', () => {
    expect(people.length).toBeGreaterThanOrEqual(6)
    const admission = {
      nl: 'Verzonnen persoon',
      en: 'Invented person of the sample library',
      de: 'Erfundene Person',
      fr: 'Personne fictive',
    }
    const silent = people.flatMap((person) =>
      languages.filter((language) => !person.cv[language]?.includes(admission[language])).map(() => person.id),
    )
    expect(silent).toEqual([])
  })

  test('can be addressed and pronounced, in four languages', () => {
    expect(incomplete(people)).toEqual([])
    const mute = people.filter(
      (person) => person.pronunciation === null || writtenLanguages(person.function).length < 4,
    )
    expect(mute.map((person) => person.id)).toEqual([])
  })

  test('sit on both sides of the table, ours without a partner', () => {
    for (const person of people) expect(person.partner === null).toBe(person.side === 'own')
    expect(people.filter((person) => person.side === 'own').length).toBeGreaterThanOrEqual(2)
  })

  test('have no address or number at which somebody could be reached', () => {
    const emails = people.flatMap((person) => person.email ?? [])
    expect(emails.filter((email) => !email.endsWith('@example.org'))).toEqual([])
    expect(people.flatMap((person) => person.phone ?? []).filter((phone) => !/(00 ?)+$/.test(phone))).toEqual([])
  })
})

function blocksOf(briefing: Briefing): readonly BriefingBlock[] {
  return briefing.sections.flatMap((section) => [...section.blocks])
}

/** The markings of everything a note takes from the library. */
function markingsIn(briefing: Briefing): readonly (string | null)[] {
  return blocksOf(briefing).flatMap((block) => {
    switch (block.kind) {
      case 'talking-point':
        return [findRecord(whole, 'talking-points', block.talkingPoint)?.marking ?? null]
      case 'agreement':
        return [findRecord(whole, 'agreements', block.agreement)?.marking ?? null]
      case 'person':
        return [findRecord(whole, 'people', block.person)?.marking ?? null]
      case 'dossier-section': {
        const sections = findRecord(whole, 'dossiers', block.dossier)?.sections ?? []
        return [sections.find((section) => section.id === block.section)?.marking ?? null]
      }
      default:
        return []
    }
  })
}

function rankOf(marking: string | null): number {
  return starter.settings.markings.find((each) => each.id === marking)?.rank ?? 0
}

describe('the sample briefings and the visit', () => {
  test('are notes for meetings to come, of several kinds, languages and states', () => {
    expect(briefings.length).toBeGreaterThanOrEqual(2)
    expect(briefings.filter((briefing) => briefing.meeting.date <= today)).toEqual([])
    expect(briefings.filter((briefing) => !meetingKinds.includes(briefing.meeting.kind))).toEqual([])
    expect(new Set(briefings.map((briefing) => briefing.meeting.kind)).size).toBe(briefings.length)
    expect(new Set(briefings.map((briefing) => briefing.language)).size).toBeGreaterThan(1)
    expect(new Set(briefings.map((briefing) => briefing.clearance.state)).size).toBeGreaterThan(1)
  })

  test('include the bilateral meeting in Pretoria, with every part filled that is known beforehand', () => {
    const pretoria = briefings.find((briefing) => briefing.id === 'sample-briefing-pretoria')
    expect(pretoria?.meeting).toMatchObject({ kind: 'bilateral-meeting', date: meetingDay })
    expect(pretoria?.sections.filter((section) => section.blocks.length === 0).map((section) => section.kind)).toEqual([
      'readout',
    ])
  })

  test('write every text of their own in four languages', () => {
    expect(incomplete(briefings)).toEqual([])
    expect(incomplete(books)).toEqual([])
  })

  test('show photos, a chart of trade and the source of every fact in each language', () => {
    const pretoria = briefings.find((briefing) => briefing.id === 'sample-briefing-pretoria')
    if (pretoria === undefined) throw new Error('The note for Pretoria is there')
    for (const language of languages) {
      const { blocks } = composeBriefing(whole, { ...pretoria, language }, today).value
      const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.categories.length] : []))
      const photos = blocks.flatMap((block) => (block.kind === 'facts' ? (block.picture ?? []) : []))
      expect([charts, photos.length]).toEqual([[5], 2])
      expect(JSON.stringify(blocks).match(/"kind":"footnote"/g)?.length).toBeGreaterThanOrEqual(9)
    }
  })

  test('carry a marking that is not below the marking of any part', () => {
    const tooLow = briefings.filter((briefing) =>
      markingsIn(briefing).some((marking) => rankOf(marking) > rankOf(briefing.marking)),
    )
    expect(tooLow.map((briefing) => briefing.id)).toEqual([])
    const partners = new Set(books.flatMap((book) => [...book.partners]))
    const inBooks = dossiers.filter((dossier) => partners.has(dossier.id)).flatMap((dossier) => [...dossier.sections])
    const highest = Math.max(...inBooks.map((section) => rankOf(section.marking)))
    expect(books.filter((book) => rankOf(book.marking) < highest)).toEqual([])
  })

  test('use cleared and valid points only', () => {
    const unusable = briefings.flatMap((briefing) =>
      blocksOf(briefing).flatMap((block) => {
        if (block.kind !== 'talking-point') return []
        const point = findRecord(whole, 'talking-points', block.talkingPoint)
        const usable = point?.clearance.state === 'cleared' && isValidOn(point, briefing.meeting.date)
        return usable ? [] : [block.talkingPoint]
      }),
    )
    expect(unusable).toEqual([])
  })

  test('form one visit book whose programme runs in order and leads to the notes', () => {
    expect(books).toHaveLength(1)
    const [book] = books
    const programme = book?.programme ?? []
    expect([book?.from, book?.until, programme.length >= 5]).toEqual(['2027-03-03', '2027-03-05', true])
    const moments = programme.map((item) => `${item.date} ${item.from}`)
    expect(moments).toEqual([...moments].sort())
    expect(programme.filter((item) => item.date < '2027-03-03' || item.date > '2027-03-05')).toEqual([])
    expect(programme.flatMap((item) => item.briefing ?? [])).toEqual([
      'sample-briefing-pretoria',
      'sample-briefing-reception',
    ])
    expect(new Set(programme.map((item) => item.press)).size).toBe(4)
    for (const item of programme) expect(item.ourParticipants.length).toBeGreaterThan(0)
  })
})

test('every picture that a sample names ships with it, whole, and none that nobody names', async () => {
  const named = attachmentsNamedIn(readShippedSample())
  const folder = join(assets, 'sample-attachments')
  const states = await Promise.all(named.map((name) => findAttachment(folder, name, realDisk)))
  expect(states.map(({ state }) => state)).toEqual(named.map(() => 'whole'))
  expect(readdirSync(folder).sort()).toEqual([...named].sort())
})
