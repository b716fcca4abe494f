import type { PrintedDocument } from '../../shared/ipc/contract'
import { Failed } from '../../shared/ipc/failure'

type PrintJob = { readonly document: PrintedDocument; readonly laidOut: (pages: number) => void }

/** The documents that hidden windows print, by a name that only that window is told. */
export class PrintJobs {
  private readonly jobs = new Map<string, PrintJob>()

  /** Offers a document under this name; `laidOut` resolves with the number of its pages once they stand there. */
  offer(name: string, document: PrintedDocument): { readonly laidOut: Promise<number> } {
    return {
      laidOut: new Promise((resolve) => {
        this.jobs.set(name, { document, laidOut: resolve })
      }),
    }
  }

  document(name: string): PrintedDocument {
    return this.find(name).document
  }

  laidOut(name: string, pages: number): void {
    this.find(name).laidOut(pages)
  }

  withdraw(name: string): void {
    this.jobs.delete(name)
  }

  private find(name: string): PrintJob {
    const found = this.jobs.get(name)
    if (found === undefined) throw new Failed({ code: 'invalidInput', problems: [`job: ${name}`] })
    return found
  }
}
