import { describe, expect, test } from 'vitest'
import { readPackage } from '../../../src/main/export/package/read-package'
import { pack } from '../../../src/main/zip/packed'
import { type ZipFile, zipOf } from '../../../src/main/zip/zip-of'
import { Failed } from '../../../src/shared/ipc/failure'

function anEntry(path: string, content = 'text'): ZipFile {
  return { path, packed: pack(content) }
}

function problemOf(bytes: Uint8Array): string {
  try {
    readPackage(bytes)
  } catch (error) {
    if (error instanceof Failed && error.failure.code === 'packageDamaged') return error.failure.problems.join()
    throw error
  }
  return 'none'
}

/** The archive with the bytes at `offset` of its first directory entry replaced. */
function withDirectory(archive: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = Buffer.from(archive)
  const directory = changed.readUInt32LE(changed.length - 6)
  changed.writeUInt16LE(value, directory + offset)
  return changed
}

test('files are read by path, folders passed over', () => {
  const read = readPackage(zipOf([anEntry('word/'), anEntry('word/a.xml', 'é'), anEntry('empty.xml', '')]))
  expect([...read].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([
    ['word/a.xml', 'é'],
    ['empty.xml', ''],
  ])
})

test('a file that is stored rather than deflated is read as well', () => {
  const content = Buffer.from('0123456789'.repeat(20_000))
  const stored = zipOf([{ path: 'a.bin', packed: { ...pack(content), deflated: content } }])
  const archive = Buffer.from(withDirectory(stored, 10, 0))
  expect(Buffer.from(readPackage(archive).get('a.bin') ?? []).equals(content)).toBe(true)
})

describe('what is no Office file, or is not meant well, fails with the reason', () => {
  const archive = zipOf([anEntry('a.xml', 'some text '.repeat(50))])

  test.each([
    ['nothing', new Uint8Array(), 'not a zip archive'],
    ['other bytes', new Uint8Array(5000).fill(80), 'not a zip archive'],
    ['half of it', archive.slice(0, archive.length / 2), 'not a zip archive'],
    ['a path out of the folder', zipOf([anEntry('../a.xml')]), 'a file called "../a.xml"'],
    ['a path from the root', zipOf([anEntry('/etc/a')]), 'a file called "/etc/a"'],
    ['a path of Windows', zipOf([anEntry('word\\a.xml')]), 'a file called "word\\\\a.xml"'],
    ['two files of one name', zipOf([anEntry('a.xml'), anEntry('a.xml')]), 'a.xml: there twice'],
    ['a password', withDirectory(archive, 8, 1), 'protected by a password'],
    ['an unknown packing', withDirectory(archive, 10, 99), 'a.xml: packed in an unknown way'],
    ['a false sum', withDirectory(archive, 16, 7), 'a.xml: damaged'],
    ['a file longer than it says', withDirectory(archive, 24, 3), 'a.xml: damaged'],
    ['too many files', zipOf(Array.from({ length: 2001 }, (_, index) => anEntry(`${index}`))), 'too many files in it'],
    ['a file that grows beyond measure', withDirectory(archive, 26, 0xffff), 'a.xml: too large'],
  ])('%s', (_, bytes, problem) => {
    expect(problemOf(bytes)).toBe(problem)
  })

  test('every byte of an archive changed gives the same files or a clear failure', () => {
    for (let at = 0; at < archive.length; at += 1) {
      const changed = Uint8Array.from(archive)
      changed[at] = (changed[at] ?? 0) ^ 0x55
      expect(typeof problemOf(changed)).toBe('string')
    }
  })
})
