import { stripVTControlCharacters } from 'node:util'

/** Something set-up cannot do by itself: says what is missing, and the exact command that mends it. */
export class SetupProblem extends Error {
  /**
   * @param {string} what one sentence: what is missing, and why it matters
   * @param {readonly string[]} fix the commands or steps that mend it, one a line
   * @param {string} [detail] what a failed program said
   */
  constructor(what, fix, detail = '') {
    super(what)
    this.name = 'SetupProblem'
    this.fix = fix
    this.detail = detail
  }
}

/**
 * The problem as it is shown to people. Anything that is not a SetupProblem is a bug and keeps its stack.
 * @param {unknown} error
 * @returns {string}
 */
export function describeProblem(error) {
  if (!(error instanceof SetupProblem)) return error instanceof Error ? (error.stack ?? error.message) : String(error)
  const lines = [error.message]
  if (error.detail.trim() !== '')
    lines.push(...shorten(stripVTControlCharacters(error.detail).trimEnd().split('\n')).map((line) => `    ${line}`))
  if (error.fix.length > 0) lines.push('  To fix it:', ...error.fix.map((command) => `    ${command}`))
  return lines.join('\n')
}

/**
 * The first and the last lines of a long complaint: programs name the cause in the one or in the other.
 * @param {readonly string[]} lines
 */
function shorten(lines) {
  return lines.length <= 24 ? lines : [...lines.slice(0, 10), '…', ...lines.slice(-12)]
}
