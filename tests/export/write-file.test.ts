import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type WritingDisk, writeFileSafely } from '../../src/main/export/write-file'
import { aFolder } from '../support/temp-folder'

const realDisk: WritingDisk = { open, rename }

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made to fail`), { code })
}

/** A disk on which opening works and writing fails, after the first bytes are there. */
function diskThatFails(code: string): WritingDisk {
  return {
    rename,
    open: (async (...about: Parameters<typeof open>) => {
      const handle = await open(...about)
      const write = handle.write.bind(handle)
      handle.writeFile = async () => {
        await write('half')
        throw systemError(code)
      }
      return handle
    }) as typeof open,
  }
}

describe('a file that is not there yet', () => {
  test('may have a name as long as the disk allows', async () => {
    const folder = aFolder()
    const name = `${'漢'.repeat(80)}.docx`
    await writeFileSafely(join(folder, name), 'x', { overwrite: false })
    expect(readdirSync(folder)).toEqual([name])
  })

  test('has exactly the bytes, and nothing else is left in its folder', async () => {
    const folder = aFolder()
    await writeFileSafely(join(folder, 'a.docx'), new Uint8Array([1, 2, 3]), { overwrite: false })
    await writeFileSafely(join(folder, 'b.md'), 'é\n', { overwrite: false })
    expect([...readFileSync(join(folder, 'a.docx'))]).toEqual([1, 2, 3])
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('é\n')
    expect(readdirSync(folder).sort()).toEqual(['a.docx', 'b.md'])
  })

  test('in a folder that does not exist names that folder', async () => {
    const folder = aFolder()
    await expect(writeFileSafely(join(folder, 'no', 'a.md'), 'x', { overwrite: true })).rejects.toMatchObject({
      failure: { code: 'fileMissing', file: join(folder, 'no') },
    })
  })
})

describe('a file that is there already', () => {
  test('is kept unless it may be overwritten', async () => {
    const file = join(aFolder(), 'a.md')
    writeFileSync(file, 'old')
    await expect(writeFileSafely(file, 'new', { overwrite: false })).rejects.toMatchObject({
      failure: { code: 'fileExists', file },
    })
    expect(readFileSync(file, 'utf8')).toBe('old')
    await writeFileSafely(file, 'new', { overwrite: true })
    expect(readFileSync(file, 'utf8')).toBe('new')
  })

  test.skipIf(process.platform === 'win32')('keeps its permissions, and a link to it stays a link', async () => {
    const folder = aFolder()
    const file = join(folder, 'a.md')
    writeFileSync(file, 'old')
    chmodSync(file, 0o666)
    symlinkSync(file, join(folder, 'link.md'))
    await writeFileSafely(join(folder, 'link.md'), 'new', { overwrite: true })
    expect(readFileSync(file, 'utf8')).toBe('new')
    expect(statSync(file).mode & 0o777).toBe(0o666)
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'link.md'])
  })

  test('is refused when it is marked as read-only', async () => {
    const file = join(aFolder(), 'a.md')
    writeFileSync(file, 'old')
    chmodSync(file, 0o444)
    await expect(writeFileSafely(file, 'new', { overwrite: true })).rejects.toMatchObject({
      failure: { code: 'readOnly', path: file },
    })
    expect(readFileSync(file, 'utf8')).toBe('old')
  })

  test.each([
    ['~$iefing note.docx', 'Briefing note.docx'],
    ['~$riefin.docx', 'Briefin.docx'],
    ['~$note.docx', 'note.docx'],
    ['.~lock.note.docx#', 'note.docx'],
  ])('is in use while %s stands beside it', async (lock, name) => {
    const folder = aFolder()
    const file = join(folder, name)
    writeFileSync(file, 'old')
    writeFileSync(join(folder, lock), '')
    await expect(writeFileSafely(file, 'new', { overwrite: true })).rejects.toMatchObject({
      failure: { code: 'fileInUse', file },
    })
    expect(readFileSync(file, 'utf8')).toBe('old')
  })

  test('can be written again once it is closed, and beside a lock that a crash left behind', async () => {
    const folder = aFolder()
    const file = join(folder, 'note.docx')
    const lock = join(folder, '.~lock.note.docx#')
    writeFileSync(file, 'old')
    writeFileSync(lock, '')
    const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60
    utimesSync(lock, twoDaysAgo, twoDaysAgo)
    await writeFileSafely(file, 'new', { overwrite: true })
    expect(readFileSync(file, 'utf8')).toBe('new')
  })

  test.skipIf(process.platform === 'win32')('that is a pipe or a link to a device is left as it is', async () => {
    const folder = aFolder()
    const [pipe, link] = [join(folder, 'pipe.md'), join(folder, 'link.md')]
    execFileSync('mkfifo', [pipe])
    symlinkSync('/dev/null', link)
    for (const file of [pipe, link]) {
      await expect(writeFileSafely(file, 'x', { overwrite: true })).rejects.toMatchObject({
        failure: { code: 'diskFault', path: file, reason: 'not a regular file' },
      })
    }
    expect(statSync(pipe).isFIFO()).toBe(true)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['link.md', 'pipe.md'])
  })

  test('that is a folder is left alone', async () => {
    const folder = join(aFolder(), 'a.docx')
    mkdirSync(folder)
    await expect(writeFileSafely(folder, 'x', { overwrite: true })).rejects.toMatchObject({
      failure: { code: 'fileExists', file: folder },
    })
  })
})

describe('when the disk fails half-way', () => {
  test.each([
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
    ['EROFS', 'readOnly'],
    ['EACCES', 'notPermitted'],
    ['EBUSY', 'fileInUse'],
    ['EIO', 'diskFault'],
  ])('%s becomes %s, the old file stays whole and no draft is left', async (code, failure) => {
    const folder = aFolder()
    const file = join(folder, 'a.docx')
    writeFileSync(file, 'old')
    await expect(writeFileSafely(file, 'new', { overwrite: true }, diskThatFails(code))).rejects.toMatchObject({
      failure: { code: failure },
    })
    expect(readFileSync(file, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.docx'])
  })

  test('a rename that is refused leaves the old file and no draft', async () => {
    const folder = aFolder()
    const file = join(folder, 'a.docx')
    writeFileSync(file, 'old')
    const disk = { ...realDisk, rename: () => Promise.reject(systemError('EBUSY')) }
    await expect(writeFileSafely(file, 'new', { overwrite: true }, disk)).rejects.toMatchObject({
      failure: { code: 'fileInUse', file },
    })
    expect(readFileSync(file, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.docx'])
  })
})
