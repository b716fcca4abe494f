import type { ReactNode } from 'react'
import type { Block } from '../../shared/document/tree'

/** The parts of a block that stand on one page. */
export type Slice = { readonly from: number; readonly until: number }

export type DrawRequest = {
  /** Null draws the whole block. */
  readonly slice: Slice | null
  /** Written on every part for the measuring; null where nothing is measured. */
  readonly partName: string | null
}

/** For blocks that hold blocks: `stack` draws those. */
export type StackingRequest = DrawRequest & { readonly stack: (blocks: readonly Block[]) => ReactNode }

/** How one block is laid out on paper. */
export type Drawing = {
  /** Space above and below, in CSS pixels. */
  readonly before: number
  readonly after: number
  /** What a block may be divided between: nothing, its lines of text, or its rows and items. */
  readonly divide: 'whole' | 'lines' | 'parts'
  readonly keepWithNext: boolean
  readonly endsPage: boolean
  readonly draw: (request: DrawRequest) => ReactNode
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
