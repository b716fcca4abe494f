import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { ExportCancelled } from '../../src/main/export/export-cancelled'
import { writeWord } from '../../src/main/export/write-word'
import type { DocumentPress } from '../../src/main/ipc/document-press'
import { LatestDocument } from '../../src/main/ipc/latest-document'
import type { OpenLibrary } from '../../src/main/ipc/open-library'
import { PrintJobs, PrintPageFailed } from '../../src/main/ipc/print-jobs'
import { RunningExports } from '../../src/main/ipc/running-exports'
import { lastExport, withExport } from '../../src/main/preferences/app-state'
import { realDisk } from '../../src/main/store/real-disk'
import type { ExportFormat, Input, PrintedDocument } from '../../src/shared/ipc/contract'
import { Failed } from '../../src/shared/ipc/failure'
import { sameInAll } from '../../src/shared/model/language'
import { answered, mainWithoutElectron, pressInProcess } from '../support/handlers'

const note = 'sample-briefing-pretoria'

async function withSamples(press: Partial<DocumentPress> = {}) {
  const asked: string[] = []
  const main = await mainWithoutElectron(
    {
      chooseExportTarget: async ({ suggested, format }) => {
        asked.push(suggested)
        return join(main.folder, `out.${format}`)
      },
    },
    realDisk,
    press,
  )
  answered(await main.ask('library/create', { contents: 'sample', place: 'suggested' }))
  const request = (format: ExportFormat, place: 'ask' | 'last' = 'ask'): Input<'documents/export'> => ({
    kind: 'briefings',
    id: note,
    format,
    place,
    job: 'job-1',
  })
  const files = async () => (await readdir(main.folder)).filter((name) => name.includes('out.'))
  return { ...main, asked, request, files }
}

describe('an export', () => {
  test('tells its steps in their order, under the name the window gave it', async () => {
    const main = await withSamples()
    answered(await main.ask('documents/export', main.request('docx')))
    const told = main.events.filter(({ name }) => name === 'export/progress').map(({ payload }) => payload)
    const steps = told.map((each) => (each as { readonly step: string }).step)
    expect(steps.filter((step, at) => step !== steps[at - 1])).toEqual(['composing', 'pictures', 'writing', 'saving'])
    expect(told.every((each) => (each as { readonly job: string }).job === 'job-1')).toBe(true)
  })

  test('of cards is a Word file of its own beside the note; a book has none', async () => {
    const main = await withSamples()
    for (const format of ['cards-a5', 'cards-a6'] as const) {
      expect(answered(await main.ask('documents/export', main.request(format)))).toMatchObject({ outcome: 'saved' })
      expect((await readFile(join(main.folder, `out.${format}`))).subarray(0, 2).toString()).toBe('PK')
    }
    expect(main.asked.map((name) => name.slice(-8))).toEqual([' A5.docx', ' A6.docx'])
    const book = { ...main.request('cards-a5'), kind: 'books' as const, id: 'sample-book-south-africa' }
    expect(await main.ask('documents/export', book)).toMatchObject({ ok: false, failure: { code: 'notFound' } })
  })

  test('of cards says what does not fit on one', async () => {
    const main = await withSamples()
    const read = answered(await main.ask('records/read', { kind: 'briefings', id: note }))
    if (read.kind !== 'briefings') throw new Error('Not a briefing')
    const long = { kind: 'text' as const, id: 'long', text: sameInAll('wide '.repeat(900).trim()) }
    const sections = read.record.sections.map((section) =>
      section.kind === 'key-messages' ? { ...section, blocks: [...section.blocks, long] } : section,
    )
    answered(await main.ask('records/save', { kind: 'briefings', record: { ...read.record, sections } }))
    const outcome = answered(await main.ask('documents/export', main.request('cards-a6')))
    expect(outcome).toMatchObject({ outcome: 'saved', notices: [{ code: 'card-too-full' }] })
  })

  test('as PDF is printed from the tree in the house style', async () => {
    const printed: PrintedDocument[] = []
    const main = await withSamples({
      pdf: async (document) => {
        printed.push(document)
        return new TextEncoder().encode('%PDF-')
      },
    })
    answered(await main.ask('documents/export', main.request('pdf')))
    expect(printed[0]?.tree.properties.title).toContain('South Africa')
    expect(printed[0]?.look.style.id).toBe('neutral')
    expect(await readFile(join(main.folder, 'out.pdf'), 'utf8')).toBe('%PDF-')
  })

  test('is of the library as it stands, also right after a change', async () => {
    const main = await withSamples()
    const title = async () => (await readFile(join(main.folder, 'out.md'), 'utf8')).split('\n').slice(0, 20).join('\n')
    answered(await main.ask('documents/compose', { kind: 'briefings', id: note }))
    answered(await main.ask('documents/export', main.request('md')))
    expect(await title()).not.toContain('Renamed')
    const read = answered(await main.ask('records/read', { kind: 'briefings', id: note }))
    if (read.kind !== 'briefings') throw new Error('wrong kind')
    const record = { ...read.record, title: sameInAll('Renamed meanwhile') }
    answered(await main.ask('records/save', { kind: 'briefings', record }))
    answered(await main.ask('documents/export', main.request('md')))
    expect(await title()).toContain('Renamed meanwhile')
  })

  test('remembers its place for each format, and suggests its folder for the others', async () => {
    const main = await withSamples()
    answered(await main.ask('documents/export', main.request('docx', 'last')))
    answered(await main.ask('documents/export', main.request('md', 'last')))
    answered(await main.ask('documents/export', main.request('docx', 'last')))
    answered(await main.ask('documents/export', main.request('md', 'last')))
    expect(main.asked).toHaveLength(2)
    expect(main.asked[1]?.startsWith(main.folder)).toBe(true)
  })
})

