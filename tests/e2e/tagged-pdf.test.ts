import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromium, pdfInfo } from '../support/outside-programs'
import { printedPage } from '../support/printed-page'
import {
  answerSaveDialog,
  openRealWindow,
  openSampleLibrary,
  openSampleNote,
  type RealWindow,
  removeFolder,
} from '../support/real-window'

const run = promisify(execFile)

let window: RealWindow

beforeAll(async () => {
  window = await openRealWindow()
  await openSampleLibrary(window)
})

afterAll(async () => {
  await window.close()
  removeFolder(window.folder)
})

/** How often each element stands in the structure of a tagged PDF, such as `H2` or `TH`. */
async function elementsOf(pdf: string): Promise<Record<string, number>> {
  const { stdout } = await run(pdfInfo ?? '', ['-struct', pdf], { maxBuffer: 50_000_000 })
  const counts: Record<string, number> = {}
  for (const [, element = ''] of stdout.matchAll(/^ *([A-Z]\w*)/gm)) counts[element] = (counts[element] ?? 0) + 1
  return counts
}

/** How often an element is begun in a page. */
function countIn(html: string, element: string): number {
  return html.match(new RegExp(`<${element}[ >]`, 'g'))?.length ?? 0
}

// The Electron this runs on may be older than the tags of its printing; the pages are the same for a newer Chromium.
test.skipIf(chromium === null || pdfInfo === null)(
  'the pages of a PDF, given to a current Chromium in place of Electron, are tagged: headings, lists, header cells, words for pictures',
  async () => {
    const { folder } = window
    await openSampleNote(window)
    await answerSaveDialog(window, join(folder, 'Note.pdf'))
    const html = await printedPage(window)
    const [file, pdf] = [join(folder, 'printed.html'), join(folder, 'printed.pdf')]
    writeFileSync(file, html)
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
    const profile = `--user-data-dir=${join(folder, 'profile')}`
    await run(chromium ?? '', [...flags, profile, `--print-to-pdf=${pdf}`, `file://${file}`], { timeout: 60_000 })

    const { stdout } = await run(pdfInfo ?? '', [pdf])
    expect(stdout).toMatch(/^Tagged: +yes$/m)
    expect(stdout).toMatch(/^Title: +\S/m)
    const elements = await elementsOf(pdf)
    expect(elements).toMatchObject({
      H1: countIn(html, 'h1'),
      H2: countIn(html, 'h2'),
      H3: countIn(html, 'h3'),
      Table: countIn(html, 'table'),
      TH: countIn(html, 'th'),
      TD: countIn(html, 'td'),
      LI: countIn(html, 'li'),
    })
    expect(Math.min(...[elements.H3, elements.TH, elements.LI].map((count) => count ?? 0))).toBeGreaterThan(5)
    const bytes = readFileSync(pdf, 'latin1')
    const drawings = html.match(/<(?:img|svg)(?![^>]*aria-hidden)[ >]/g) ?? []
    expect(drawings.length).toBeGreaterThan(2)
    expect(bytes.match(/\/Alt\b/g)).toHaveLength(drawings.length)
    expect(bytes).toMatch(/\/Lang \(en/)
  },
)
