import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newLibrary } from '../../src/main/starter/new-library'
import { createLibrary } from '../../src/main/store/create-library'
import { realDisk } from '../../src/main/store/real-disk'
import { Failed } from '../../src/shared/ipc/failure'
import { failureOf } from '../support/stored-library'

const folder = mkdtempSync(join(tmpdir(), 'chancery-folder-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('folders are made down to the one asked for, and one that is there is left alone', async () => {
  expect(await realDisk.makeFolder(join(folder, 'a', 'b', 'c'))).toBe(true)
  expect(statSync(join(folder, 'a', 'b', 'c')).isDirectory()).toBe(true)
  mkdirSync(join(folder, 'there'))
  expect(await realDisk.makeFolder(join(folder, 'there'))).toBe(false)
})

test.runIf(process.platform === 'linux')('where no folder can be made, that is said at once', async () => {
  await expect(realDisk.makeFolder('/proc/nowhere/library')).rejects.toThrow()
})

test('a library cannot be made where a file stands, and the file is left as it is', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, 'words')
  const library = await newLibrary('assets', 'empty', 'en', '2027-01-01T00:00:00.000Z')
  const failure = await createLibrary(file, library).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(Failed)
  expect((failure as Failed).failure).toEqual({ code: 'notAFolder', path: file })
})

test('a library cannot be made under a name that no system takes, and the name is said to be the reason', async () => {
  const place = join(folder, 'x'.repeat(300))
  const library = await newLibrary('assets', 'empty', 'en', '2027-01-01T00:00:00.000Z')
  expect(await failureOf(createLibrary(place, library))).toEqual({ code: 'nameTooLong', path: place })
})
