import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ExportCancelled } from '../../../src/main/export/export-cancelled'
import type { WordJob } from '../../../src/main/export/word-job'
import { openWorkshop, type WordWorkshop, type WorkshopOptions } from '../../../src/main/export/worker/word-workshop'
import { writeWord } from '../../../src/main/export/write-word'
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
    workshop.warm()
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 5)
    const started = performance.now()
    await workshop.write(job, nobody, ignore, null)
    clearInterval(timer)
    expect(turns).toBeGreaterThan((performance.now() - started) / 5 / 4)
  })

  test('is kept for the next file, and two files at a time are written side by side', async () => {
    const { workshop } = aWorkshop()
    const job = await jobOf('# Visit\n')
    const [one, other] = await Promise.all([
      workshop.write(job, nobody, ignore, null),
      workshop.write(job, nobody, ignore, null),
    ])
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
    const started = performance.now()
    await workshop.write(job, nobody, ignore, null)
    expect(performance.now() - started).toBeLessThan(400)
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
    const marks = join(mkdtempSync(join(tmpdir(), 'chancery-worker-')), 'started')
    const file = join(aFolder(), 'worker.cjs')
    writeFileSync(
      file,
      `require('node:fs').appendFileSync(${JSON.stringify(marks)}, 'x'); require(${JSON.stringify(built.file)})`,
    )
    const { workshop } = aWorkshop({ file, idleFor: 30 })
    const job = await jobOf('# Visit\n')
    await workshop.write(job, nobody, ignore, null)
    await new Promise((resolve) => setTimeout(resolve, 200))
    await workshop.write(job, nobody, ignore, null)
    expect(existsSync(marks) && readFileSync(marks, 'utf8')).toBe('xx')
  })
})
