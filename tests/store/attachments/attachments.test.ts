import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addAttachment, attachmentReader, readAttachment } from '../../../src/main/store/attachments/attachments'
import { readChosenFile } from '../../../src/main/store/attachments/read-chosen-file'
import { realDisk } from '../../../src/main/store/real-disk'
import { pack } from '../../../src/main/zip/packed'
import { zipOf } from '../../../src/main/zip/zip-of'
import { attachmentSource } from '../../../src/shared/model/attachments'
import { aDrawing, dot, nameOf } from '../../support/attachments'
import { type DiskCall, faultyDisk } from '../../support/faulty-disk'
import { ModelledDisk } from '../../support/modelled-disk'
import { seededRandom } from '../../support/seeded-random'
import { failureOf } from '../../support/stored-library'
import { aFolder } from '../../support/temp-folder'

const dotName = nameOf(dot, 'png')
const placeIn = (library: string) => join(library, 'attachments')

test('an attachment is a file named after its content, which nobody else on the machine may read', async () => {
  const library = aFolder()
  expect(await addAttachment(library, dot, 'png')).toBe(dotName)
  const file = join(placeIn(library), dotName)
  expect(readFileSync(file)).toEqual(dot)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(placeIn(library)).mode & 0o777).toBe(0o700)
  expect(await readAttachment(library, dotName)).toEqual({ state: 'whole', bytes: dot })
})

test('the same content is kept once, and what is kept is not written again', async () => {
  const library = aFolder()
  const disk = faultyDisk()
  await addAttachment(library, dot, 'png', disk)
  const { calls } = disk
  expect(calls).toEqual(['syncFolder', 'open', 'write', 'sync', 'rename', 'syncFolder'])
  calls.length = 0
  expect(await addAttachment(library, dot, 'png', disk)).toBe(dotName)
  expect(calls).toEqual(['syncFolder'])
  expect(readdirSync(placeIn(library))).toEqual([dotName])
})

test('a library whose file is a link has its attachments where the file lies', async () => {
  const [library, link] = [aFolder(), aFolder()]
  writeFileSync(join(library, 'library.json'), '{}')
  symlinkSync(join(library, 'library.json'), join(link, 'library.json'))
  await addAttachment(link, dot, 'png')
  expect(readdirSync(placeIn(library))).toEqual([dotName])
})

test('a name that is none, or a source elsewhere, reads nothing', async () => {
  const library = aFolder()
  await addAttachment(library, dot, 'png')
  writeFileSync(join(library, 'secret.png'), dot)
  const read = attachmentReader(library)
  expect(await read(attachmentSource(dotName))).toEqual(dot)
  for (const source of [
    dotName,
    'attachments/../secret.png',
    join(library, 'secret.png'),
    'https://example.org/a.png',
    '',
  ]) {
    expect(await read(source)).toBeNull()
  }
  expect(await readAttachment(library, '../secret.png')).toEqual({ state: 'missing' })
})

describe('an attachment that is not what its name says', () => {
  test.each([
    ['changed', (file: string) => writeFileSync(file, 'something else')],
    ['cut off', (file: string) => truncateSync(file, 20)],
    ['emptied', (file: string) => truncateSync(file, 0)],
    ['grown past every limit', (file: string) => truncateSync(file, 30 * 1024 * 1024)],
  ])('because it was %s is damaged, and mended when it is added again', async (_, harm) => {
    const library = aFolder()
    const file = join(placeIn(library), await addAttachment(library, dot, 'png'))
    harm(file)
    expect(await readAttachment(library, dotName)).toEqual({ state: 'damaged' })
    expect(await attachmentReader(library)(attachmentSource(dotName))).toBeNull()
    await addAttachment(library, dot, 'png')
    expect(readFileSync(file)).toEqual(dot)
  })

  test('or that a folder stands in for, is never handed out', async () => {
    const library = aFolder()
    mkdirSync(join(placeIn(library), dotName), { recursive: true })
    expect(await readAttachment(library, dotName)).toEqual({ state: 'damaged' })
  })
})

describe('when the disk fails', () => {
  test.each<readonly [DiskCall, string, string]>([
    ['open', 'EACCES', 'notPermitted'],
    ['write', 'ENOSPC', 'diskFull'],
    ['sync', 'EIO', 'diskFault'],
    ['rename', 'EIO', 'diskFault'],
    ['syncFolder', 'EIO', 'diskFault'],
  ])('in %s with %s, it is told, and nothing half-made is there', async (call, code, told) => {
    const library = aFolder()
    mkdirSync(placeIn(library))
    const disk = faultyDisk()
    disk.fail(call, code)
    expect(await failureOf(addAttachment(library, dot, 'png', disk))).toMatchObject({ code: told })
    expect(readdirSync(placeIn(library)).filter((name) => name !== dotName)).toEqual([])
    disk.mend()
    expect(await addAttachment(library, dot, 'png', disk)).toBe(dotName)
  })

  test('by writing other bytes than it was given, it is told', async () => {
    const lying = {
      ...realDisk,
      rename: async (from: string, to: string) => {
        writeFileSync(from, 'something else')
        await realDisk.rename(from, to)
      },
    }
    expect(await failureOf(addAttachment(aFolder(), dot, 'png', lying))).toMatchObject({ code: 'diskFault' })
  })
})

