import { randomUUID } from 'node:crypto'
import { BrowserWindow } from 'electron'
import { Failed } from '../../shared/ipc/failure'
import { ExportCancelled } from '../export/export-cancelled'
import type { DocumentPress } from '../ipc/document-press'
import { type PrintJobs, PrintPageFailed } from '../ipc/print-jobs'
import { printWindow } from './print-window'

export type PdfPrinterOptions = {
  readonly preload: string
  readonly printing: PrintJobs
  /** The window the user sees: when it closes, nobody waits for the PDF any more. */
  readonly owner: () => BrowserWindow
  /** Told why a page has come to its end, for the log. */
  readonly broken: (error: unknown) => void
}

/** A book of several hundred pages takes some twenty seconds on a slow laptop. */
const mostMilliseconds = 120_000

/** Prints documents as PDF from the pages of the preview, in a window that nobody sees. */
export function pdfPrinter(options: PdfPrinterOptions): DocumentPress['pdf'] {
  return async (document, signal, report) => {
    if (signal.aborted) throw new ExportCancelled()
    const job = randomUUID()
    const { laidOut } = options.printing.offer(job, document, (done) => report('writing', done))
    const window = openHidden(options)
    let timer: NodeJS.Timeout | undefined
    const ended = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new ExportCancelled()), { once: true })
      window.once('closed', () => reject(new ExportCancelled()))
      // What the page is loaded from is on this machine: whatever fails now fails again.
      window.webContents.once('did-fail-load', (_event, code, reason) =>
        reject(new PrintPageFailed(`It could not be loaded: ${reason} (${code})`)),
      )
      window.webContents.once('preload-error', (_event, _path, error) => reject(new PrintPageFailed(error.message)))
      window.webContents.once('render-process-gone', (_gone, { reason }) => {
        options.broken(new Error(`The process of the printed page has ended: ${reason}`))
        reject(new Failed({ code: 'exportStopped', reason: reason === 'oom' ? 'memory' : 'crash' }))
      })
      timer = setTimeout(() => reject(new Failed({ code: 'exportStopped', reason: 'time' })), mostMilliseconds)
    })
    try {
      return await Promise.race([printWindow(window, job, laidOut, document, () => report('printing', 0)), ended])
    } catch (error) {
      if (!(error instanceof PrintPageFailed)) throw error
      options.broken(error)
      throw new Failed({ code: 'exportStopped', reason: 'crash' })
    } finally {
      clearTimeout(timer)
      options.printing.withdraw(job)
      if (!window.isDestroyed()) window.destroy()
    }
  }
}

/** As safe as the window the user sees, and of its session: nothing is fetched. */
function openHidden({ preload, owner }: PdfPrinterOptions): BrowserWindow {
  return new BrowserWindow({
    show: false,
    parent: owner(),
    focusable: false,
    skipTaskbar: true,
    width: 1200,
    height: 900,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  })
}
