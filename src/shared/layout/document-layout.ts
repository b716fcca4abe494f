import type { Size } from '../document/picture-size'

/** What only the pages of a document can tell. */
export type DocumentLayout = {
  readonly pages: number
  /** The page, from 1, on which each of the document's blocks begins. */
  readonly startPages: readonly number[]
  /** How many pages stand before each of the blocks, and until its end: 2.25 is a quarter down the third page. */
  readonly begins: readonly number[]
  readonly ends: readonly number[]
}

/** A picture's own size in pixels of which 96 make an inch; null where it is not there. */
export type SizeOfPicture = (source: string) => Size | null