test('whenever the power fails, an attachment that was added is whole, and one that was not is no other', async () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = seededRandom(seed)
    const disk = new ModelledDisk(random)
    await disk.makeFolder('/library')
    let left = 1 + Math.floor(random() * 30)
    let cut: ModelledDisk | null = null
    disk.onChange = () => {
      left -= 1
      if (left === 0) cut = disk.crash(random)
    }
    const drawing = aDrawing(seed)
    const name = await addAttachment('/library', drawing, 'svg', disk)
    const duringIt = cut as ModelledDisk | null
    if (duringIt !== null) {
      expect((await readAttachment('/library', name, duringIt)).state).not.toBe('damaged')
      expect(await addAttachment('/library', drawing, 'svg', duringIt)).toBe(name)
    }
    const found = await readAttachment('/library', name, disk.crash(random))
    expect(found.state === 'whole' && Buffer.compare(found.bytes, drawing) === 0).toBe(true)
  }
})

test('what a killed process left half-written goes after a day, and nothing else does', async () => {
  const library = aFolder()
  mkdirSync(placeIn(library))
  const old = join(placeIn(library), `${dotName}.77-1.new`)
  const fresh = join(placeIn(library), `${dotName}.77-2.new`)
  const foreign = join(placeIn(library), 'notes.new')
  for (const file of [old, fresh, foreign]) writeFileSync(file, 'x')
  for (const file of [old, foreign]) utimesSync(file, new Date('2026-01-01'), new Date('2026-01-01'))
  await addAttachment(library, dot, 'png')
  expect(readdirSync(placeIn(library)).sort()).toEqual([dotName, `${dotName}.77-2.new`, 'notes.new'].sort())
})

describe('a file that was chosen', () => {
  const aFile = (name: string, content: Uint8Array | string) => {
    const file = join(aFolder(), name)
    writeFileSync(file, content)
    return file
  }

  test('is taken for what it holds, whatever its name says', async () => {
    expect(await readChosenFile(aFile('photo.jpg', dot), 'picture', realDisk)).toEqual({ bytes: dot, kind: 'png' })
  })

  test('is refused as a picture or a template when it is none', async () => {
    const file = aFile('photo.png', 'not a picture')
    expect(await failureOf(readChosenFile(file, 'picture', realDisk))).toEqual({ code: 'notAPicture', file })
    const picture = aFile('template.dotx', dot)
    expect(await failureOf(readChosenFile(picture, 'template', realDisk))).toEqual({
      code: 'notATemplate',
      file: picture,
    })
  })

  test('is refused as a template with macros, whatever its name says', async () => {
    const parts = ['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin']
    const file = aFile('letter.docx', zipOf(parts.map((path) => ({ path, packed: pack('<x/>') }))))
    expect(await failureOf(readChosenFile(file, 'template', realDisk))).toEqual({ code: 'wordFileHasMacros', file })
    expect(await failureOf(readChosenFile(file, 'picture', realDisk))).toEqual({ code: 'notAPicture', file })
  })

  test.each([
    ['a text', 'Macros lie in word/vbaProject.bin.'],
    ['a damaged archive', 'PK\x03\x04 … word/vbaProject.bin …'],
    ['an archive', zipOf([{ path: 'notes/word/vbaProject.bin.txt', packed: pack('x') }])],
  ])('holds no macros where %s only mentions their part', async (_, content) => {
    const file = aFile('talk.docx', content)
    expect(await failureOf(readChosenFile(file, 'template', realDisk))).toEqual({ code: 'notATemplate', file })
  })

  test('is not read when it is larger than twenty megabytes', async () => {
    const file = aFile('photo.png', dot)
    truncateSync(file, 20 * 1024 * 1024 + 1)
    expect(await failureOf(readChosenFile(file, 'picture', realDisk))).toEqual({
      code: 'attachmentTooLarge',
      file,
      most: 20,
    })
  })

  test('and is gone, or may not be read, is told', async () => {
    const file = join(aFolder(), 'gone.png')
    expect(await failureOf(readChosenFile(file, 'picture', realDisk))).toEqual({ code: 'fileMissing', file })
    if (process.getuid?.() === 0) return
    const closed = aFile('closed.png', dot)
    chmodSync(closed, 0)
    expect(await failureOf(readChosenFile(closed, 'picture', realDisk))).toMatchObject({ code: 'notPermitted' })
  })
})

test('more bytes than an attachment may have are not kept', async () => {
  const library = aFolder()
  const large = Buffer.alloc(20 * 1024 * 1024 + 1)
  expect(await failureOf(addAttachment(library, large, 'png'))).toMatchObject({ code: 'attachmentTooLarge', most: 20 })
  expect(readdirSync(library)).toEqual([])
})
