import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange } from '../../src/main/store/change'
import { ChangeHistory, type Direction } from '../../src/main/store/change-history'
import type { LibraryDraft } from '../../src/main/store/library-draft'
import { makeReturn, makeStep } from '../../src/main/store/make-step'
import { nextRevision } from '../../src/main/store/next-revision'
import type { ChangeLabel } from '../../src/shared/ipc/contract'
import { noText } from '../../src/shared/model/language'
import { findRecord, type Library, recordKinds, recordsOf } from '../../src/shared/model/library'
import { aLibrary, aPerson } from '../support/builders'

const label: ChangeLabel = { action: 'changed', kind: null, title: noText }
const now = '2027-02-01T12:00:00.000Z'

type Deed = { readonly what: 'put' | 'bin' | 'empty' | 'change' | 'settings'; readonly id: string }
type Move = Direction | readonly Deed[]

const id = fc.constantFrom('a', 'b', 'c')
const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom('put' as const, 'bin' as const, 'empty' as const, 'change' as const, 'settings' as const),
  id,
})
const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(fc.array(deed, { minLength: 1, maxLength: 4 }), fc.constantFrom<Direction>('undo', 'redo')),
  { maxLength: 40 },
)

let written = 0

/** No two states of a person are the same, so that one revision of two states is seen. */
function otherWords(): string {
  written += 1
  return `Words ${written}`
}

const deeds: { readonly [W in Deed['what']]: (draft: LibraryDraft, id: string) => void } = {
  put: (draft, person) =>
    draft.put(
      'people',
      aPerson({ id: person, name: otherWords(), revision: nextRevision(draft.library, 'people', person) }),
    ),
  bin: (draft, person) => draft.moveToBin('people', person, now),
  empty: (draft, person) => draft.emptyFromBin('people', person),
  change: (draft, person) => {
    const revision = nextRevision(draft.library, 'people', person)
    draft.change('people', person, (changed) => {
      changed.name = otherWords()
      changed.revision = revision
    })
  },
  settings: (draft) =>
    draft.changeSettings((settings) => {
      settings.name = `${settings.name}+`
    }),
}

/** What an undo must bring back: everything but the counting of revisions, moments, and marks of what is gone. */
function contentOf(library: Library): unknown {
  return {
    settings: library.settings,
    records: recordKinds.map((kind) =>
      recordsOf(library, kind).map(({ revision: _revision, updatedAt: _updatedAt, ...content }) => content),
    ),
    bin: library.bin.values().flatMap(({ record, id: entry }) => (record === null ? [] : [{ entry, name: record.id }])),
  }
}

test('undo and redo lead to what was, through the bin too; the changes alone lead there as well; no revision comes twice', () => {
  fc.assert(
    fc.property(moves, (made) => {
      let library = aLibrary({ people: [aPerson({ id: 'a' })] })
      const history = new ChangeHistory()
      const past = [contentOf(library)]
      let at = 0
      const seen = new Map<string, unknown>(
        recordsOf(library, 'people').map((person) => [`${person.id} ${person.revision}`, person]),
      )
      for (const move of made) {
        const isReturn = move === 'undo' || move === 'redo'
        const last = isReturn ? history.last(move) : null
        if (isReturn && last === null) continue
        const { next, changes, inverse } =
          last === null
            ? makeStep(library, label, (draft) => {
                for (const { what, id: person } of move as readonly Deed[]) deeds[what](draft, person)
              })
            : makeReturn(library, label, last.inverse, now)
        expect(changes.reduce(applyChange, library)).toEqual(next)
        expect(contentOf(inverse.reduce(applyChange, next))).toEqual(contentOf(library))
        for (const change of changes) {
          if (change.area !== 'records') continue
          expect(change.parent).toBe(findRecord(library, change.kind, change.id)?.revision ?? null)
          if (change.value === null) continue
          const key = `${change.id} ${change.value.revision}`
          expect(seen.get(key) ?? change.value).toEqual(change.value)
          seen.set(key, change.value)
        }
        library = next
        if (isReturn) {
          history.turn(move, { label, inverse })
          at += move === 'undo' ? -1 : 1
          expect(contentOf(library)).toEqual(past[at])
        } else if (changes.length > 0) {
          history.add({ label, inverse })
          past.splice(at + 1)
          past.push(contentOf(library))
          at += 1
        }
      }
    }),
    { numRuns: 250 },
  )
})

test('a step among many records costs about what it costs among few', () => {
  const people = Array.from({ length: 20_000 }, (_, at) => aPerson({ id: `p-${String(at).padStart(6, '0')}` }))
  const [few, many] = [aLibrary({ people: people.slice(0, 500) }), aLibrary({ people })]
  const timeOf = (library: Library) => {
    const started = performance.now()
    for (let at = 0; at < 200; at += 1) {
      makeStep(library, label, (draft) =>
        draft.change('people', `p-${String(at).padStart(6, '0')}`, (person) => {
          person.name = 'Another name'
        }),
      )
    }
    return performance.now() - started
  }
  const best = (library: Library) => Math.min(...[1, 2, 3, 4].map(() => timeOf(library)))
  expect(best(many)).toBeLessThan(5 * best(few) + 20)
})
