import { createRequire } from 'node:module'
import { join } from 'node:path'
import { projectFolder } from '../project-folder'

/** As much of better-sqlite3 as the bench uses. */
export type Sqlite = {
  pragma(text: string): unknown
  exec(sql: string): void
  prepare(sql: string): {
    run(...values: readonly unknown[]): unknown
    all(...values: readonly unknown[]): unknown[]
    get(...values: readonly unknown[]): unknown
  }
  transaction(work: () => void): () => void
  close(): void
}

/**
 * Opens a SQLite database in a new file, each commit synced to the disk before it returns. The package stands in a
 * folder of its own and is loaded from there: see `rivals/package.json`.
 */
export function openSqlite(file: string): Sqlite {
  const load = createRequire(join(projectFolder, 'bench', 'rivals', 'package.json'))
  const Database: new (file: string) => Sqlite = load('better-sqlite3')
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  return database
}
