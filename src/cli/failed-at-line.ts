/** Putting stopped at a line of the input; so many records before it are stored. */
export class FailedAtLine extends Error {
  readonly line: number
  readonly stored: number
  constructor(line: number, stored: number, cause: unknown) {
    super(`line ${line}`, { cause })
    this.line = line
    this.stored = stored
  }
}
