import { describe, expect, test } from 'vitest'
import type { DiskFile } from '../../src/main/store/disk'
import { ModelledDisk } from '../support/modelled-disk'
import { sectorSize } from '../support/modelled-file'
import { seededRandom } from '../support/seeded-random'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

async function aDiskWithFolder(): Promise<ModelledDisk> {
  const disk = new ModelledDisk()
  await disk.makeFolder('/library')
  return disk
}

async function writeAll(file: DiskFile, text: string, position: number): Promise<void> {
  const bytes = bytesOf(text)
  for (let written = 0; written < bytes.length; ) written += await file.write(bytes, written, position + written)
}

/** A file of this content, safely on the disk. */
async function syncedFile(disk: ModelledDisk, path: string, text: string): Promise<DiskFile> {
  const file = await disk.open(path, 'fresh')
  await writeAll(file, text, 0)
  await file.sync()
  await disk.syncFolder('/library')
  return file
}

/** Everything that `look` sees after many power losses at this moment. */
function afterPowerLosses<T>(disk: ModelledDisk, look: (found: ModelledDisk) => T): ReadonlySet<T> {
  return new Set(Array.from({ length: 400 }, (_, seed) => look(disk.crash(seededRandom(seed)))))
}

const names = (disk: ModelledDisk) => [...disk.filesIn('/library')].sort().join(' ')

describe('a power loss', () => {
  test('leaves what was synced, in a folder that was synced', async () => {
    const disk = await aDiskWithFolder()
    await syncedFile(disk, '/library/a', 'kept')
    expect([...afterPowerLosses(disk, (found) => textOf(found.contentOf('/library/a')))]).toEqual(['kept'])
  })

  test('may take a new file whose folder was not synced, and its content when the file was not', async () => {
    const disk = await aDiskWithFolder()
    const file = await disk.open('/library/a', 'fresh')
    await writeAll(file, 'new', 0)
    const seen = afterPowerLosses(disk, (found) =>
      names(found) === '' ? 'gone' : textOf(found.contentOf('/library/a')),
    )
    expect(seen).toContain('gone')
    expect(seen).toContain('')
    expect(seen).toContain('n')
    expect(seen).toContain('new')
    await file.sync()
    const synced = afterPowerLosses(disk, (found) =>
      names(found) === '' ? 'gone' : textOf(found.contentOf('/library/a')),
    )
    expect(synced).toEqual(new Set(['gone', 'new']))
  })

  test('may take any sector of what was appended, and never one that was synced', async () => {
    const disk = await aDiskWithFolder()
    const file = await syncedFile(disk, '/library/a', 'a'.repeat(100))
    await writeAll(file, 'b'.repeat(3 * sectorSize), 100)
    const kinds = afterPowerLosses(disk, (found) => {
      const text = textOf(found.contentOf('/library/a'))
      expect(text.slice(0, 100)).toBe('a'.repeat(100))
      return [0, 1, 2].map((sector) => (text.charAt(sector * sectorSize + 200) === 'b' ? 'b' : '-')).join('')
    })
    expect(kinds).toEqual(new Set(['---', 'b--', '-b-', '--b', 'bb-', 'b-b', '-bb', 'bbb']))
  })

  test('may show what lay on the disk before, where a file grew and its content did not come', async () => {
    const disk = await aDiskWithFolder()
    await writeAll(await syncedFile(disk, '/library/a', ''), 'b'.repeat(4 * sectorSize), 0)
    const kinds = afterPowerLosses(disk, (found) => {
      const last = found.contentOf('/library/a').at(3 * sectorSize)
      return last === undefined ? 'short' : last === 0 ? 'zeros' : last === 98 ? 'written' : 'old'
    })
    expect(kinds).toEqual(new Set(['short', 'zeros', 'written', 'old']))
  })

  test('may undo a truncation that was not synced, also when the file was written again since', async () => {
    const disk = await aDiskWithFolder()
    const file = await syncedFile(disk, '/library/a', 'long ago')
    await file.truncate(4)
    const cut = afterPowerLosses(disk, (found) => textOf(found.contentOf('/library/a')))
    expect(cut).toContain('long')
    expect(cut).toContain('long ago')
    await writeAll(file, 'er', 4)
    const seen = afterPowerLosses(disk, (found) => textOf(found.contentOf('/library/a')))
    expect(seen).toContain('longer')
    expect(seen).toContain('long ago')
    await file.sync()
    expect([...afterPowerLosses(disk, (found) => textOf(found.contentOf('/library/a')))]).toEqual(['longer'])
  })

  test('leaves one of two names that were exchanged, and never none', async () => {
    const disk = await aDiskWithFolder()
    await syncedFile(disk, '/library/a', 'old')
    await syncedFile(disk, '/library/b', 'new')
    await disk.rename('/library/b', '/library/a')
    const seen = afterPowerLosses(disk, (found) => `${names(found)}: ${textOf(found.contentOf('/library/a'))}`)
    expect(seen).toEqual(new Set(['/library/a: new', '/library/a /library/b: old']))
    await disk.syncFolder('/library')
    expect(afterPowerLosses(disk, names)).toEqual(new Set(['/library/a']))
  })

  test('may keep a later change of names and take an earlier one', async () => {
    const disk = await aDiskWithFolder()
    for (const name of ['a', 'b', 'c']) await disk.open(`/library/${name}`, 'fresh')
    const seen = afterPowerLosses(disk, names)
    expect(seen).toContain('/library/c')
    expect(seen).toContain('/library/a /library/c')
    expect(seen.size).toBe(8)
  })

  test('may bring back what was removed', async () => {
    const disk = await aDiskWithFolder()
    await syncedFile(disk, '/library/a', 'old')
    await disk.remove('/library/a')
    expect(afterPowerLosses(disk, names)).toEqual(new Set(['', '/library/a']))
  })

  test('leaves a folder that was made', async () => {
    const disk = new ModelledDisk()
    await disk.makeFolder('/library/quarantine')
    const found = disk.crash(seededRandom(1))
    expect(await found.makeFolder('/library/quarantine')).toBe(false)
  })

  test('leaves the disk it was tried on as it was', async () => {
    const disk = await aDiskWithFolder()
    const file = await syncedFile(disk, '/library/a', 'old')
    await writeAll(file, 'new', 0)
    disk.crash(seededRandom(1)).setContent('/library/a', bytesOf('other'))
    expect(textOf(disk.contentOf('/library/a'))).toBe('new')
    await file.sync()
    expect(textOf(disk.crash(seededRandom(2)).contentOf('/library/a'))).toBe('new')
  })
})

