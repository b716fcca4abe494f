import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { docxParts } from '../read-docx'
import { compared, spacedAsInHtml, withoutTitles } from './compare'
import { pandocDialect } from './dialects'
import type { Example } from './examples'
import { hasRawHtml, readExpected } from './read-expected'
import { readWord } from './read-word'

/** The readers pandoc has for the two specifications. */
export type PandocReader = 'commonmark' | 'gfm'

const run = promisify(execFile)

const dialects = [pandocDialect('quotes'), pandocDialect('lists')] as const
const expectations = (['literal', 'dropped'] as const).flatMap((rawHtml) =>
  (['named', 'described'] as const).map((images) => ({ rawHtml, images })),
)

/** pandoc ends with an error where some pictures are missing; this puts their words there, as it does for others. */
const wordsForPictures = 'function Image(image) return pandoc.Str(pandoc.utils.stringify(image.caption)) end\n'

async function runPandoc(pandoc: string, options: readonly string[], input: string): Promise<string> {
  const running = run(pandoc, [...options], { timeout: 60_000 })
  running.child.stdin?.end(input)
  const { stdout } = await running
  return stdout
}

/** The Word file pandoc makes of Markdown, tabs kept; `file` is where it goes. */
async function wordByPandoc(pandoc: string, reader: PandocReader, example: Example, file: string): Promise<Uint8Array> {
  const reading = ['--from', reader, '--preserve-tabs']
  const writing = ['--to', 'docx', '--output', file]
  if (example.html.includes('<img')) {
    const filter = `${file}.lua`
    await writeFile(filter, wordsForPictures)
    const tree = await runPandoc(pandoc, [...reading, '--to', 'json', '--lua-filter', filter], example.markdown)
    await runPandoc(pandoc, ['--from', 'json', ...writing], tree)
  } else {
    await runPandoc(pandoc, [...reading, ...writing], example.markdown)
  }
  return readFile(file)
}

/** Whether an example reads as it should, and whether it would if links had no titles. */
export type PandocVerdict = { readonly isMet: boolean; readonly isMetWithoutTitles: boolean }

/**
 * Whether pandoc's Word file of the example says what its HTML asks for. Where its files can be read in more than one
 * way, or it is open what becomes of a construct, any of them counts as right.
 */
export async function verdictOnPandoc(
  pandoc: string,
  reader: PandocReader,
  example: Example,
  folder: string,
): Promise<PandocVerdict> {
  const { markdown, html } = example
  const file = join(folder, `${example.name.replace(/ /g, '-')}.docx`)
  const parts = docxParts(await wordByPandoc(pandoc, reader, example, file))
  const isRaw = hasRawHtml(html, markdown)
  const readings = dialects.map((dialect) => spacedAsInHtml(readWord(parts, dialect)))
  const wanted = expectations.map((expectation) => spacedAsInHtml(readExpected(html, markdown, expectation)))
  const isSame = (asComparable: typeof withoutTitles) =>
    readings.some((found) =>
      wanted.some((expected) => {
        const sides = compared(asComparable(expected), asComparable(found), isRaw)
        return sides.expected === sides.found
      }),
    )
  return { isMet: isSame((same) => same), isMetWithoutTitles: isSame(withoutTitles) }
}
