import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Asked } from './arguments'
import type { Bench, Part } from './bench'
import { libraries } from './libraries'
import { projectFolder } from './project-folder'
import { seed } from './records/generate-library'
import { thisMachine } from './report/machine'
import type { Report } from './report/report'
import type { PartResult } from './report/result'

/**
 * Runs the parts one after the other, on the disk that holds the checkout; `out` holds what they write meanwhile.
 * `withSqlite` tells whether that rival is installed.
 */
export async function runBench(
  parts: readonly Part[],
  asked: Pick<Asked, 'sizes' | 'effort' | 'wantsRivals'> & { readonly withSqlite: boolean },
  say: (line: string) => void,
): Promise<Report> {
  const machine = thisMachine()
  const out = join(projectFolder, 'out')
  mkdirSync(out, { recursive: true })
  const folder = mkdtempSync(join(out, 'bench-'))
  const scratch = (name: string) => join(folder, name)
  const bench: Bench = { ...asked, scratch, say, libraries: libraries(scratch, say) }
  const results: PartResult[] = []
  try {
    for (const part of parts) {
      say(`── ${part.title} ──`)
      results.push({ name: part.name, title: part.title, ...(await part.run(bench)) })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { at: new Date().toISOString(), machine, seed, ...asked, parts: results }
}
