import { expect, test } from 'vitest'
import { attentionIndex } from '../../src/main/ipc/attention-index'
import { homeOverview } from '../../src/shared/compose/home-overview'
import { type Library, type RecordKind, type RecordOf, tableOf, withTable } from '../../src/shared/model/library'
import { aDossier, aLibrary, anAgreement, aPerson, aTalkingPoint } from '../support/builders'

function anIndex(library: Library, today: string) {
  const state = { library, today }
  const index = attentionIndex(
    () => state.library,
    () => state.today,
  )
  const put = <K extends RecordKind>(kind: K, record: RecordOf<K>) => {
    state.library = withTable(state.library, kind, tableOf(state.library, kind).with(record))
  }
  const remove = (kind: RecordKind, id: string) => {
    state.library = withTable(state.library, kind, tableOf(state.library, kind).without(id))
  }
  /** The home screen by the index, once it was compared with the one that looks at every record. */
  const overview = async () => {
    const found = await index.find()
    expect(found.library).toBe(state.library)
    const shown = homeOverview(found.library, 'en', state.today, found.attention)
    expect(shown).toEqual(homeOverview(state.library, 'en', state.today))
    return shown
  }
  return { state, put, remove, overview }
}

const lasting = anAgreement({ id: 'lasting', asOf: '2027-01-15' })
function endingOn(day: string) {
  return { ...lasting, dates: { ...lasting.dates, entryIntoForce: '2020-01-01', expiry: day } }
}

test('what begins to deserve attention comes, and what no longer does or is gone goes', async () => {
  const people = Array.from({ length: 40 }, (_, at) => aPerson({ id: `person-${at}`, asOf: '2025-01-01' }))
  const { put, remove, overview } = anIndex(aLibrary({ people, agreements: [lasting] }), '2027-01-15')
  expect((await overview()).aged).toHaveLength(40)
  put('people', aPerson({ id: 'person-7', asOf: '2027-01-10' }))
  put('people', aPerson({ id: 'person-9', asOf: '2025-01-01', validUntil: '2026-12-31' }))
  put('dossiers', aDossier({ id: 'old', asOf: '2025-01-01' }))
  remove('people', 'person-12')
  put('agreements', endingOn('2027-06-30'))
  const shown = await overview()
  expect(shown.aged).toHaveLength(39)
  expect(shown.aged[0]?.record.id).toBe('person-9')
  expect(shown.ending.map(({ on }) => on)).toEqual(['2027-06-30'])
})

test('the next day is looked at anew', async () => {
  const { state, overview } = anIndex(
    aLibrary({ people: [aPerson({ validUntil: '2027-01-15', asOf: '2027-01-15' })] }),
    '2027-01-15',
  )
  expect((await overview()).aged).toEqual([])
  state.today = '2027-01-16'
  expect((await overview()).aged).toHaveLength(1)
})

test('of very many the most pressing are shown, whatever the order in which they changed', async () => {
  const points = Array.from({ length: 1500 }, (_, at) =>
    aTalkingPoint({ id: `point-${String(at).padStart(4, '0')}`, validUntil: '2026-01-01' }),
  )
  const { put, overview } = anIndex(aLibrary({ 'talking-points': points }), '2027-01-15')
  const before = await overview()
  expect(before.aged).toHaveLength(200)
  for (const point of points.slice(0, 30).reverse()) put('talking-points', { ...point, revision: 2 })
  expect(await overview()).toEqual(before)
})
