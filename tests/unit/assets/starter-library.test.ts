import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { idPattern } from '../../../src/shared/model/id'
import { languages, writtenLanguages } from '../../../src/shared/model/language'
import { recordKinds } from '../../../src/shared/model/library'
import { localizedTextsIn, misshapenFields, readShippedStarter, typographicSlips } from '../../support/shipped-library'

const { settings, records } = readShippedStarter()
const countries: { readonly countries: readonly { readonly alpha2: string }[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'assets', 'countries.json'), 'utf8'),
)

/** WCAG 2.2, relative luminance of "#RRGGBB". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrastOnPaper(colour: string): number {
  return 1.05 / (luminance(colour) + 0.05)
}

describe('the starter library', () => {
  test('holds five responsibilities, nine goals in one set and the known organisations, and nothing else', () => {
    expect(Object.fromEntries(recordKinds.map((kind) => [kind, records[kind].length]))).toEqual({
      dossiers: 13,
      agreements: 0,
      'goal-sets': 1,
      goals: 9,
      responsibilities: 5,
      'talking-points': 0,
      people: 0,
      briefings: 0,
      books: 0,
    })
  })

  test('names no person, because office-holders change', () => {
    expect(records.people).toEqual([])
    expect([settings.drafter, settings.phone]).toEqual([null, null])
  })

  test('gives every record exactly the fields of its kind', () => {
    expect(misshapenFields(records)).toEqual([])
  })

  test('uses every id once, in the proper form, and flags nothing as sample', () => {
    const all = recordKinds.flatMap((kind) => [...records[kind]])
    const ids = all.map((record) => record.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !idPattern.test(id))).toEqual([])
    expect(all.filter((record) => record.sample)).toEqual([])
  })

  test('numbers goals and responsibilities from one, and activates the set the goals belong to', () => {
    expect(records.goals.map((goal) => goal.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(records.goals.map((goal) => goal.id)).toEqual(records.goals.map((goal) => `goal-2009-${goal.number}`))
    expect(records.responsibilities.map((each) => each.number)).toEqual([1, 2, 3, 4, 5])
    expect(new Set(records.goals.map((goal) => goal.goalSet))).toEqual(new Set([settings.activeGoalSet]))
    expect(records['goal-sets'].map((set) => set.id)).toEqual([settings.activeGoalSet])
  })

  test('writes every goal, responsibility, post, marking and organisation in the four languages', () => {
    const incomplete = localizedTextsIn({
      goals: records.goals,
      goalSets: records['goal-sets'],
      responsibilities: records.responsibilities,
      dossiers: records.dossiers.map(({ name, officialName, sections }) => ({ name, officialName, sections })),
      posts: settings.posts,
      markings: settings.markings,
    }).filter(({ text }) => writtenLanguages(text).length < languages.length)
    expect(incomplete.map(({ path }) => path)).toEqual([])
    expect(settings.workingLanguages).toEqual(languages)
  })

  test('keeps the typography of each language', () => {
    expect(typographicSlips({ settings, records })).toEqual([])
  })

  test('knows fourteen posts, each covering countries or organisations that exist', () => {
    expect(settings.posts).toHaveLength(14)
    expect(new Set(settings.posts.map((post) => post.id)).size).toBe(14)
    const known = new Set([
      ...countries.countries.map((country) => country.alpha2),
      ...records.dossiers.map((dossier) => dossier.code),
      'SADC',
      'TAALUNIE',
    ])
    const covered = settings.posts.flatMap((post) => post.jurisdiction)
    expect(covered.filter((code) => !known.has(code))).toEqual([])
    expect(new Set(covered).size).toBe(covered.length)
    expect(settings.posts.filter((post) => post.jurisdiction.length === 0)).toEqual([])
  })

  test('puts every multilateral organisation under the post that covers it', () => {
    const multilateral = records.dossiers.filter((dossier) => dossier.organisationRole === 'multilateral')
    expect(multilateral.map((dossier) => dossier.code)).toEqual(
      'UNESCO ILO OECD UNAIDS WHO COE FAO WFP IFAD EU UN'.split(' '),
    )
    for (const dossier of multilateral) {
      const post = settings.posts.find((each) => each.jurisdiction.includes(dossier.code))
      expect([dossier.code, dossier.post]).toEqual([dossier.code, post?.id])
    }
    const agencies = records.dossiers.filter((dossier) => dossier.organisationRole === 'partner-agency')
    expect(agencies.map((dossier) => dossier.code)).toEqual(['FIT', 'VISITFLANDERS'])
  })
})

describe('the markings of the starter library', () => {
  test('rank from public to the most restrictive, each rank once', () => {
    const ranks = settings.markings.map((marking) => marking.rank)
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b))
    expect(settings.markings[0]?.id).toBe('marking-public')
    expect(settings.markings.map((marking) => marking.id)).toContain(settings.defaultMarking)
  })

  test('are all used by their id wherever a record carries one', () => {
    const known = new Set(settings.markings.map((marking) => marking.id))
    const used = records.dossiers.flatMap((dossier) => [
      dossier.marking,
      ...dossier.sections.map((section) => section.marking),
    ])
    expect(used.filter((marking) => marking !== null && !known.has(marking))).toEqual([])
  })

  test('never translate the traffic light protocol or LIMITE', () => {
    const fixed = settings.markings.filter((marking) => /^(TLP:|LIMITE)/.test(marking.label.en ?? ''))
    expect(fixed.map((marking) => marking.label.en)).toEqual([
      'TLP:CLEAR',
      'TLP:GREEN',
      'LIMITE',
      'TLP:AMBER',
      'TLP:AMBER+STRICT',
      'TLP:RED',
    ])
    for (const { label } of fixed) expect(new Set(Object.values(label)).size).toBe(1)
  })

  test('offer no classification, because classified information belongs on accredited systems', () => {
    const labels = settings.markings.flatMap((marking) => Object.values(marking.label))
    const classified = /RESTREINT UE|EU RESTRICTED|VERTROUWELIJK|CONFIDENTI|GEHEIM|SECRET|VERTRAULICH/i
    expect(labels.filter((label) => classified.test(label ?? ''))).toEqual([])
  })

  test('print in a colour that can be read on white paper', () => {
    const faint = settings.markings.filter((marking) => contrastOnPaper(marking.colour) < 4.5)
    expect(faint.map((marking) => marking.id)).toEqual([])
  })
})
