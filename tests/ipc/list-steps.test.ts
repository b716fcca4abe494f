import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listSteps } from '../../src/main/ipc/list-steps'
import { byTitle, recordLists } from '../../src/main/ipc/record-lists'
import { followStep, type KnownList, type ListStep, markOf } from '../../src/shared/ipc/list-step'
import { type Language, sameInAll } from '../../src/shared/model/language'
import {
  type Library,
  type RecordKind,
  type RecordOf,
  recordsOf,
  tableOf,
  withTable,
} from '../../src/shared/model/library'
import type { RecordSummary } from '../../src/shared/model/record-summary'
import { summarise } from '../../src/shared/model/summarise'
import { aDossier, aLibrary, anAgreement } from '../support/builders'

const partners = ['malta', 'chad'] as const
const agreements = Array.from({ length: 9 }, (_, at) => `treaty-${at}`)

/** A library that the test changes, and the steps towards its lists. */
function aMain(sizes?: { readonly rows: number; readonly versions: number }) {
  const state = { library: aLibrary({}), today: '2026-11-23' }
  const lists = () =>
    listSteps(
      recordLists(
        () => state.library,
        () => state.today,
      ),
      sizes,
    )
  let steps = lists()
  const put = <K extends RecordKind>(kind: K, record: RecordOf<K>) => {
    state.library = withTable(state.library, kind, tableOf(state.library, kind).with(record))
  }
  const remove = (kind: RecordKind, id: string) => {
    state.library = withTable(state.library, kind, tableOf(state.library, kind).without(id))
  }
  /** Another library is opened in the place of this one. */
  const open = (library: Library) => {
    state.library = library
    steps = lists()
  }
  const next = (language: Language, known: KnownList | null): Promise<ListStep> =>
    steps.next({ kind: 'agreements', language, known: markOf(known) })
  const plain = (language: Language): readonly RecordSummary[] =>
    recordsOf(state.library, 'agreements')
      .map((record) => summarise(state.library, 'agreements', record, language, state.today))
      .sort(byTitle(language))
  return { state, put, remove, open, next, plain }
}

type Main = ReturnType<typeof aMain>

/** Asks on until the list is current, as the window does. */
async function listOf(main: Main, language: Language, has: KnownList | null = null) {
  const steps: ListStep[] = []
  let known = has
  for (;;) {
    const step = await main.next(language, known)
    steps.push(step)
    known = followStep(known, step)
    if (step.isCurrent) return { known, steps }
  }
}

function fill(main: Main): void {
  for (const id of partners) main.put('dossiers', aDossier({ id, name: id }))
  for (const id of agreements) main.put('agreements', anAgreement({ id, shortTitle: id, partners: ['malta'] }))
}

