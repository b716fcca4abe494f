import { appendFileSync, chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The newest journal of the library in this folder. */
export function newestJournal(library: string): string {
  const [newest] = readdirSync(library)
    .filter((name) => /^journal-\d+\.jsonl$/.test(name))
    .sort()
    .reverse()
  if (newest === undefined) throw new Error(`No journal in ${library}`)
  return join(library, newest)
}

/** As after a power failure in the middle of a write: the journal ends in half a line. */
export function tearJournal(library: string): void {
  appendFileSync(newestJournal(library), '{"half a li')
}

/** As after a disk lost a block: the last line of the journal, which was called saved, is not there. */
export function loseLastChange(library: string): void {
  const journal = newestJournal(library)
  const lines = readFileSync(journal, 'utf8').trimEnd().split('\n')
  writeFileSync(
    journal,
    lines
      .slice(0, -1)
      .map((line) => `${line}\n`)
      .join(''),
  )
}

/** Takes away the right to write in a folder, or gives it back. */
export function setWritable(library: string, isWritable: boolean): void {
  for (const name of readdirSync(library)) {
    const isFolder = !name.includes('.')
    chmodSync(join(library, name), isWritable ? (isFolder ? 0o700 : 0o600) : isFolder ? 0o500 : 0o400)
  }
  chmodSync(library, isWritable ? 0o700 : 0o500)
}
