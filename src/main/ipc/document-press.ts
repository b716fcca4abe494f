import type { PrintedDocument } from '../../shared/ipc/contract'
import type { WordWorkshop } from '../export/worker/word-workshop'

/** What turns documents into files: Word beside the main thread, PDF in a window that nobody sees. */
export type DocumentPress = {
  readonly word: Pick<WordWorkshop, 'warm' | 'write' | 'readTemplate'>
  /**
   * Reports which share of the pages is drawn, then that they are printed, of which no share is known. Fails with
   * `ExportCancelled` when `signal` says so, with `exportStopped` when it takes too long or breaks.
   */
  readonly pdf: (document: PrintedDocument, signal: AbortSignal, report: ReportPrinting) => Promise<Uint8Array>
}

type ReportPrinting = (step: 'writing' | 'printing', done: number) => void
