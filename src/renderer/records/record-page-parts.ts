import type { ReactNode } from 'react'
import type { GroupName } from '../../shared/model/fields/record-form'
import type { IsoDate } from '../../shared/model/id'
import type { RecordKind, RecordOf } from '../../shared/model/library'
import type { Fact } from '../ui/facts-card'

/** What one kind of record adds to the page that all kinds share. */
export type RecordPageParts<K extends RecordKind> = {
  /** A flag or picture before the title. */
  readonly leading?: (record: RecordOf<K>) => ReactNode
  /** Badges behind the title, such as a status. */
  readonly badges?: (record: RecordOf<K>, today: IsoDate) => ReactNode
  /** Buttons before "Delete". */
  readonly actions?: (record: RecordOf<K>) => ReactNode
  /** Facts before those of the form. */
  readonly facts?: (record: RecordOf<K>, today: IsoDate) => readonly Fact[]
  /** What stands above the fields of a tab. */
  readonly before?: { readonly [G in GroupName]?: (record: RecordOf<K>, today: IsoDate) => ReactNode }
  /** More tabs, after those of the form. */
  readonly tabs?: readonly {
    readonly id: string
    readonly title: string
    readonly content: (record: RecordOf<K>) => ReactNode
  }[]
  /** The second line under the title. */
  readonly detail?: (record: RecordOf<K>) => ReactNode
}
