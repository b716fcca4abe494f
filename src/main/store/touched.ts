import type { Patch } from 'immer'
import { type Library, type RecordKind, recordKinds } from '../../shared/model/library'

/** What a change touched: records by kind and id, whether they are still there or not, and the settings. */
export type Touched = {
  readonly records: readonly { readonly kind: RecordKind; readonly id: string }[]
  readonly kinds: readonly RecordKind[]
  readonly settings: boolean
}

/** Reads from the patches of a change between these two libraries what it touched. */
export function findTouched(patches: readonly Patch[], before: Library, after: Library): Touched {
  const ids = new Map<RecordKind, Set<string>>()
  let settings = false
  for (const { path } of patches) {
    const [area, kind, id] = path
    if (area !== 'records') settings ||= area === undefined || area === 'settings'
    if (area === 'settings') continue
    const named = recordKinds.find((candidate) => candidate === kind)
    for (const touched of named === undefined ? recordKinds : [named]) {
      const found = ids.get(touched) ?? new Set()
      if (id !== undefined) found.add(String(id))
      else for (const each of [before, after]) for (const key of Object.keys(each.records[touched])) found.add(key)
      ids.set(touched, found)
    }
  }
  const kinds = [...ids.keys()]
  return { records: kinds.flatMap((kind) => [...(ids.get(kind) ?? [])].map((id) => ({ kind, id }))), kinds, settings }
}
