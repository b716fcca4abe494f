import { describe, expect, test } from 'vitest'
import { recordLists } from '../../src/main/ipc/record-lists'
import { compareNames } from '../../src/shared/language/collation'
import { type Language, languages, sameInAll } from '../../src/shared/model/language'
import type { Library, RecordKind, RecordOf } from '../../src/shared/model/library'
import { recordsOf, tableOf, withTable } from '../../src/shared/model/library'
import type { RecordSummary } from '../../src/shared/model/record-summary'
import { summarise } from '../../src/shared/model/summarise'
import { aDossier, aGoal, aGoalSet, aLibrary, anAgreement, aTalkingPoint } from '../support/builders'

const monday = '2026-11-23'

/** The lists of a library that the test changes. */
function listsOf(library: Library) {
  const state = { library, today: monday }
  const lists = recordLists(
    () => state.library,
    () => state.today,
  )
  const put = <K extends RecordKind>(kind: K, record: RecordOf<K>) => {
    state.library = withTable(state.library, kind, tableOf(state.library, kind).with(record))
  }
  const remove = (kind: RecordKind, id: string) => {
    state.library = withTable(state.library, kind, tableOf(state.library, kind).without(id))
  }
  return { state, put, remove, list: lists.list }
}

/** The list as it is made without remembering anything. */
function plainList(library: Library, kind: RecordKind, language: Language, today = monday): readonly RecordSummary[] {
  const compare = compareNames(language)
  return recordsOf(library, kind)
    .map((record) => summarise(library, kind, record, language, today))
    .sort((one, other) => compare(one.title, other.title) || (one.id < other.id ? -1 : 1))
}

function pointsOf(count: number) {
  return Array.from({ length: count }, (_, at) =>
    aTalkingPoint({ id: `point-${String(at).padStart(5, '0')}`, topic: `Topic ${(at * 7919) % count}` }),
  )
}

const malta = aDossier({ id: 'malta', name: 'Malta' })
const chad = aDossier({ id: 'chad', name: { en: 'Chad', nl: 'Tsjaad' } })
const treaty = anAgreement({ id: 'treaty', shortTitle: 'Tax treaty', partners: ['malta'] })
const pact = anAgreement({ id: 'pact', shortTitle: 'Élan pact', partners: ['malta', 'chad'] })

describe('a list of records', () => {
  test('is by title in the language asked for, and asked again is the very same one', async () => {
    const { state, list } = listsOf(aLibrary({ dossiers: [malta, chad], agreements: [treaty, pact] }))
    for (const language of languages) {
      const first = await list('agreements', language)
      expect(first.map(({ id }) => id)).toEqual(['pact', 'treaty'])
      expect(first).toEqual(plainList(state.library, 'agreements', language))
      expect(await list('agreements', language)).toBe(first)
    }
  })

  test('follows what is added, changed, renamed and deleted', async () => {
    const { state, put, remove, list } = listsOf(aLibrary({ 'talking-points': pointsOf(700) }))
    await list('talking-points', 'en')
    for (let step = 0; step < 60; step += 1) {
      const id = `point-${String((step * 131) % 900).padStart(5, '0')}`
      if (step % 4 === 3) remove('talking-points', id)
      else
        put('talking-points', aTalkingPoint({ id, topic: `${['Ähre', 'élan', 'Zoo', 'topic 12'][step % 4]} ${step}` }))
      if (step % 5 === 0) {
        expect(await list('talking-points', 'en')).toEqual(plainList(state.library, 'talking-points', 'en'))
      }
    }
    expect(await list('talking-points', 'en')).toEqual(plainList(state.library, 'talking-points', 'en'))
  })

  test('keeps the rows that did not change', async () => {
    const { put, list } = listsOf(aLibrary({ 'talking-points': pointsOf(300) }))
    const before = new Set(await list('talking-points', 'en'))
    put('talking-points', aTalkingPoint({ id: 'point-00007', topic: 'Another' }))
    const after = await list('talking-points', 'en')
    expect(after.filter((row) => !before.has(row)).map(({ id }) => id)).toEqual(['point-00007'])
  })

  test('shows the new name of a partner, and is not touched by what else changes in its dossier', async () => {
    const { state, put, list } = listsOf(aLibrary({ dossiers: [malta, chad], agreements: [treaty, pact] }))
    const first = await list('agreements', 'en')
    put('dossiers', { ...chad, capital: sameInAll('N’Djamena') })
    expect(await list('agreements', 'en')).toEqual(first)
    put('dossiers', { ...chad, name: sameInAll('Republic of Chad') })
    const renamed = await list('agreements', 'en')
    expect(renamed).toEqual(plainList(state.library, 'agreements', 'en'))
    expect(renamed[0]?.detail).toBe('Malta, Republic of Chad')
    expect(renamed[1]).toBe(first[1])
  })

  test('of goals shows the new name of their set', async () => {
    const set = aGoalSet({ id: 'set', name: '2009' })
    const { put, list } = listsOf(aLibrary({ 'goal-sets': [set], goals: [aGoal({ goalSet: 'set' })] }))
    expect((await list('goals', 'en'))[0]?.detail).toBe('2009')
    put('goal-sets', { ...set, name: sameInAll('2009–2014') })
    expect((await list('goals', 'en'))[0]?.detail).toBe('2009–2014')
  })

  test('is another one on the next day', async () => {
    const ending = anAgreement({
      id: 'ending',
      dates: { ...treaty.dates, signed: '2020-01-01', expiry: monday } as never,
    })
    const { state, list } = listsOf(aLibrary({ agreements: [ending] }))
    const onMonday = await list('agreements', 'en')
    state.today = '2026-11-24'
    const onTuesday = await list('agreements', 'en')
    expect(onTuesday).toEqual(plainList(state.library, 'agreements', 'en', state.today))
    expect(onTuesday[0]?.state).not.toBe(onMonday[0]?.state)
  })

  test('of very many lets others have their turn, and tells what changed meanwhile', async () => {
    const { state, put, list } = listsOf(aLibrary({ 'talking-points': pointsOf(8_000) }))
    let turns = 0
    let isDone = false
    const count = () => {
      turns += 1
      if (turns === 3) put('talking-points', aTalkingPoint({ id: 'point-00007', topic: 'Meanwhile' }))
      if (!isDone) setImmediate(count)
    }
    setImmediate(count)
    const [one, other] = await Promise.all([list('talking-points', 'en'), list('talking-points', 'nl')])
    isDone = true
    expect(turns).toBeGreaterThan(4)
    expect(one.some(({ title }) => title === 'Meanwhile')).toBe(true)
    expect(one).toEqual(plainList(state.library, 'talking-points', 'en'))
    expect(other).toEqual(plainList(state.library, 'talking-points', 'nl'))
  })
})
