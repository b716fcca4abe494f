import type { ChangeLabel } from '../../shared/ipc/contract'
import type { IsoDateTime } from '../../shared/model/id'
import type { AnyRecord, DeletedRecord, Library, RecordKind } from '../../shared/model/library'
import { tableOf, withTable } from '../../shared/model/library'
import type { LibrarySettings } from '../../shared/model/settings'

/**
 * One thing a transaction did to the library, whole: the settings, a record or an entry of the bin as it is afterwards,
 * null when it is gone. `parent` is the revision it took the place of; null when nothing was there. Being whole, a
 * change can be applied, shown and restored without those before it.
 */
export type Change =
  | { readonly area: 'settings'; readonly value: LibrarySettings }
  | { readonly area: 'bin'; readonly id: string; readonly value: DeletedRecord | null }
  | {
      readonly area: 'records'
      readonly kind: RecordKind
      readonly id: string
      readonly parent: number | null
      readonly value: AnyRecord | null
    }

/** A transaction as the journal keeps it. `seq` counts the library's transactions from 1, without gaps. */
export type StoredTransaction = {
  readonly seq: number
  readonly at: IsoDateTime
  readonly label: ChangeLabel
  readonly changes: readonly Change[]
}

/** The library after the change. */
export function applyChange(library: Library, change: Change): Library {
  switch (change.area) {
    case 'settings':
      return { ...library, settings: change.value }
    case 'bin':
      return {
        ...library,
        bin: change.value === null ? library.bin.without(change.id) : library.bin.with(change.value),
      }
    case 'records': {
      const table = tableOf(library, change.kind)
      return withTable(
        library,
        change.kind,
        change.value === null ? table.without(change.id) : table.with(change.value),
      )
    }
  }
}
