import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import mammoth from 'mammoth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateBook } from '../../bench/documents/generate-book'
import type { Bridge } from '../../src/shared/ipc/contract'
import { pdfFonts, pdfInfo, pdfToText } from '../support/outside-programs'
import {
  answerSaveDialog,
  openRealWindow,
  openSampleLibrary,
  openSampleNote,
  type RealWindow,
  removeFolder,
  step,
} from '../support/real-window'
import { pagesOfPdf } from '../support/run-outside'
import { problemsOfFile } from '../support/validate-docx'

let window: RealWindow

beforeAll(async () => {
  window = await openRealWindow()
  await openSampleLibrary(window)
})

afterAll(async () => {
  await window.close()
  removeFolder(window.folder)
})

const run = promisify(execFile)

/** The first Electron that prints tagged PDFs. */
const taggingSince = 28

/** Chooses an entry of the export menu and waits until the file is there. */
async function exportAs(entry: string | RegExp, name: string): Promise<string> {
  const { page, folder } = window
  const file = join(folder, name)
  await answerSaveDialog(window, file)
  await page.getByRole('button', { name: 'More ways to export' }).click()
  await page.getByRole('menuitem', { name: entry }).click()
  await page.getByText(`“${name}” is saved`, { exact: true }).waitFor()
  return file
}

test('a note goes out as Word, PDF, Markdown and cards', async () => {
  await step(window, 'opens the note', () => openSampleNote(window))
  const pages = await step(window, 'counts its pages', async () => {
    const count = window.page.getByText(/^\d+ pages?$/).first()
    await count.waitFor()
    return Number.parseInt((await count.textContent()) ?? '', 10)
  })

  const word = await step(window, 'exports Word', () => exportAs(/^Word document/, 'Note.docx'))
  expect(await problemsOfFile(word)).toEqual([])
  const { value: words } = await mammoth.extractRawText({ path: word })
  expect(words).toContain('South Africa')

  const markdown = await step(window, 'exports Markdown', () => exportAs(/^Markdown/, 'Note.md'))
  expect(readFileSync(markdown, 'utf8')).toContain('South Africa')

  for (const size of ['A5', 'A6']) {
    const cards = await step(window, `exports ${size} cards`, () =>
      exportAs(new RegExp(`^Speaking cards, ${size}`), `Cards ${size}.docx`),
    )
    expect(await problemsOfFile(cards)).toEqual([])
  }

  const pdf = await step(window, 'exports PDF', () => exportAs(/^PDF/, 'Note.pdf'))
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  if (pdfInfo !== null) {
    const { stdout } = await run(pdfInfo, [pdf])
    expect(stdout).toMatch(/^Title: +\S/m)
    expect(stdout).toMatch(/^Creator: +Chancery$/m)
    expect(stdout).toMatch(new RegExp(`^Pages: +${pages}$`, 'm'))
    expect(stdout).toMatch(/^Page size: +59[45](?:\.\d+)? x 84[12](?:\.\d+)? pts \(A4\)/m)
  }
  if (pdfToText !== null) {
    const texts = await pagesOfPdf(pdfToText, pdf)
    expect(texts).toHaveLength(pages)
    expect(texts[0]).toContain('South Africa')
    // The word across a draft is a picture: it does not stand among what is copied or read aloud.
    expect(texts.join(' ')).not.toMatch(/\bDRAFT\b/)
    for (const [at, text] of texts.entries()) expect(text).toContain(`Page ${at + 1} of ${pages}`)
  }
  if (pdfFonts !== null) {
    const { stdout } = await run(pdfFonts, [pdf])
    const rows = stdout
      .split('\n')
      .slice(2)
      .filter((row) => row !== '')
    expect(rows.length).toBeGreaterThan(0)
    // Columns from the right: object (two numbers), unicode, subset, embedded.
    expect(rows.map((row) => row.trim().split(/\s+/).at(-5))).toEqual(rows.map(() => 'yes'))
  }
  expect(window.complaints).toEqual([])
  expect(readdirSync(window.folder).filter((name) => name.includes('.tmp'))).toEqual([])
  expect(await windowsLeft()).toBe(1)
})

