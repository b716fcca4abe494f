import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import { openStore } from '../../src/main/store/open-store'
import { readLibrary } from '../../src/main/store/read-library'
import type { RecoveryFinding } from '../../src/shared/ipc/recovery'
import type { Library } from '../../src/shared/model/library'
import { freshSeed, howMany, limit, tell } from '../support/how-long'
import { contentOf } from '../support/library-content'
import { ModelledDisk } from '../support/modelled-disk'
import { seededRandom, wholeNumber } from '../support/seeded-random'
import { StoreHistory, startingLibrary, transactInto } from '../support/store-workload'

const folder = '/library'
const now = () => '2027-01-15T09:00:00.000Z'
const seed = freshSeed()
const tried = { damages: 0 }

/** A library that was closed well, with all it has ever shown. */
type Sound = {
  readonly disk: ModelledDisk
  readonly files: readonly string[]
  readonly acknowledged: string
  readonly everShown: ReadonlySet<string>
}

const partsOf = (library: Library) => contentOf(library).split('\n')

/** Two full generations and the journal of a third, each of several lines. */
async function aSoundLibrary(): Promise<Sound> {
  const disk = new ModelledDisk(seededRandom(seed))
  const library = startingLibrary()
  await createLibrary(folder, library, { disk })
  const everShown = new Set(partsOf(library))
  const history = new StoreHistory(library)
  const store = await openStore(folder, { disk, now })
  store.subscribe(() => {
    for (const part of partsOf(store.read())) everShown.add(part)
  })
  for (let round = 0; round < 3; round += 1) {
    await transactInto(history, store, [{ edit: 'put', person: round, words: `Round ${round}` }])
    await transactInto(history, store, [{ edit: 'settings', words: `Unit ${round}` }])
    await transactInto(history, store, [{ edit: 'bin', person: (round + 1) % 3 }])
    if (round < 2) await store.checkpoint()
  }
  const acknowledged = contentOf(store.read())
  await store.close()
  return { disk, files: disk.filesIn(folder), acknowledged, everShown }
}

let sound: Sound

beforeAll(async () => {
  sound = await aSoundLibrary()
})

afterAll(() => {
  tell(`seed ${seed}: ${tried.damages} damages of ${sound.files.map((file) => basename(file)).join(', ')}`)
})

type Damage = { readonly path: string; readonly bytes: Uint8Array | null }

function describeDamage({ path, bytes }: Damage): string {
  const before = sound.disk.contentOf(path)
  if (bytes === null) return `${basename(path)} gone`
  if (bytes.length !== before.length) return `${basename(path)} cut to ${bytes.length} of ${before.length}`
  const at = bytes.findIndex((byte, index) => byte !== before[index])
  return `${basename(path)} byte ${at}: ${before[at]} became ${bytes[at]}`
}

/** What a finding says is kept is there: a damaged file as it was found, or its end. */
function expectKept(disk: ModelledDisk, findings: readonly RecoveryFinding[], damages: readonly Damage[]): void {
  for (const finding of findings) {
    if (!('kept' in finding) || finding.kept === null) continue
    expect(disk.filesIn(folder)).toContain(`${folder}/${finding.kept}`)
    const kept = Buffer.from(disk.contentOf(`${folder}/${finding.kept}`))
    const of = damages.find(({ path }) => basename(finding.kept ?? '').startsWith(basename(path)))
    if (of?.bytes != null) expect(Buffer.from(of.bytes).subarray(-kept.length).equals(kept)).toBe(true)
  }
}

/** The damaged library opens, tells of every loss, shows nothing that never was, and can be worked with. */
async function expectHonest(damages: readonly Damage[]): Promise<void> {
  tried.damages += 1
  const disk = sound.disk.clone()
  for (const { path, bytes } of damages) {
    if (bytes === null) disk.lose(path)
    else disk.setContent(path, bytes)
  }
  const readOnly = await readLibrary(folder, disk)
  const store = await openStore(folder, { disk, now })
  const { findings } = store
  const shown = contentOf(store.read())

  expect(store.readOnly).toBeNull()
  expect(contentOf(readOnly)).toBe(shown)
  if (shown !== sound.acknowledged) {
    // To say that the last change had not been saved would be a lie here: all was.
    expect(findings.filter(({ what }) => what !== 'tornChange')).not.toEqual([])
    const isReset = findings.some(({ what }) => what === 'settingsReset')
    const unheard = partsOf(store.read()).slice(isReset ? 1 : 0)
    expect(unheard.filter((part) => !sound.everShown.has(part))).toEqual([])
  }
  expectKept(disk, findings, damages)

  const history = new StoreHistory(store.read())
  await transactInto(history, store, [{ edit: 'put', person: 9, words: 'afterwards' }])
  await store.close()
  const again = await openStore(folder, { disk, now })
  expect(history.indexOf(again.read())).toBe(1)
  expect(again.findings).toEqual(findings)
  await again.close()
}

