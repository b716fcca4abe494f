import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Document, Packer, Paragraph } from 'docx'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { ExportCancelled } from '../../../src/main/export/export-cancelled'
import type { WordJob } from '../../../src/main/export/word-job'
import { openWorkshop, type WordWorkshop, type WorkshopOptions } from '../../../src/main/export/worker/word-workshop'
import { readTemplateFacts, writeWord } from '../../../src/main/export/write-word'
import { readHouseStyle } from '../../../src/main/starter/read-house-style'
import { parseMarkdown } from '../../../src/shared/document/markdown'
import { Failed } from '../../../src/shared/ipc/failure'
import { buildWorker } from '../../support/built-worker'
import { aFolder } from '../../support/temp-folder'

let built: Awaited<ReturnType<typeof buildWorker>>
const open: WordWorkshop[] = []

beforeAll(async () => {
  built = await buildWorker()
})
afterEach(() => Promise.all(open.splice(0).map((workshop) => workshop.close())))
afterAll(() => built.remove())

function aWorkshop(options: Partial<WorkshopOptions> = {}) {
  const broken: unknown[] = []
  const workshop = openWorkshop({ file: built.file, broken: (error) => broken.push(error), ...options })
  open.push(workshop)
  return { workshop, broken }
}

/** The same worker, counting how often it was started. */
function countedWorker() {
  const folder = aFolder()
  const [marks, file] = [join(folder, 'started'), join(folder, 'worker.cjs')]
  writeFileSync(marks, '')
  writeFileSync(
    file,
    `require('node:fs').appendFileSync(${JSON.stringify(marks)}, 'x'); require(${JSON.stringify(built.file)})`,
  )
  return { file, started: () => readFileSync(marks, 'utf8').length }
}

async function jobOf(markdown: string): Promise<WordJob> {
  return {
    tree: {
      properties: {
        title: 'Visit',
        subject: null,
        author: null,
        language: 'en',
        marking: null,
        version: 1,
        asOf: '2027-03-04',
        paper: 'document',
        draft: false,
      },
      blocks: parseMarkdown(markdown),
    },
    style: await readHouseStyle('assets', 'neutral'),
    template: null,
  }
}