test.skipIf(pdfInfo === null)('a PDF is tagged on an Electron that can, and only there', async () => {
  const electron = await window.app.evaluate(() => process.versions.electron ?? '0')
  const { stdout } = await run(pdfInfo ?? '', [join(window.folder, 'Note.pdf')])
  const tags = Number.parseInt(electron, 10) < taggingSince ? 'no' : 'yes'
  expect(stdout).toMatch(new RegExp(`^Tagged: +${tags}$`, 'm'))
})

test('a PDF that is cancelled leaves nothing behind, and the window that printed it is gone', async () => {
  const { app, page, folder } = window
  const file = join(folder, 'Cancelled.pdf')
  await answerSaveDialog(window, file)
  // The document never stands on the page: what prints it is held up as by a slow machine.
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('print/laid-out')
    ipcMain.handle('print/laid-out', () => ({ ok: true, value: null }))
  })
  await page.getByRole('button', { name: 'More ways to export' }).click()
  await page.getByRole('menuitem', { name: /^PDF/ }).click()
  await page.getByRole('progressbar', { name: 'Exporting…' }).waitFor()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Export to Word' }).first().waitFor()
  expect(readdirSync(folder).filter((name) => name.includes('Cancelled'))).toEqual([])
  await expect.poll(windowsLeft).toBe(1)
})

/** How long each of these took in the window, in milliseconds: an export, and the questions asked while it ran. */
type Measured = { readonly exported: number; readonly answers: readonly number[] }

/** Exports to the place of the last time, and asks main something small over and over until it is done. */
function exportWhileAsking(kind: 'briefings' | 'books', id: string): Promise<Measured> {
  return window.page.evaluate(
    async ({ kind, id }) => {
      const { chancery } = globalThis as unknown as { readonly chancery: Bridge }
      const answers: number[] = []
      let isRunning = true
      const asking = async (): Promise<void> => {
        while (isRunning) {
          const asked = performance.now()
          await chancery.ask('app/about', undefined)
          answers.push(performance.now() - asked)
          await new Promise((resolve) => setTimeout(resolve, 10))
        }
      }
      const asker = asking()
      const started = performance.now()
      const reply = await chancery.ask('documents/export', { kind, id, format: 'docx', place: 'last', job: 'measured' })
      const exported = performance.now() - started
      isRunning = false
      await asker
      if (!reply.ok || reply.value.outcome !== 'saved') throw new Error(JSON.stringify(reply))
      return { exported, answers }
    },
    { kind, id },
  )
}

test('main answers while a note and a book of 300 pages are written', async () => {
  const { page, folder } = window
  await answerSaveDialog(window, join(folder, 'Quick.docx'))
  const note = 'sample-briefing-pretoria'
  await exportWhileAsking('briefings', note)
  const quick = await exportWhileAsking('briefings', note)

  const { markdown } = generateBook(1, 100)
  await page.evaluate(async (annexes) => {
    const { chancery } = globalThis as unknown as { readonly chancery: Bridge }
    const id = 'sample-book-south-africa'
    const reply = await chancery.ask('records/read', { kind: 'books', id })
    if (!reply.ok || reply.value.kind !== 'books') throw new Error(JSON.stringify(reply))
    const record = { ...reply.value.record, annexes: { ...reply.value.record.annexes, en: annexes } }
    const saved = await chancery.ask('records/save', { kind: 'books', record })
    if (!saved.ok) throw new Error(JSON.stringify(saved))
  }, markdown)
  await answerSaveDialog(window, join(folder, 'Book.docx'))
  await exportWhileAsking('books', 'sample-book-south-africa')
  const long = await exportWhileAsking('books', 'sample-book-south-africa')
  console.log(describeMeasured('note', quick))
  console.log(describeMeasured('book', long))
  // How fast they are, `npm run bench -- word` tells. Main answered again and again while the book was written.
  expect(long.answers.length).toBeGreaterThan(10)
})

function describeMeasured(name: string, { exported, answers }: Measured): string {
  const longest = Math.max(...answers)
  return `${name}: ${exported.toFixed(0)} ms; answers median ${median(answers).toFixed(1)}, longest ${longest.toFixed(0)} ms`
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

function windowsLeft(): Promise<number> {
  return window.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
}
