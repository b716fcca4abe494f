import { expect, test } from 'vitest'
import { usesIndex } from '../../src/main/ipc/uses-index'
import { type Library, type RecordKind, type RecordOf, tableOf, withTable } from '../../src/shared/model/library'
import { aBriefing, aDossier, aLibrary, anAgreement, aPerson, aTalkingPoint } from '../support/builders'
import { findUses } from '../support/find-uses'

const malta = aDossier({ id: 'malta', name: 'Malta' })
const chad = aDossier({ id: 'chad', name: 'Chad' })

function anIndex(library: Library) {
  const state = { library }
  const index = usesIndex(() => state.library)
  const put = <K extends RecordKind>(kind: K, record: RecordOf<K>) => {
    state.library = withTable(state.library, kind, tableOf(state.library, kind).with(record))
  }
  const remove = (kind: RecordKind, id: string) => {
    state.library = withTable(state.library, kind, tableOf(state.library, kind).without(id))
  }
  /** What refers to the record by the index, once it was compared with looking at every record. */
  const uses = async (kind: RecordKind, id: string) => {
    const found = await index.find(kind, id)
    expect(found.library).toBe(state.library)
    expect(found.uses).toEqual(findUses(state.library, kind, id))
    return found.uses.map((use) => use.id)
  }
  return { put, remove, uses }
}

test('the uses of a record follow what is added, changed and deleted', async () => {
  const { put, remove, uses } = anIndex(
    aLibrary({
      dossiers: [malta, chad],
      agreements: [
        anAgreement({ id: 'treaty', partners: ['malta'] }),
        anAgreement({ id: 'pact', partners: ['malta', 'chad'] }),
      ],
      people: [aPerson({ id: 'minister', partner: 'chad' })],
    }),
  )
  expect(await uses('dossiers', 'malta')).toEqual(['pact', 'treaty'])
  expect(await uses('dossiers', 'chad')).toEqual(['pact', 'minister'])
  put('agreements', anAgreement({ id: 'pact', partners: ['chad'] }))
  put('talking-points', aTalkingPoint({ id: 'point', partners: ['malta'] }))
  put('briefings', aBriefing({ id: 'note', partners: ['malta', 'chad'] }))
  remove('people', 'minister')
  expect(await uses('dossiers', 'malta')).toEqual(['treaty', 'point', 'note'])
  expect(await uses('dossiers', 'chad')).toEqual(['pact', 'note'])
  expect(await uses('people', 'minister')).toEqual([])
})

test('a record that refers to itself is not told as its own use', async () => {
  const self = anAgreement({ id: 'self', relations: [{ kind: 'amends', agreement: 'self' }] as never })
  const other = anAgreement({ id: 'other', relations: [{ kind: 'amends', agreement: 'self' }] as never })
  const { uses } = anIndex(aLibrary({ agreements: [self, other] }))
  expect(await uses('agreements', 'self')).toEqual(['other'])
})

test('questions asked while the first one is being answered are answered rightly too', async () => {
  const points = Array.from({ length: 5000 }, (_, at) =>
    aTalkingPoint({ id: `point-${String(at).padStart(5, '0')}`, partners: [at % 2 === 0 ? 'malta' : 'chad'] }),
  )
  const { put, uses } = anIndex(aLibrary({ dossiers: [malta, chad], 'talking-points': points }))
  const first = uses('dossiers', 'malta')
  put('talking-points', aTalkingPoint({ id: 'point-00000', partners: ['chad'] }))
  const [ofMalta, ofChad] = await Promise.all([first, uses('dossiers', 'chad')])
  expect(ofMalta).toHaveLength(2499)
  expect(ofChad).toHaveLength(2501)
})
