import { setImmediate } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { PrintJobs, PrintPageFailed } from '../../src/main/ipc/print-jobs'
import { printWindow } from '../../src/main/windows/print-window'
import type { PrintedDocument } from '../../src/shared/ipc/contract'
import { neutralStyle } from '../support/house-styles'

const document = {
  tree: { properties: { title: 'Note', language: 'en' }, blocks: [] },
  look: { style: neutralStyle, template: null },
} as unknown as PrintedDocument

/** A window whose page is loaded when the test says so. */
function aWindow(told: string[]) {
  let load: () => void = () => undefined
  const loaded = new Promise<void>((resolve) => {
    load = resolve
  })
  const printToPDF = async () => {
    told.push('printed')
    return Buffer.from('%PDF-')
  }
  return { window: { loadURL: () => loaded, webContents: { printToPDF } }, load: () => load() }
}

test('a PDF is said to be printed once its pages stand there, and not before', async () => {
  const told: string[] = []
  const printing = new PrintJobs()
  const { laidOut } = printing.offer('job', document, () => undefined)
  const { window, load } = aWindow(told)
  const pdf = printWindow(window, 'job', laidOut, document, () => told.push('printing'))
  load()
  await setImmediate()
  expect(told).toEqual([])
  printing.laidOut('job', 3)
  expect(Buffer.from(await pdf).toString()).toBe('%PDF-')
  expect(told).toEqual(['printing', 'printed'])
})

test('a page that fails before it is loaded ends the PDF, and nobody is left without an answer', async () => {
  const unhandled: unknown[] = []
  const hear = (error: unknown) => unhandled.push(error)
  process.on('unhandledRejection', hear)
  onTestFinished(() => {
    process.off('unhandledRejection', hear)
  })
  const told: string[] = []
  const printing = new PrintJobs()
  const { laidOut } = printing.offer('job', document, () => undefined)
  const { window, load } = aWindow(told)
  const pdf = printWindow(window, 'job', laidOut, document, () => told.push('printing'))
  printing.failed('job', 'no room')
  await setImmediate()
  await setImmediate()
  load()
  await expect(pdf).rejects.toThrow(PrintPageFailed)
  expect(told).toEqual([])
  expect(unhandled).toEqual([])
})