const nobody = async () => null
const ignore = () => undefined
/** One red pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)

describe('the worker', () => {
  test('writes the same bytes as the calling thread, asks for the pictures, and tells how far it is', async () => {
    const { workshop, broken } = aWorkshop()
    const job = await jobOf('# Visit\n\n![A dot](attachments/dot.png) and ![none](attachments/none.png)\n')
    const asked: string[] = []
    const steps: string[] = []
    const read = async (source: string) => {
      asked.push(source)
      return source.includes('dot') ? new Uint8Array(png) : null
    }
    const written = await workshop.write(job, read, (step) => steps.push(step), null)
    const here = await writeWord(job, read, ignore)
    expect(Buffer.from(written.bytes).equals(Buffer.from(here.bytes))).toBe(true)
    expect(written.missing).toEqual(['attachments/none.png'])
    expect(asked.slice(0, 2)).toEqual(['attachments/dot.png', 'attachments/none.png'])
    expect(steps).toContain('pictures')
    expect(steps.at(-1)).toBe('writing')
    expect(broken).toEqual([])
  })

  test('leaves the thread that called it free, however long the document', async () => {
    const { workshop } = aWorkshop()
    const job = await jobOf(`# Chapter\n\n${'Words of a long book. '.repeat(40)}\n\n`.repeat(1_500))
    let turns = 0
    let isWritten = false
    const written = workshop.write(job, nobody, ignore, null).finally(() => {
      isWritten = true
    })
    while (!isWritten) {
      await setImmediate()
      turns += 1
    }
    await written
    // Who writes it takes a turn of his own thread for every hundredth part.
    expect(turns).toBeGreaterThan(500)
  })

  test('is kept for the next file, and two files at a time are written side by side', async () => {
    const { file, started } = countedWorker()
    const { workshop } = aWorkshop({ file })
    const job = await jobOf('# Visit\n')
    const [one, other] = await Promise.all([
      workshop.write(job, nobody, ignore, null),
      workshop.write(job, nobody, ignore, null),
    ])
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
    expect(started()).toBe(2)
    await workshop.write(job, nobody, ignore, null)
    expect(started()).toBe(2)
  })

  test('ends at once when the export is cancelled, also while it waits for a picture, and the next one works', async () => {
    const { workshop, broken } = aWorkshop()
    const job = await jobOf('![A dot](attachments/dot.png)\n')
    const controller = new AbortController()
    const never = () => {
      controller.abort()
      return new Promise<null>(ignore)
    }
    await expect(workshop.write(job, never, ignore, controller.signal)).rejects.toBeInstanceOf(ExportCancelled)
    await expect(workshop.write(job, nobody, ignore, controller.signal)).rejects.toBeInstanceOf(ExportCancelled)
    expect((await workshop.write(job, nobody, ignore, null)).bytes.length).toBeGreaterThan(1_000)
    expect(broken).toEqual([])
  })

  test('that runs out of memory or crashes is a clear failure, told to the log, and the next file is written', async () => {
    const { workshop, broken } = aWorkshop({ mostMegabytes: 24 })
    const large = await jobOf(`| a | b |\n| - | - |\n${'| words | and more words |\n'.repeat(60_000)}`)
    const failed = await workshop.write(large, nobody, ignore, null).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(Failed)
    expect((failed as Failed).failure).toEqual({ code: 'exportStopped', reason: 'memory' })
    expect(broken).toHaveLength(1)
    const small = await workshop.write(await jobOf('# Visit\n'), nobody, ignore, null)
    expect(small.bytes.length).toBeGreaterThan(1_000)
  })

  test('that cannot start is a clear failure', async () => {
    const file = join(aFolder(), 'worker.cjs')
    writeFileSync(file, 'process.exit(3)')
    const { workshop, broken } = aWorkshop({ file })
    const failed = await workshop.write(await jobOf('# Visit\n'), nobody, ignore, null).catch((error: unknown) => error)
    expect((failed as Failed).failure).toEqual({ code: 'exportStopped', reason: 'crash' })
    expect(String(broken[0])).toContain('3')
  })

  test('that has nothing to do ends after a while, and another one is started when it is needed', async () => {
    const { file, started } = countedWorker()
    const { workshop } = aWorkshop({ file, idleFor: 30 })
    const job = await jobOf('# Visit\n')
    await workshop.write(job, nobody, ignore, null)
    await new Promise((resolve) => setTimeout(resolve, 200))
    await workshop.write(job, nobody, ignore, null)
    expect(started()).toBe(2)
  })

  test('that is made ready again stays for as long again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const { file, started } = countedWorker()
    const { workshop } = aWorkshop({ file, idleFor: 1_000 })
    const job = await jobOf('# Visit\n')
    await workshop.write(job, nobody, ignore, null)
    vi.advanceTimersByTime(900)
    workshop.warm()
    vi.advanceTimersByTime(900)
    await workshop.write(job, nobody, ignore, null)
    expect(started()).toBe(1)
    vi.advanceTimersByTime(1_100)
    await workshop.write(job, nobody, ignore, null)
    expect(started()).toBe(2)
  })

  test('reads templates too, and tells what is wrong with one', async () => {
    const { workshop, broken } = aWorkshop()
    const template = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Ministry')] }] }))
    const facts = await workshop.readTemplate(new Uint8Array(template))
    expect(facts).toEqual(await readTemplateFacts(new Uint8Array(template)))
    expect(facts.lacks).toContain('Topic Line')
    const failed = await workshop.readTemplate(new TextEncoder().encode('no zip')).catch((error: unknown) => error)
    expect((failed as Failed).failure.code).toBe('packageDamaged')
    expect(broken).toEqual([])
  })

  test('that is closed ends what it was at as cancelled, tells the log nothing, and does not come back', async () => {
    const { file, started } = countedWorker()
    const { workshop, broken } = aWorkshop({ file })
    const job = await jobOf('![A dot](attachments/dot.png)\n')
    const closing: Promise<void>[] = []
    const never = () => {
      closing.push(workshop.close())
      return new Promise<null>(ignore)
    }
    await expect(workshop.write(job, never, ignore, null)).rejects.toBeInstanceOf(ExportCancelled)
    await Promise.all(closing)
    workshop.warm()
    await expect(workshop.write(job, nobody, ignore, null)).rejects.toBeInstanceOf(ExportCancelled)
    await expect(workshop.readTemplate(new Uint8Array())).rejects.toBeInstanceOf(ExportCancelled)
    expect(started()).toBe(1)
    expect(broken).toEqual([])
  })
})
