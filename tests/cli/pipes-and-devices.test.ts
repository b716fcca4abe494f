import { execFileSync } from 'node:child_process'
import { existsSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chancery } from '../support/run-chancery'
import { aFolder } from '../support/temp-folder'

describe.skipIf(process.platform === 'win32')('a pipe or device in place of a file is refused at once', () => {
  test('as the text to render', { timeout: 30_000 }, async () => {
    const folder = aFolder()
    const pipe = join(folder, 'pipe.md')
    execFileSync('mkfifo', [pipe])
    for (const file of [pipe, '/dev/zero']) {
      const { code, stderr } = await chancery(['render', file, '--out-dir', join(folder, 'out')])
      expect([code, stderr]).toEqual([1, expect.stringContaining(`${file}: is a pipe or device, not a file`)])
    }
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  test('as a template', { timeout: 30_000 }, async () => {
    const folder = aFolder()
    const [text, pipe] = [join(folder, 'a.md'), join(folder, 'pipe.dotx')]
    writeFileSync(text, 'a')
    execFileSync('mkfifo', [pipe])
    const { code, stderr } = await chancery(['render', text, '--out-dir', folder, '--template', pipe])
    expect([code, stderr]).toEqual([1, expect.stringContaining('is a pipe or device, not a file')])
  })
})

test('a text larger than any document is refused before it is read', { timeout: 30_000 }, async () => {
  const folder = aFolder()
  const file = join(folder, 'large.md')
  writeFileSync(file, 'a')
  truncateSync(file, 64_000_001)
  const { code, stderr } = await chancery(['render', file, '--out-dir', join(folder, 'out')])
  expect([code, stderr]).toEqual([1, expect.stringContaining(`${file}: is larger than 64 MB`)])
})

test('Markdown that would be written out to gigabytes ends in a clear failure', { timeout: 60_000 }, async () => {
  const folder = aFolder()
  const file = join(folder, 'grows.md')
  writeFileSync(file, `${'[x][a] '.repeat(20_000)}\n\n[a]: https://x.org "${'lorem '.repeat(80_000)}"\n`)
  const { code, stderr } = await chancery(['render', file, '--out-dir', join(folder, 'out'), '--format', 'md'])
  expect([code, stderr]).toEqual([1, expect.not.stringContaining('    at ')])
  expect(stderr).toContain('memory')
})
