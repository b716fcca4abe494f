import type { ReactNode } from 'react'
import type { Block } from '../../shared/document/tree'
import type { DrawnPlace } from './place-context'

/** The parts of a block that stand on one page. */
export type Slice = { readonly from: number; readonly until: number }

export type DrawRequest = {
  /** Null draws the whole block. */
  readonly slice: Slice | null
  /** Written on every part for the measuring; null where nothing is measured. */
  readonly partName: string | null
}

/** For blocks that hold blocks: `stack` draws those, `spaceAfter` is what they want below them at a place. */
export type StackingRequest = DrawRequest & {
  readonly stack: (blocks: readonly Block[]) => ReactNode
  readonly spaceAfter: (blocks: readonly Block[], place: DrawnPlace) => number
}

/** How one block is laid out on paper. */
export type Drawing = {
  /** Space above and below, in CSS pixels: of two blocks, the larger stands between them. */
  readonly before: number
  readonly after: number
  /** Below it whatever follows, such as the hair of a paragraph behind a table. */
  readonly gap: number
  /** What a block may be divided between: nothing, its lines of text, or its rows and items. */
  readonly divide: 'whole' | 'lines' | 'parts'
  readonly keepWithNext: boolean
  readonly endsPage: boolean
  readonly draw: (request: DrawRequest) => ReactNode
}

/** What stands between two blocks, one below the other. */
export function spaceBetween(above: Pick<Drawing, 'after' | 'gap'>, below: Pick<Drawing, 'before'>): number {
  return above.gap > 0 ? above.after + above.gap + below.before : Math.max(above.after, below.before)
}

/** The part's attribute for the measuring. */
export function partAttribute(partName: string | null): { readonly 'data-part'?: string } {
  return partName === null ? {} : { 'data-part': partName }
}

/** The items a slice holds, each with its index in the whole. */
export function sliced<T>(items: readonly T[], slice: Slice | null): readonly { item: T; index: number }[] {
  const { from, until } = slice ?? { from: 0, until: items.length }
  return items.slice(from, until).map((item, offset) => ({ item, index: from + offset }))
}
