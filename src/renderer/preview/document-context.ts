import { createContext, useContext } from 'react'
import type { Block } from '../../shared/document/tree'
import type { Language } from '../../shared/model/language'
import { type DocumentIndex, indexDocument } from './document-index'

/** What the parts of a drawn document need to know of the whole. */
export type DrawnDocument = {
  readonly index: DocumentIndex
  /** Page on which a block begins, from 1; null while the pages are being measured. */
  readonly pageOf: (block: number) => number | null
  readonly language: Language
  /** Whether a block stands on a page that lies. */
  readonly isTurned: (block: Block) => boolean
}

const nothingDrawn: DrawnDocument = {
  index: indexDocument([]),
  pageOf: () => null,
  language: 'en',
  isTurned: () => false,
}

export const DocumentContext = createContext<DrawnDocument>(nothingDrawn)

export function useDrawnDocument(): DrawnDocument {
  return useContext(DocumentContext)
}