async function expectAllHonest(all: Iterable<readonly Damage[]>): Promise<void> {
  for (const damages of all) {
    await expectHonest(damages).catch((error) => {
      throw new Error(damages.map(describeDamage).join(' and '), { cause: error })
    })
  }
}

/** Every place of the file, or in a short run some, others each time. */
function* places(length: number): Generator<number> {
  const stride = howMany(29, 1)
  for (let at = Math.abs(seed) % stride; at < length; at += stride) yield at
}

/** Bits to turn: a neighbouring letter, another case, a byte that is no letter, all of them. */
const patterns = [0x01, 0x20, 0x80, 0xff].slice(0, howMany(1, 4))

function* cutAnywhere(): Generator<readonly Damage[]> {
  for (const path of sound.files) {
    const bytes = sound.disk.contentOf(path)
    for (const length of places(bytes.length)) yield [{ path, bytes: bytes.subarray(0, length) }]
  }
}

function* flippedAnywhere(): Generator<readonly Damage[]> {
  for (const path of sound.files) {
    for (const at of places(sound.disk.contentOf(path).length)) {
      for (const pattern of patterns) {
        const bytes = Uint8Array.from(sound.disk.contentOf(path))
        bytes[at] = (bytes[at] ?? 0) ^ pattern
        yield [{ path, bytes }]
      }
    }
  }
}

const random = seededRandom(seed)

/** What may become of a whole file. */
function wholeDamages(path: string): readonly Damage[] {
  const { length } = sound.disk.contentOf(path)
  return [
    { path, bytes: null },
    { path, bytes: new Uint8Array(0) },
    { path, bytes: new Uint8Array(length) },
    { path, bytes: new Uint8Array(length).map(() => wholeNumber(random, 256)) },
    { path, bytes: new TextEncoder().encode('{"hello":"world"}\n'.repeat(10)) },
    { path, bytes: sound.disk.contentOf(path).subarray(0, length >> 1) },
  ]
}

describe('a library of which', () => {
  test(
    'any file was cut off at any byte opens, and nothing is lost in silence',
    () => expectAllHonest(cutAnywhere()),
    limit(120),
  )

  test(
    'any byte of any file was changed opens, and nothing is lost in silence',
    () => expectAllHonest(flippedAnywhere()),
    limit(120),
  )

  test('any one file is gone, empty, zeros or something else opens, and nothing is lost in silence', () =>
    expectAllHonest(sound.files.flatMap((path) => wholeDamages(path).map((damage) => [damage]))))
})

/** Two files each, in every pairing of what may become of them. */
function* pairs(): Generator<readonly Damage[]> {
  for (const [index, one] of sound.files.entries()) {
    for (const other of sound.files.slice(index + 1)) {
      for (const first of wholeDamages(one)) for (const second of wholeDamages(other)) yield [first, second]
    }
  }
}

test(
  'a library of which two files were damaged at once opens, and nothing is lost in silence',
  () => expectAllHonest(pairs()),
  limit(120),
)

test('the library that is damaged here has all that a library has, and the damages would be seen', async () => {
  const names = sound.files.map((file) => basename(file)).sort()
  expect(names).toEqual([
    'journal-000001.jsonl',
    'journal-000002.jsonl',
    'journal-000003.jsonl',
    'journal-000004.jsonl',
    'last-change.jsonl',
    'library.json',
    'snapshot-000003.jsonl',
    'snapshot-000004.jsonl',
  ])
  const store = await openStore(folder, { disk: sound.disk.clone(), now })
  expect([contentOf(store.read()), store.findings]).toEqual([sound.acknowledged, []])
  await store.close()
})
