import type { FieldPath, PartsField } from '../../../shared/model/fields/field'

/** What a list of parts shows and offers, as cards or as a table. */
export type PartListProps = {
  readonly path: FieldPath
  readonly field: PartsField
  readonly parts: readonly object[]
  readonly label: string
  /** The part that has just been added; it takes the focus. */
  readonly added: string | null
  /** Null where nothing can be removed. */
  readonly onRemove: ((key: string) => void) | null
  /** Moves a part one place up (-1) or down (1). */
  readonly onMove: (key: string, step: 1 | -1) => void
}
