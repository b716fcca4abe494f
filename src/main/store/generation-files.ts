import { join } from 'node:path'

/** Each checkpoint begins a generation: a snapshot, and the journal of the transactions after it. */
export type GenerationFile = {
  readonly name: string
  readonly what: 'snapshot' | 'journal'
  readonly generation: number
}

const pattern = /^(snapshot|journal)-(\d{6,12})\.jsonl$/

const unfinishedEnding = '.new'

function nameOf(what: GenerationFile['what'], generation: number): string {
  return `${what}-${String(generation).padStart(6, '0')}.jsonl`
}

export function snapshotFile(folder: string, generation: number): string {
  return join(folder, nameOf('snapshot', generation))
}

export function journalFile(folder: string, generation: number): string {
  return join(folder, nameOf('journal', generation))
}

/** What a snapshot is called until it is whole, so that nobody reads it before. */
export function unfinishedFile(file: string): string {
  return `${file}${unfinishedEnding}`
}

/** Whether a file of this name is a snapshot that was never finished. */
export function isUnfinished(name: string): boolean {
  return name.endsWith(unfinishedEnding) && pattern.test(name.slice(0, -unfinishedEnding.length))
}

/** The file that names the format and the present generation of a library; of format 1, the whole library. */
export function libraryFileOf(folder: string): string {
  return join(folder, 'library.json')
}

/** Where a library of format 1 is kept as it was, once it has become one of today. */
export function formatOneFile(folder: string): string {
  return join(folder, 'library.format-1.json')
}

/** A hint, written after every commit and never waited for, of how far the journal has come. */
export function witnessFile(folder: string): string {
  return join(folder, 'last-change.jsonl')
}

/** Where what could not be used is kept. */
export const quarantineName = 'quarantine'

/** The snapshots and journals among these names, oldest first. */
export function generationFiles(names: readonly string[]): readonly GenerationFile[] {
  return names
    .flatMap((name) => {
      const [, what, digits] = pattern.exec(name) ?? []
      return what === undefined ? [] : [{ name, what: what as GenerationFile['what'], generation: Number(digits) }]
    })
    .sort((a, b) => a.generation - b.generation)
}