test('a process that is killed leaves all it wrote, in a disk of its own', async () => {
  const disk = await aDiskWithFolder()
  const file = await disk.open('/library/a', 'fresh')
  await writeAll(file, 'not synced', 0)
  const found = disk.clone()
  await file.truncate(0)
  expect(textOf(found.contentOf('/library/a'))).toBe('not synced')
  expect(afterPowerLosses(found, names)).toContain('')
})

describe('a fault on order', () => {
  test('strikes the calls it names, as often as it says, and passes', async () => {
    const disk = await aDiskWithFolder()
    disk.fail({ calls: ['write'], code: 'EIO', nameEnd: 'a', after: 1, times: 2 })
    const [a, b] = [await disk.open('/library/a', 'fresh'), await disk.open('/library/b', 'fresh')]
    const outcome = (file: DiskFile) =>
      file.write(bytesOf('x'), 0, 0).then(
        () => 'well',
        (error) => error.code,
      )
    const outcomes = []
    for (const file of [a, b, a, b, a, a]) outcomes.push(await outcome(file))
    expect(outcomes).toEqual(['well', 'well', 'EIO', 'well', 'EIO', 'well'])
    expect(disk.count('write')).toBe(6)
  })

  test('of a failed rename leaves the names, unless only the answer was lost', async () => {
    const disk = await aDiskWithFolder()
    await syncedFile(disk, '/library/a', 'a')
    disk.fail({ calls: ['rename'], code: 'EIO', times: 1 })
    await expect(disk.rename('/library/a', '/library/b')).rejects.toThrow('EIO')
    expect(names(disk)).toBe('/library/a')
    disk.fail({ calls: ['rename'], code: 'EIO', isDone: true })
    await expect(disk.rename('/library/a', '/library/b')).rejects.toThrow('EIO')
    expect(names(disk)).toBe('/library/b')
  })

  test('of a failed sync is not mended by another sync, only by writing again', async () => {
    const disk = await aDiskWithFolder()
    const file = await syncedFile(disk, '/library/a', 'old')
    await writeAll(file, 'new', 0)
    disk.fail({ calls: ['sync'], code: 'EIO', times: 1 })
    await expect(file.sync()).rejects.toThrow('EIO')
    await file.sync()
    expect(textOf(disk.contentOf('/library/a'))).toBe('new')
    const content = (found: ModelledDisk) => textOf(found.contentOf('/library/a'))
    expect(afterPowerLosses(disk, content)).toEqual(new Set(['old', 'new']))
    await writeAll(file, 'new', 0)
    await file.sync()
    expect(afterPowerLosses(disk, content)).toEqual(new Set(['new']))
  })

  test('of a failed sync may drop what was written for everybody', async () => {
    const seen = new Set<string>()
    for (let seed = 0; seed < 40; seed += 1) {
      const disk = new ModelledDisk(seededRandom(seed))
      await disk.makeFolder('/library')
      const file = await syncedFile(disk, '/library/a', 'old')
      await writeAll(file, 'new', 0)
      disk.fail({ calls: ['sync'], code: 'EIO', unsynced: 'dropped' })
      await expect(file.sync()).rejects.toThrow('EIO')
      seen.add(textOf(disk.contentOf('/library/a')))
    }
    expect(seen).toEqual(new Set(['old', 'new']))
  })

  test('of a full disk takes what fits, then no more', async () => {
    const disk = await aDiskWithFolder()
    const file = await disk.open('/library/a', 'fresh')
    disk.fill(4)
    expect(await file.write(bytesOf('overfull'), 0, 0)).toBe(4)
    await expect(file.write(bytesOf('overfull'), 4, 4)).rejects.toThrow('ENOSPC')
    disk.mend()
    expect(await file.write(bytesOf('overfull'), 4, 4)).toBe(4)
    expect(textOf(disk.contentOf('/library/a'))).toBe('overfull')
  })

  test('of a read-only disk refuses every change and still shows what is there', async () => {
    const disk = await aDiskWithFolder()
    await syncedFile(disk, '/library/a', 'kept')
    disk.makeReadOnly()
    await expect(disk.open('/library/b', 'fresh')).rejects.toThrow('EROFS')
    await expect(disk.rename('/library/a', '/library/b')).rejects.toThrow('EROFS')
    await expect(disk.remove('/library/a')).rejects.toThrow('EROFS')
    expect(textOf(await disk.readBytes('/library/a'))).toBe('kept')
  })
})