describe('cancelling', () => {
  /** A worker that writes only when it is told to. */
  function heldUp(): { readonly press: Partial<DocumentPress>; readonly started: Promise<void> } {
    let start: () => void = () => undefined
    const started = new Promise<void>((resolve) => {
      start = resolve
    })
    const write: DocumentPress['word']['write'] = (_job, _read, _report, signal) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(new ExportCancelled()))
        start()
      })
    return { press: { word: { ...pressInProcess, write } }, started }
  }

  test('an export while it is written ends it as cancelled; nothing is written and the next one works', async () => {
    const { press, started } = heldUp()
    const main = await withSamples(press)
    const reply = main.ask('documents/export', main.request('docx'))
    await started
    answered(await main.ask('documents/cancel-export', { job: 'job-1' }))
    expect(answered(await reply)).toEqual({ outcome: 'cancelled' })
    expect(await main.files()).toEqual([])
    expect(answered(await main.ask('documents/export', main.request('md')))).toMatchObject({ outcome: 'saved' })
    expect(main.bugs).toEqual([])
  })

  test('after the bytes are made but before they are written leaves the former file as it was', async () => {
    const main = await withSamples({
      word: {
        ...pressInProcess,
        write: async (job, read, report) => {
          const written = await writeWord(job, read, report)
          await main.ask('documents/cancel-export', { job: 'job-1' })
          return written
        },
      },
    })
    expect(answered(await main.ask('documents/export', main.request('docx')))).toEqual({ outcome: 'cancelled' })
    expect(await main.files()).toEqual([])
  })

  test('an export that nobody knows, or that has ended, changes nothing', async () => {
    const main = await withSamples()
    answered(await main.ask('documents/cancel-export', { job: 'never' }))
    answered(await main.ask('documents/export', main.request('md')))
    answered(await main.ask('documents/cancel-export', { job: 'job-1' }))
    expect(await main.files()).toEqual(['out.md'])
  })
})

describe('quitting', () => {
  test('ends what is being written as cancelled, and no other export begins', async () => {
    let begin: () => void = () => undefined
    const begun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const main = await withSamples({
      word: {
        ...pressInProcess,
        write: (_job, _read, _report, signal) =>
          new Promise((_, reject) => {
            signal?.addEventListener('abort', () => reject(new ExportCancelled()))
            begin()
          }),
      },
    })
    const reply = main.ask('documents/export', main.request('docx'))
    await begun
    await main.running.close()
    expect(answered(await reply)).toEqual({ outcome: 'cancelled' })
    expect(answered(await main.ask('documents/export', main.request('md')))).toEqual({ outcome: 'cancelled' })
    expect(await main.files()).toEqual([])
    expect(main.bugs).toEqual([])
  })

  test('waits for a file that is being saved', async () => {
    const running = new RunningExports()
    const order: string[] = []
    let save: () => void = () => undefined
    const saving = new Promise<void>((resolve) => {
      save = resolve
    })
    const saved = running.run('job-1', () => saving.then(() => order.push('saved')))
    const closed = running.close().then(() => order.push('closed'))
    await setImmediate()
    expect(order).toEqual([])
    save()
    await Promise.all([saved, closed])
    expect(order).toEqual(['saved', 'closed'])
  })
})

