import type { DocumentTree } from '../../shared/document/tree'
import type { TemplateMeasures } from '../../shared/layout/template-measures'
import type { HouseStyle } from '../../shared/model/house-style'
import type { WordTemplate } from './template/word-template'

/** All that a Word file is made from, except the pictures, which are asked for as they are met. */
export type WordJob = {
  readonly tree: DocumentTree
  readonly style: HouseStyle
  /** The bytes of the organisation's own template; null where there is none. */
  readonly template: Uint8Array | null
}

/** A finished Word file, and what there is to say about it. */
export type WordFile = {
  readonly bytes: Uint8Array
  /** Sources of pictures that could not be found or read. */
  readonly missing: readonly string[]
  /** Our styles that the template has not. */
  readonly lacks: readonly string[]
}

/** What is to be known of a template before anything is written with it. */
export type TemplateFacts = Pick<WordTemplate, 'page' | 'look' | 'lacks'> & { readonly measures: TemplateMeasures }

/** The bytes of a picture by the source the document gives it; null when it is not there. */
export type ReadPicture = (source: string) => Promise<Uint8Array | null>

/** Told as the work goes on; `done` goes from 0 to 1 within each step. */
export type ReportProgress = (step: 'pictures' | 'writing', done: number) => void
