import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { makeBackup } from '../../../src/main/store/backups/make-backup'
import { unpackBackup } from '../../../src/main/store/backups/unpack-backup'
import { encodeLine } from '../../../src/main/store/line'
import { realDisk } from '../../../src/main/store/real-disk'
import { schemaRevision } from '../../../src/main/store/schema/schema-revision'
import { type Library, libraryFormat } from '../../../src/shared/model/library'
import type { TalkingPoint } from '../../../src/shared/model/talking-point'
import { aLibrary, aTalkingPoint } from '../../support/builders'
import { failureOf } from '../../support/stored-library'
import { aFolder } from '../../support/temp-folder'

const slice = 128 * 1024
const records = 100_000

/** Told on every turn that others get while `task` is under way. */
async function onEveryTurn<T>(turn: () => void, task: Promise<T>): Promise<T> {
  let isUnderWay = true
  const next = () => {
    turn()
    if (isUnderWay) setImmediate(next)
  }
  setImmediate(next)
  try {
    return await task
  } finally {
    isUnderWay = false
  }
}

let encoded = 0
let library: Library

beforeAll(() => {
  const point = aTalkingPoint({ text: 'Will you join the alliance for clean water? '.repeat(5) })
  const points = Array.from({ length: records }, (_, number) => {
    const copy: TalkingPoint = { ...point, id: `p-${number}` as TalkingPoint['id'] }
    // Counts each record at the moment it is turned into bytes.
    const toJSON = () => {
      encoded += 1
      return { ...copy }
    }
    return Object.defineProperty(copy, 'toJSON', { value: toJSON, enumerable: false })
  })
  library = aLibrary({ 'talking-points': points })
})

test('while a hundred thousand records are backed up, others have their turn after every slice', {
  timeout: 120_000,
}, async () => {
  const folder = aFolder()
  let most = 0
  let before = encoded
  const turn = () => {
    most = Math.max(most, encoded - before)
    before = encoded
  }
  const made = makeBackup(library, { folder, reason: 'automatic', now: '2026-11-23T14:05:06.789Z' })
  const { file, backup } = await onEveryTurn(turn, made)
  expect([encoded, backup.records]).toEqual([records, records])
  const size = gunzipSync(readFileSync(file)).length
  expect(size).toBeGreaterThan(records * 1_000)
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThanOrEqual(Math.ceil(slice / (size / records)) + 1)

  let taken = 0
  let mostTaken = 0
  let takenBefore = 0
  const takeTurn = () => {
    mostTaken = Math.max(mostTaken, taken - takenBefore)
    takenBefore = taken
  }
  const unpacked = unpackBackup(file, realDisk, (bytes) => {
    taken += bytes.length
  })
  await onEveryTurn(takeTurn, unpacked)
  expect([taken, mostTaken]).toEqual([size, slice])
})

test('a file that unpacks into more than any library is given up', async () => {
  const file = join(aFolder(), 'bomb')
  const header = encodeLine({ chancery: 'snapshot', format: libraryFormat, schema: schemaRevision }).bytes
  const line = encodeLine({ kind: 'people', record: { id: 'a', name: 'x'.repeat(1_000_000) } }).bytes
  const lines = gzipSync(Buffer.concat([header, ...Array.from({ length: 20 }, () => line)]))
  writeFileSync(file, lines)
  expect(lines.length).toBeLessThan(100_000)
  let taken = 0
  const unpacked = unpackBackup(
    file,
    realDisk,
    (bytes) => {
      taken += bytes.length
    },
    5_000_000,
  )
  expect(await failureOf(unpacked)).toMatchObject({ code: 'backupDamaged', problems: ['it is far too large'] })
  expect(taken).toBeLessThanOrEqual(5_000_000)
  expect(taken).toBeGreaterThan(4_000_000)
})
