import type { AnyRecord, RecordKind } from '../../src/shared/model/library'
import { openSqlite } from './open-sqlite'

/** The same records as rows of a SQLite table. */
export type SqliteTable = {
  readonly fill: (kind: RecordKind, records: readonly AnyRecord[]) => void
  /** Stores one row, in a transaction of its own. */
  readonly put: (kind: RecordKind, record: AnyRecord) => void
  readonly close: () => void
}

/** A table of id, kind and the record as JSON, with an index on the kind. */
export function openSqliteTable(file: string): SqliteTable {
  const database = openSqlite(file)
  database.exec('CREATE TABLE records (id TEXT PRIMARY KEY, kind TEXT NOT NULL, json TEXT NOT NULL)')
  database.exec('CREATE INDEX records_by_kind ON records (kind)')
  const upsert = database.prepare(
    'INSERT INTO records (id, kind, json) VALUES (?, ?, ?) ' +
      'ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, json = excluded.json',
  )
  return {
    fill: (kind, records) => {
      database.transaction(() => {
        for (const record of records) upsert.run(record.id, kind, JSON.stringify(record))
      })()
      database.pragma('wal_checkpoint(TRUNCATE)')
    },
    put: (kind, record) => void upsert.run(record.id, kind, JSON.stringify(record)),
    close: () => database.close(),
  }
}
