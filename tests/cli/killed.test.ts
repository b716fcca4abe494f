import { cpSync, existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import { openStore } from '../../src/main/store/open-store'
import { aLibrary, aPerson } from '../support/builders'
import { freshSeed, howMany, limit, tell } from '../support/how-long'
import { bundle, startChancery } from '../support/run-chancery'
import { oneOf, seededRandom, wholeNumber } from '../support/seeded-random'
import { aFolder } from '../support/temp-folder'

const seed = freshSeed()
const random = seededRandom(seed)
const tried = { kills: 0, acknowledged: 0, duringCheckpoint: 0, beforeTheFirst: 0, torn: 0 }

afterAll(() => {
  const { kills, acknowledged, duringCheckpoint, beforeTheFirst, torn } = tried
  const when = `${duringCheckpoint} while a checkpoint was written, ${beforeTheFirst} before the first answer, ${torn} in the middle of a line`
  tell(`seed ${seed}: ${kills} kills, ${when}; ${acknowledged} records were acknowledged`)
})

/** So many people, written over and over, so that the library stays small and its journal grows. */
const people = 40

/** Long enough for a checkpoint to be due after a second or so. */
const cv = { nl: 'Ñandú '.repeat(1_000) }

type Written = { readonly id: string; readonly name: string }

/** What the process is sent, line after line, for as long as it lives. */
function* linesToWrite(round: number): Generator<Written & { readonly line: string }> {
  for (let count = 0; ; count += 1) {
    const id = `person-${count % people}`
    const name = `round ${round} line ${count}`
    yield { id, name, line: `${JSON.stringify(aPerson({ id, name, cv }))}\n` }
  }
}

/** When to kill: some time after the start, some time after the first answer, or as soon as a checkpoint is written. */
type Moment = 'early' | 'while it works' | 'in a checkpoint'

async function untilCheckpoint(folder: string): Promise<boolean> {
  for (let waited = 0; waited < 5_000; waited += 1) {
    if (readdirSync(folder).some((name) => name.endsWith('.jsonl.new'))) return true
    await setTimeout(1)
  }
  return false
}

/** Starts a put, kills it at that moment, and tells what it had been sent and how much of that it had acknowledged. */
async function putAndKill(program: string, folder: string, round: number, moment: Moment) {
  const child = startChancery(['put', 'people', '--library', folder], {}, program)
  const ended = new Promise<string | null>((resolve) => child.on('close', (_code, signal) => resolve(signal)))
  child.stdin.on('error', () => undefined)
  let heard = ''
  let complaint = ''
  const first = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()))
  child.stdout.on('data', (chunk: Buffer) => {
    heard += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })

  const sent: Written[] = []
  let isAlive = true
  void ended.then(() => {
    isAlive = false
  })
  const feeding = (async () => {
    for (const { line, ...written } of linesToWrite(round)) {
      if (!isAlive) return
      sent.push(written)
      const hasRoom = child.stdin.write(line)
      if (!hasRoom) await Promise.race([new Promise((resolve) => child.stdin.once('drain', resolve)), ended])
    }
  })()

  if (moment === 'early') await setTimeout(wholeNumber(random, 400))
  else await Promise.race([first, ended])
  if (moment === 'while it works') await setTimeout(wholeNumber(random, 150))
  if (moment === 'in a checkpoint' && (await untilCheckpoint(folder))) {
    tried.duringCheckpoint += 1
    await setTimeout(wholeNumber(random, 30))
  }
  child.kill('SIGKILL')
  const signal = await ended
  expect([signal, signal === 'SIGKILL' ? '' : complaint]).toEqual(['SIGKILL', ''])
  await feeding
  // The last line may be half an answer.
  const answers = heard.split('\n').slice(0, -1)
  expect(answers).toEqual(sent.slice(0, answers.length).map(({ id }) => `ok ${id}`))
  return { sent, acknowledged: answers.length }
}

test(
  'a record acknowledged by a process is there after the process is killed, whenever that is',
  async () => {
    // A copy, so that nothing built meanwhile gets in the way of a long run.
    const built = join(aFolder(), 'build', 'cli')
    cpSync(dirname(bundle), built, { recursive: true })
    const program = join(built, basename(bundle))
    const folder = join(aFolder(), 'library')
    await createLibrary(folder, aLibrary())
    /** For each person every name it was given, in order, and which of them must at least be there. */
    const given = new Map<string, { readonly names: string[]; since: number }>()
    for (let round = 0; round < howMany(25, 500); round += 1) {
      const moment = oneOf<Moment>(random, ['early', 'while it works', 'while it works', 'in a checkpoint'])
      const { sent, acknowledged } = await putAndKill(program, folder, round, moment)
      tried.kills += 1
      tried.acknowledged += acknowledged
      if (acknowledged === 0) tried.beforeTheFirst += 1
      for (const [index, { id, name }] of sent.entries()) {
        const person = given.get(id) ?? { names: [], since: -1 }
        person.names.push(name)
        if (index < acknowledged) person.since = person.names.length - 1
        given.set(id, person)
      }

      const store = await openStore(folder)
      expect(store.findings.filter(({ what }) => what !== 'tornChange')).toEqual([])
      tried.torn += store.findings.length
      await store.dismissFindings()
      const present = store.read().records.people
      await store.close()
      for (const [id, { names, since }] of given) {
        if (since >= 0) expect(names.slice(since)).toContain(present.get(id)?.name)
      }
    }
    expect(tried.acknowledged).toBeGreaterThan(0)
    expect(tried.duringCheckpoint).toBeGreaterThan(0)
    expect(existsSync(join(folder, 'library.lock'))).toBe(false)
  },
  limit(180),
)
