import type { PrintedDocument } from '../../shared/ipc/contract'
import { Failed } from '../../shared/ipc/failure'

type PrintJob = {
  readonly document: PrintedDocument
  readonly drawn: (share: number) => void
  readonly laidOut: (pages: number) => void
  readonly failed: (error: Error) => void
}

/** The page that is printed has told of an error of its own: it will never stand there. */
export class PrintPageFailed extends Error {}

/** The documents that hidden windows print, by a name that only that window is told. */
export class PrintJobs {
  private readonly jobs = new Map<string, PrintJob>()

  /**
   * Offers a document under this name. `drawn` is told which share of its pages is drawn; `laidOut` resolves with their
   * number once they stand there, and fails with `PrintPageFailed` where the page says that they never will.
   */
  offer(
    name: string,
    document: PrintedDocument,
    drawn: (share: number) => void,
  ): { readonly laidOut: Promise<number> } {
    const laidOut = new Promise<number>((resolve, reject) => {
      this.jobs.set(name, { document, drawn, laidOut: resolve, failed: reject })
    })
    // It may fail before anyone waits for it.
    laidOut.catch(() => undefined)
    return { laidOut }
  }

  document(name: string): PrintedDocument {
    return this.find(name).document
  }

  drawn(name: string, drawn: number, pages: number): void {
    this.find(name).drawn(Math.min(drawn / pages, 1))
  }

  laidOut(name: string, pages: number): void {
    this.find(name).laidOut(pages)
  }

  failed(name: string, problem: string): void {
    this.find(name).failed(new PrintPageFailed(problem))
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