test('a document stays one of the library it was asked of, also when another is opened while a place is chosen', async () => {
  const folders: string[] = []
  const main = await mainWithoutElectron({
    chooseExportTarget: async () => {
      const other = join(main.folder, 'other')
      folders.push(other)
      await main.session.create(other, 'empty')
      const settings = answered(await main.ask('settings/read', undefined))
      answered(await main.ask('settings/save', { ...settings, houseStyle: 'gone' }))
      return join(main.folder, 'out.docx')
    },
  })
  answered(await main.ask('library/create', { contents: 'sample', place: 'suggested' }))
  const request = { kind: 'briefings', id: note, format: 'docx', place: 'ask', job: 'job-1' } as const
  const outcome = answered(await main.ask('documents/export', request))
  expect(main.session.store().folder).toBe(folders[0])
  // The library that is open by now would say that its house style is gone and its pictures are missing.
  expect(outcome).toMatchObject({ outcome: 'saved', notices: [] })
})

test('the document that was looked at last is given again; one that fails late does not take its place', async () => {
  const main = await withSamples()
  const { store, previous } = main.session.current()
  const latest = new LatestDocument()
  let fail: () => void = () => undefined
  const held: OpenLibrary['previous'] = {
    ...previous,
    of: () =>
      new Promise((_, reject) => {
        fail = () => reject(new Error('too late'))
      }),
  }
  const late = latest.of({ store, previous: held }, 'books', 'sample-book-south-africa', '2027-01-01')
  const kept = latest.of({ store, previous }, 'briefings', note, '2027-01-01')
  await kept
  fail()
  await expect(late).rejects.toThrow('too late')
  expect(latest.of({ store, previous }, 'briefings', note, '2027-01-01')).toBe(kept)
})

test('a page to be printed tells how far it is, or that it cannot be, by the name it was told, and who waits for it hears why', async () => {
  const main = await mainWithoutElectron()
  const document = { tree: { blocks: [] }, look: {} } as unknown as PrintedDocument
  const drawn: number[] = []
  const { laidOut } = main.printing.offer('secret', document, (share) => drawn.push(share))
  expect(await main.ask('print/drawn', { job: 'other', drawn: 8, pages: 32 })).toMatchObject({ ok: false })
  answered(await main.ask('print/drawn', { job: 'secret', drawn: 8, pages: 32 }))
  expect(drawn).toEqual([0.25])
  expect(await main.ask('print/failed', { job: 'other', problem: 'no room' })).toMatchObject({ ok: false })
  answered(await main.ask('print/failed', { job: 'secret', problem: 'no room' }))
  await expect(laidOut).rejects.toThrow(PrintPageFailed)
  await expect(laidOut).rejects.toThrow('no room')
})

test('what makes the document breaking is told as such, and leaves no file', async () => {
  const main = await withSamples({
    word: {
      ...pressInProcess,
      write: () => Promise.reject(new Failed({ code: 'exportStopped', reason: 'memory' })),
    },
  })
  expect(await main.ask('documents/export', main.request('docx'))).toEqual({
    ok: false,
    failure: { code: 'exportStopped', reason: 'memory' },
  })
  expect(await main.files()).toEqual([])
})

test('only who knows its name is given a document to print, as long as it is printed', async () => {
  const printing = new PrintJobs()
  const document = { tree: { blocks: [] }, look: {} } as unknown as PrintedDocument
  const { laidOut } = printing.offer('secret', document, () => undefined)
  expect(printing.document('secret')).toBe(document)
  expect(() => printing.document('other')).toThrow(Failed)
  printing.laidOut('secret', 3)
  expect(await laidOut).toBe(3)
  printing.withdraw('secret')
  expect(() => printing.document('secret')).toThrow(Failed)
})

test('places that were remembered before there were formats still count', () => {
  const old = { note: { file: '/out/note.md', format: 'md' } } as const
  expect(lastExport(old, 'note', 'docx')).toEqual({ file: '/out/note.md', format: 'md' })
  const both = withExport(old, 'note', { file: '/out/note.pdf', format: 'pdf' })
  expect(lastExport(both, 'note', 'pdf')?.file).toBe('/out/note.pdf')
  expect(lastExport(both, 'toString', 'docx')).toBeNull()
})
