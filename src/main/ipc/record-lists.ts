import { compareNames } from '../../shared/language/collation'
import type { IsoDate } from '../../shared/model/id'
import type { Language } from '../../shared/model/language'
import { type AnyRecord, type Library, type RecordKind, recordsOf, tableOf } from '../../shared/model/library'
import type { RecordSummary } from '../../shared/model/record-summary'
import type { RecordTable } from '../../shared/model/record-table'
import { recordTitle } from '../../shared/model/record-title'
import { summarise } from '../../shared/model/summarise'
import { sortInTurns } from './sort-in-turns'
import { Turn } from './turn'

/** The lists of one open library. They are remembered, so that asking again costs as much as has changed meanwhile. */
export type RecordLists = {
  /** Every record of the kind as of today, by title. A first list of very many is made with rests in between. */
  readonly list: (kind: RecordKind, language: Language) => Promise<readonly RecordSummary[]>
}

type View = {
  readonly library: Library
  readonly kind: RecordKind
  readonly language: Language
  readonly today: IsoDate
}

/** A list, and what it was made of. */
type Made = {
  readonly language: Language
  readonly today: IsoDate
  readonly table: RecordTable<AnyRecord>
  readonly names: RecordTable<AnyRecord> | null
  readonly rows: readonly RecordSummary[]
}

/** So many changed rows are put in their places one by one; more are quicker, and with rests, from the beginning. */
const mostPlaced = 1000

/** Kinds whose rows name records of another kind. */
const namedIn: { readonly [K in RecordKind]?: 'dossiers' | 'goal-sets' } = {
  agreements: 'dossiers',
  briefings: 'dossiers',
  books: 'dossiers',
  goals: 'goal-sets',
}

/** Remembers one list of each kind, in the language that was asked last. */
export function recordLists(read: () => Library, today: () => IsoDate): RecordLists {
  const made = new Map<RecordKind, Made>()
  const making = new Map<RecordKind, Promise<void>>()

  const update = (kind: RecordKind, language: Language): Made | null => {
    const known = made.get(kind)
    const updated = known === undefined ? null : updateList(known, { library: read(), kind, language, today: today() })
    if (updated !== null) made.set(kind, updated)
    return updated
  }

  const list = async (kind: RecordKind, language: Language): Promise<readonly RecordSummary[]> => {
    const known = update(kind, language)
    if (known !== null) return known.rows
    const others = making.get(kind)
    if (others !== undefined) {
      // Whoever asked first may want the same list: it is not made twice at a time.
      await others
      return list(kind, language)
    }
    const work = makeList({ library: read(), kind, language, today: today() })
    making.set(
      kind,
      work.then((done) => void made.set(kind, done)).finally(() => making.delete(kind)),
    )
    await making.get(kind)
    return (update(kind, language) ?? (await work)).rows
  }
  return { list }
}

function tables({ library, kind }: View): Pick<Made, 'table' | 'names'> {
  const naming = namedIn[kind]
  return { table: tableOf(library, kind), names: naming === undefined ? null : tableOf(library, naming) }
}

function summariseIn({ library, kind, language, today }: View, record: AnyRecord): RecordSummary {
  return summarise(library, kind, record as never, language, today)
}

type Placed = Pick<RecordSummary, 'title' | 'id'>

/** The order of a list: no two rows have the same place in it. */
export function byTitle(language: Language): (one: Placed, other: Placed) => number {
  const compare = compareNames(language)
  return (one, other) => compare(one.title, other.title) || (one.id < other.id ? -1 : Number(one.id > other.id))
}

async function makeList(view: View): Promise<Made> {
  const turn = new Turn()
  const rows: RecordSummary[] = []
  for (const record of recordsOf(view.library, view.kind)) {
    rows.push(summariseIn(view, record))
    if (turn.isOver) await turn.rest()
  }
  const { language, today } = view
  return { language, today, ...tables(view), rows: await sortInTurns(rows, byTitle(language), turn) }
}

/** The list as it is now; null where it has to be made anew. */
function updateList(made: Made, view: View): Made | null {
  if (made.language !== view.language || made.today !== view.today) return null
  const now = tables(view)
  if (now.table === made.table && now.names === made.names) return made
  const { put, gone } = now.table.changesSince(made.table)
  const stale = new Set([...gone, ...put.map(({ id }) => id), ...renamedRows(made, view)])
  if (stale.size > mostPlaced) return null
  const compare = byTitle(view.language)
  const before = recordsAmong(made.table, stale).map((record) => placeIn(view, record))
  const fresh = recordsAmong(now.table, stale).map((record) => summariseIn(view, record))
  return {
    ...made,
    ...now,
    rows: putIn(fresh.sort(compare), takeOut(before.sort(compare), made.rows, compare), compare),
  }
}

function placeIn({ kind, language }: View, record: AnyRecord): Placed {
  return { id: record.id, title: recordTitle(kind, record as never, language) }
}

function recordsAmong(table: RecordTable<AnyRecord>, ids: ReadonlySet<string>): AnyRecord[] {
  return [...ids].map((id) => table.get(id)).filter((record): record is AnyRecord => record !== null)
}

/** The rows that show a name which is another one since. */
function renamedRows(made: Made, view: View): readonly string[] {
  const naming = namedIn[view.kind]
  const { names } = tables(view)
  if (naming === undefined || names === null || made.names === null || names === made.names) return []
  const { put, gone } = names.changesSince(made.names)
  const nameIn = (table: RecordTable<AnyRecord>, id: string): string | null => {
    const record = table.get(id)
    return record === null ? null : recordTitle(naming, record as never, view.language)
  }
  const changed = new Set(
    [...gone, ...put.map(({ id }) => id)].filter((id) => nameIn(names, id) !== nameIn(made.names ?? names, id)),
  )
  if (changed.size === 0) return []
  return made.rows
    .filter(({ kind, partners }) => kind === 'goals' || partners.some((partner) => changed.has(partner)))
    .map(({ id }) => id)
}

type Compare = (one: Placed, other: Placed) => number
type Rows = readonly RecordSummary[]

/** The first place, from this one on, whose row does not come before `sought`. */
function placeOf(sought: Placed, rows: Rows, from: number, compare: Compare): number {
  let [low, high] = [from, rows.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(rows[middle] as RecordSummary, sought) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** The sorted rows without these of them, sorted too. */
function takeOut(taken: readonly Placed[], rows: Rows, compare: Compare): Rows {
  const pieces: Rows[] = []
  let from = 0
  for (const row of taken) {
    const place = placeOf(row, rows, from, compare)
    pieces.push(rows.slice(from, place))
    from = place + 1
  }
  return ([] as Rows).concat(...pieces, rows.slice(from))
}

/** The sorted rows with these among them, sorted too. */
function putIn(fresh: Rows, rows: Rows, compare: Compare): Rows {
  const pieces: Rows[] = []
  let from = 0
  for (const row of fresh) {
    const place = placeOf(row, rows, from, compare)
    pieces.push(rows.slice(from, place), [row])
    from = place
  }
  return ([] as Rows).concat(...pieces, rows.slice(from))
}
