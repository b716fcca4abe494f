import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

const source = join(import.meta.dirname, '../../src')

/** Every TypeScript file of the source: its path below src with forward slashes, and its text. */
export function sourceFiles(): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(source, path), 'utf8') }))
}
