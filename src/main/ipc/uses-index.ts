import { type AnyRecord, type Library, type RecordKind, recordKinds, tableOf } from '../../shared/model/library'
import type { RecordTable } from '../../shared/model/record-table'
import { referencesOf } from '../../shared/model/references'
import { Turn } from './turn'

export type Use = { readonly kind: RecordKind; readonly id: string }

/** Knows which records of one open library refer to which; asked again, it looks only at what has changed. */
export type UsesIndex = {
  /** The library as it stands and the other records that refer to this one, kind by kind. The first answer takes rests. */
  readonly find: (kind: RecordKind, id: string) => Promise<{ readonly library: Library; readonly uses: readonly Use[] }>
}

/** Follows the library of `read`. */
export function usesIndex(read: () => Library): UsesIndex {
  const followed = new Map<RecordKind, RecordTable<AnyRecord>>()
  /** By what is referred to: the ids of those that do, kind by kind. */
  const users = new Map<string, Map<RecordKind, Set<string>>>()
  let building: Promise<void> | null = null

  const setUses = (kind: RecordKind, record: AnyRecord, isUser: boolean) => {
    for (const { kind: target, id } of referencesOf(kind, record as never)) {
      const key = keyOf(target, id)
      const byKind = users.get(key) ?? new Map<RecordKind, Set<string>>()
      const ids = byKind.get(kind) ?? new Set<string>()
      if (isUser) users.set(key, byKind.set(kind, ids.add(record.id)))
      else ids.delete(record.id)
    }
  }

  const build = async () => {
    const turn = new Turn()
    const library = read()
    for (const kind of recordKinds) {
      for (const record of tableOf(library, kind).values()) {
        setUses(kind, record, true)
        if (turn.isOver) await turn.rest()
      }
      followed.set(kind, tableOf(library, kind))
    }
  }

  const follow = (library: Library) => {
    for (const kind of recordKinds) {
      const table: RecordTable<AnyRecord> = tableOf(library, kind)
      const before = followed.get(kind)
      if (before === undefined || before === table) continue
      const { put, gone } = table.changesSince(before)
      for (const id of [...gone, ...put.map((record) => record.id)]) {
        const record = before.get(id)
        if (record !== null) setUses(kind, record, false)
      }
      for (const record of put) setUses(kind, record, true)
      followed.set(kind, table)
    }
  }

  return {
    find: async (kind, id) => {
      building ??= build()
      await building
      const library = read()
      follow(library)
      const byKind = users.get(keyOf(kind, id))
      const uses = recordKinds.flatMap((userKind) =>
        [...(byKind?.get(userKind) ?? [])].sort().map((user) => ({ kind: userKind, id: user })),
      )
      return { library, uses: uses.filter((use) => !(use.kind === kind && use.id === id)) }
    },
  }
}

function keyOf(kind: RecordKind | 'markings' | 'posts', id: string): string {
  return `${kind} ${id}`
}
