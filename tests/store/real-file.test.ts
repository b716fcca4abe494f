import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realDisk } from '../../src/main/store/real-disk'
import { writeAll } from '../../src/main/store/replace-file'
import { aFolder } from '../support/temp-folder'

for (const writing of ['cached', 'through'] as const) {
  test(`a file that is ${writing} holds what was written to it, in place as well as aside`, async () => {
    const file = join(aFolder(), 'journal')
    const opened = await realDisk.open(file, 'fresh', writing)
    const lines = Array.from({ length: 40 }, (_, at) => `${at} ${'x'.repeat(at === 20 ? 200_000 : at)}\n`)
    let length = 0
    for (const line of lines) {
      await writeAll(opened, Buffer.from(line), length)
      length += line.length
    }
    await opened.close()
    expect(readFileSync(file, 'utf8')).toBe(lines.join(''))
  })

  test(`a file that is ${writing} knows whether its name still stands for it`, async () => {
    const folder = join(aFolder(), 'library')
    mkdirSync(folder)
    const file = join(folder, 'journal')
    const opened = await realDisk.open(file, 'fresh', writing)
    for (let count = 0; count < 20; count += 1) await writeAll(opened, Buffer.from('line\n'), count * 5)
    expect(await opened.isNamed(file)).toBe(true)
    renameSync(file, `${file}-away`)
    expect(await opened.isNamed(file)).toBe(false)
    writeFileSync(file, 'another')
    expect(await opened.isNamed(file)).toBe(false)
    renameSync(`${file}-away`, file)
    expect(await opened.isNamed(file)).toBe(true)
    renameSync(folder, `${folder}-away`)
    expect(await opened.isNamed(file)).toBe(false)
    await opened.close()
  })
}
