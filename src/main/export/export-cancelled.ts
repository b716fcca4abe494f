/** The user has stopped an export: no failure, and nothing was written. */
export class ExportCancelled extends Error {
  constructor() {
    super('The export was cancelled')
    this.name = 'ExportCancelled'
  }
}