test('a disk that lies about a sync has synced nothing', async () => {
  const disk = await aDiskWithFolder()
  disk.lie('sync', 'syncFolder')
  await syncedFile(disk, '/library/a', 'new')
  expect(afterPowerLosses(disk, names)).toEqual(new Set(['', '/library/a']))
  const contents = afterPowerLosses(disk, (found) =>
    found
      .filesIn('/library')
      .map((path) => found.contentOf(path).length)
      .join(),
  )
  expect(contents).toContain('0')
})

test('short writes are short', async () => {
  const disk = await aDiskWithFolder()
  const file = await disk.open('/library/a', 'fresh')
  disk.shorten(3)
  expect(await file.write(bytesOf('abcdef'), 1, 0)).toBe(3)
  expect(textOf(disk.contentOf('/library/a'))).toBe('bcd')
})

describe('as any file system', () => {
  test('files are opened fresh, replaced or as they are', async () => {
    const disk = await aDiskWithFolder()
    await expect(disk.open('/library/a', 'present')).rejects.toThrow('ENOENT')
    await syncedFile(disk, '/library/a', 'words')
    await expect(disk.open('/library/a', 'fresh')).rejects.toThrow('EEXIST')
    await disk.open('/library/a', 'present')
    expect(textOf(disk.contentOf('/library/a'))).toBe('words')
    await disk.open('/library/a', 'replace')
    expect(textOf(disk.contentOf('/library/a'))).toBe('')
    await expect(disk.open('/nowhere/a', 'fresh')).rejects.toThrow('ENOENT')
  })

  test('a file is known by what it is, not by its name', async () => {
    const disk = await aDiskWithFolder()
    await syncedFile(disk, '/library/a', 'a')
    await syncedFile(disk, '/library/b', 'b')
    const [a, b] = [await disk.open('/library/a', 'present'), await disk.open('/library/b', 'present')]
    expect([await a.isNamed('/library/a'), await a.isNamed('/library/b')]).toEqual([true, false])
    await disk.rename('/library/b', '/library/a')
    expect([await a.isNamed('/library/a'), await b.isNamed('/library/a')]).toEqual([false, true])
    expect(await b.isNamed('/library/b')).toBe(false)
  })

  test('an open file is read as it was, though its name now stands for another', async () => {
    const disk = await aDiskWithFolder()
    await syncedFile(disk, '/library/a', 'old words')
    await syncedFile(disk, '/library/b', 'new')
    const reader = await disk.openToRead('/library/a')
    await disk.rename('/library/b', '/library/a')
    expect([reader.size, textOf(await reader.read(4, 100))]).toEqual([9, 'words'])
  })

  test('a folder is listed, and one that is not there is ENOENT', async () => {
    const disk = await aDiskWithFolder()
    await syncedFile(disk, '/library/a', 'a')
    await disk.makeFolder('/library/quarantine')
    expect([...(await disk.listFolder('/library'))].sort()).toEqual(['a', 'quarantine'])
    await expect(disk.listFolder('/nowhere')).rejects.toThrow('ENOENT')
  })
})
