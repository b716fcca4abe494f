import { foldText } from '../../src/shared/model/fold-text'
import { languages } from '../../src/shared/model/language'
import type { AnyRecord, Library, RecordKind } from '../../src/shared/model/library'
import { recordKinds } from '../../src/shared/model/library'
import { eachText } from '../../src/shared/model/record-texts'
import type { TypedQuery } from '../records/invent-queries'
import { openSqlite } from './open-sqlite'

/** SQLite's own full-text search over the same texts, with the same filters. */
export type SqliteSearch = {
  /** How many records were found, at most `most`. */
  readonly find: (query: TypedQuery, text: string, most: number) => number
  readonly close: () => void
}

const columns = [...languages, 'other'] as const

/** Every text of the record in the column of its language. */
function textsByColumn(record: AnyRecord): readonly string[] {
  const texts = new Map<string, string[]>(columns.map((column) => [column, []]))
  eachText(record, (text, language) => texts.get(language ?? 'other')?.push(text))
  return columns.map((column) => (texts.get(column) ?? []).join('\n'))
}

function tiesOf(kind: RecordKind, record: AnyRecord): readonly string[] {
  const partners = 'partners' in record ? record.partners : []
  const goals = 'goals' in record ? record.goals : []
  return [`kind ${kind}`, ...partners.map((id) => `partner ${id}`), ...goals.map((id) => `goal ${id}`)]
}

/** The words as FTS5 wants them, each the beginning of one that is looked for. */
function matchOf({ writtenIn }: TypedQuery, text: string): string | null {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu)
  if (words === null) return null
  const terms = words.map((word) => `"${word}"*`).join(' ')
  return writtenIn === null ? terms : `{${writtenIn} other} : (${terms})`
}

/** Indexes the library in a new file: FTS5 with prefix indexes, accents folded, and the filters in an indexed table. */
export function buildSqliteSearch(file: string, library: Library): SqliteSearch {
  const database = openSqlite(file)
  database.pragma('cache_size = -65536')
  database.exec(
    `CREATE VIRTUAL TABLE texts USING fts5 (${columns.join(', ')}, id UNINDEXED, ` +
      `tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')`,
  )
  database.exec('CREATE TABLE ties (name TEXT, text INTEGER, PRIMARY KEY (name, text)) WITHOUT ROWID')
  const insert = database.prepare('INSERT INTO texts (rowid, nl, en, de, fr, other, id) VALUES (?, ?, ?, ?, ?, ?, ?)')
  const tie = database.prepare('INSERT OR IGNORE INTO ties VALUES (?, ?)')
  database.transaction(() => {
    let row = 0
    for (const kind of recordKinds) {
      for (const record of library.records[kind]) {
        row += 1
        insert.run(row, ...textsByColumn(record), record.id)
        for (const name of tiesOf(kind, record)) tie.run(name, row)
      }
    }
  })()
  database.exec(`INSERT INTO texts (texts) VALUES ('optimize')`)
  database.pragma('wal_checkpoint(TRUNCATE)')

  const all = database.prepare('SELECT id FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?')
  // The plus keeps SQLite from matching anew for each row of the filter, which takes it a hundred times as long.
  const tied = database.prepare(
    'SELECT id FROM texts WHERE texts MATCH ? AND +rowid IN (SELECT text FROM ties WHERE name = ?) ORDER BY rank LIMIT ?',
  )
  return {
    find: (query, text, most) => {
      const match = matchOf(query, text)
      if (match === null) return 0
      const [kind] = query.kinds
      const name =
        query.partner !== null
          ? `partner ${query.partner}`
          : query.goal !== null
            ? `goal ${query.goal}`
            : kind === undefined
              ? null
              : `kind ${kind}`
      return (name === null ? all.all(match, most) : tied.all(match, name, most)).length
    },
    close: () => database.close(),
  }
}
