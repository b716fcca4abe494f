import type { Change } from '../../src/main/store/change'
import { applyChange } from '../../src/main/store/change'
import type { LibraryChanged } from '../../src/main/store/library-store'
import { openStore } from '../../src/main/store/open-store'
import { findSummaries } from '../../src/main/store/search/find-summaries'
import { startSearch } from '../../src/main/store/search/library-search'
import { peakMegabytes, settledMegabytes } from '../measure/memory'
import { type TickGaps, watchTicks } from '../measure/tick-gaps'
import { timed } from '../measure/time'
import { seed } from '../records/generate-library'
import { generateRecord } from '../records/generate-record'
import { inventQueries, keystrokes, type QueryForm, type TypedQuery } from '../records/invent-queries'
import { buildSqliteSearch } from '../sqlite/sqlite-search'
import type { Task } from './task'

export type SearchLibrary = {
  readonly folder: string
  /** How many generated records the library holds. */
  readonly records: number
  readonly queries: number
  readonly added: number
  /** Where SQLite keeps its index; null when it is not there to be measured. */
  readonly sqlite: string | null
}

/** How many of the queries of a form found something once they were typed to their end. */
export type FoundByForm = { readonly form: QueryForm; readonly asked: number; readonly found: number }

export type Searched = {
  /** From asking for an index until it can be searched. */
  readonly buildMs: number
  /** How long nothing else in the process got a turn meanwhile. */
  readonly buildBlocked: TickGaps
  /** Of the process with the open library and its index. */
  readonly settledMegabytes: number
  readonly peakMegabytes: number
  readonly keystrokeMs: readonly number[]
  readonly found: readonly FoundByForm[]
  readonly addMs: readonly number[]
  readonly sqlite: {
    readonly buildMs: number
    readonly keystrokeMs: readonly number[]
    readonly found: readonly FoundByForm[]
  } | null
}

/** Types every query letter by letter; `find` tells how many records it found. */
async function typeAll(
  queries: readonly TypedQuery[],
  find: (query: TypedQuery, text: string) => number | Promise<number>,
): Promise<{ readonly keystrokeMs: readonly number[]; readonly found: readonly FoundByForm[] }> {
  const keystrokeMs: number[] = []
  const found = new Map<QueryForm, { asked: number; found: number }>()
  for (const query of queries) {
    let last = 0
    for (const text of keystrokes(query.text)) {
      const { ms, value } = await timed(() => find(query, text))
      keystrokeMs.push(ms)
      last = value
    }
    const count = found.get(query.form) ?? { asked: 0, found: 0 }
    found.set(query.form, { asked: count.asked + 1, found: count.found + (last > 0 ? 1 : 0) })
  }
  return { keystrokeMs, found: [...found].map(([form, count]) => ({ form, ...count })) }
}

/** As many as SQLite is asked for; the window shows no more. */
const mostFound = 50

/** Makes an index of an opened library, searches it as somebody types, and adds records to it. */
export const searchLibrary: Task<SearchLibrary, null, Searched> = async (input) => {
  const store = await openStore(input.folder)
  let library = store.read()
  let tell: (changed: LibraryChanged) => void = () => undefined
  // The store's own writing is measured elsewhere: here a change comes without it.
  const searched = {
    read: () => library,
    subscribe: (listener: (changed: LibraryChanged) => void) => {
      tell = listener
      return () => undefined
    },
  }

  const ticks = watchTicks()
  const { ms: buildMs, value: search } = await timed(async () => {
    const started = startSearch(searched)
    await started.ready
    return started
  })
  const buildBlocked = ticks.stop()
  const peak = peakMegabytes()
  const settled = await settledMegabytes()

  const queries = inventQueries(seed, input.records, input.queries)
  const typed = await typeAll(queries, async ({ kinds, partner, goal, writtenIn }, text) => {
    const asked = { text, kinds, partner, goal, writtenIn }
    return (await findSummaries(search, library, asked, 'nl', '2027-03-04')).length
  })
  const { sqlite } = input
  const rival = sqlite === null ? null : await timed(() => buildSqliteSearch(sqlite, library))
  const typedThere =
    rival === null ? null : await typeAll(queries, (query, text) => rival.value.find(query, text, mostFound))
  rival?.value.close()

  const nothing = { text: '', kinds: [], partner: null, goal: null, writtenIn: null, most: mostFound }
  const addMs: number[] = []
  for (let place = input.records; addMs.length < input.added; place += 1) {
    const { kind, record } = generateRecord(seed, place)
    const change: Change = { area: 'records', kind, id: record.id, parent: null, value: record }
    library = applyChange(library, change)
    const { ms } = await timed(async () => {
      tell({ kinds: [kind], changes: [change] })
      // It waits until the index holds the change, and finds nothing.
      await search.find(nothing)
    })
    addMs.push(ms)
  }
  search.close()

  const result: Searched = {
    buildMs,
    buildBlocked,
    settledMegabytes: settled,
    peakMegabytes: peak,
    ...typed,
    addMs,
    sqlite: rival === null || typedThere === null ? null : { buildMs: rival.ms, ...typedThere },
  }
  return { turn: async () => result, close: () => store.close() }
}