describe('the steps towards a list', () => {
  test('bring it in pieces first, then what changed since', async () => {
    const main = aMain({ rows: 4, versions: 4 })
    fill(main)
    const { known, steps } = await listOf(main, 'en')
    expect(steps.map(({ kind, isCurrent }) => [kind, isCurrent])).toEqual([
      ['rows', false],
      ['rows', false],
      ['rows', false],
      ['difference', true],
    ])
    expect(known.rows).toEqual(main.plain('en'))

    main.put('agreements', anAgreement({ id: 'new', shortTitle: 'Another', partners: ['chad'] }))
    main.remove('agreements', 'treaty-3')
    expect(await main.next('en', known)).toMatchObject({
      kind: 'difference',
      isCurrent: true,
      difference: { taken: [3], put: [{ at: 0, row: { id: 'new', title: 'Another' } }] },
    })
  })

  test('are one where the list is short, and an empty one where nothing changed', async () => {
    const main = aMain()
    fill(main)
    const { known, steps } = await listOf(main, 'en')
    expect(steps).toHaveLength(1)
    const again = await listOf(main, 'en', known)
    expect(again.steps).toMatchObject([{ kind: 'difference', difference: { taken: [], put: [] } }])
    expect(again.known).toBe(known)
  })

  test('lead on from a version before the last one', async () => {
    const main = aMain()
    fill(main)
    const { known } = await listOf(main, 'en')
    main.remove('agreements', 'treaty-1')
    await main.next('en', known)
    main.remove('agreements', 'treaty-2')
    const { known: now, steps } = await listOf(main, 'en', known)
    expect(steps).toMatchObject([{ kind: 'difference', difference: { taken: [1, 2], put: [] } }])
    expect(now.rows).toEqual(main.plain('en'))
  })

  test('bring the rows that name a renamed partner', async () => {
    const main = aMain()
    fill(main)
    const { known } = await listOf(main, 'en')
    main.put('agreements', anAgreement({ id: 'other', shortTitle: 'Other', partners: ['chad'] }))
    const { known: then } = await listOf(main, 'en', known)
    main.put('dossiers', aDossier({ id: 'chad', name: sameInAll('Republic of Chad') }))
    const { known: now, steps } = await listOf(main, 'en', then)
    expect(steps).toMatchObject([{ kind: 'difference', difference: { put: [{ row: { id: 'other' } }] } }])
    expect(now.rows).toEqual(main.plain('en'))
  })

  test('begin anew with another library, though it holds as many records', async () => {
    const main = aMain()
    fill(main)
    const { known } = await listOf(main, 'en')
    const other = aMain()
    other.put('agreements', anAgreement({ id: 'theirs', shortTitle: 'Theirs' }))
    main.open(other.state.library)
    const { known: now, steps } = await listOf(main, 'en', known)
    expect(steps).toMatchObject([{ kind: 'rows', from: 0 }])
    expect(now.rows).toEqual(main.plain('en'))
  })

  test('begin anew where more changed than one step holds, or the window has what was never handed out', async () => {
    const main = aMain({ rows: 4, versions: 4 })
    fill(main)
    const { known } = await listOf(main, 'en')
    const unheardOf = { version: known.version, rows: [...known.rows, ...known.rows] }
    expect(await main.next('en', unheardOf)).toMatchObject({ kind: 'rows', from: 0 })
    const { known: again } = await listOf(main, 'en')
    expect((await listOf(main, 'nl', again)).known.rows).toEqual(main.plain('nl'))
    const { known: now } = await listOf(main, 'en')
    for (const id of agreements.slice(0, 5)) main.put('agreements', anAgreement({ id, shortTitle: `New ${id}` }))
    expect(await main.next('en', now)).toMatchObject({ kind: 'rows', from: 0, isCurrent: false })
  })
})

describe('whatever happens in between', () => {
  const change = fc.oneof(
    fc.record({
      do: fc.constant('put' as const),
      at: fc.nat(8),
      title: fc.string({ maxLength: 2 }),
      partner: fc.nat(1),
    }),
    fc.record({ do: fc.constant('remove' as const), at: fc.nat(8) }),
    fc.record({ do: fc.constant('rename' as const), partner: fc.nat(1), name: fc.string({ maxLength: 3 }) }),
    fc.record({ do: fc.constant('sleep' as const) }),
    fc.record({ do: fc.constant('reopen' as const) }),
  )
  /** One of two windows asks for its next step; it may forget what it has, or follow an answer it had cancelled. */
  const asking = fc.record({
    do: fc.constant('ask' as const),
    window: fc.nat(1),
    language: fc.constantFrom('en' as const, 'nl' as const),
    answer: fc.constantFrom('follow' as const, 'follow' as const, 'ignore' as const, 'forget' as const),
  })

  test('a list followed step by step is the list made anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(change, asking), { maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 4 }),
        async (events, rows, versions) => {
          const main = aMain({ rows, versions })
          fill(main)
          const known = new Map<string, KnownList>()
          for (const event of events) {
            switch (event.do) {
              case 'put':
                main.put(
                  'agreements',
                  anAgreement({
                    id: agreements[event.at] ?? '',
                    shortTitle: event.title,
                    partners: [partners[event.partner] ?? 'malta'],
                  }),
                )
                break
              case 'remove':
                main.remove('agreements', agreements[event.at] ?? '')
                break
              case 'rename':
                main.put('dossiers', aDossier({ id: partners[event.partner] ?? '', name: event.name }))
                break
              case 'sleep':
                main.state.today = main.state.today === '2026-11-23' ? '2026-11-24' : '2026-11-23'
                break
              case 'reopen':
                main.open(main.state.library)
                break
              case 'ask': {
                const list = `${event.window} ${event.language}`
                const has = known.get(list) ?? null
                const step = await main.next(event.language, has)
                if (event.answer === 'follow') known.set(list, followStep(has, step))
                if (event.answer === 'forget') known.delete(list)
              }
            }
          }
          for (const language of ['en', 'nl'] as const) {
            for (const window of [0, 1]) {
              const { known: now } = await listOf(main, language, known.get(`${window} ${language}`) ?? null)
              expect(now.rows).toEqual(main.plain(language))
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
