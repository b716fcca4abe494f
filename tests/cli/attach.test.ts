import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { CommandWorld } from '../../src/cli/command'
import { attachCommand } from '../../src/cli/commands/attach'
import type { OfficePackage } from '../../src/main/export/package/office-package'
import { createLibrary } from '../../src/main/store/create-library'
import { openStore } from '../../src/main/store/open-store'
import type { IsoDate, IsoDateTime } from '../../src/shared/model/id'
import { aDrawing, dot, nameOf } from '../support/attachments'
import { aLibrary, aPerson } from '../support/builders'
import { aJpeg, exif, greyPixels } from '../support/picture-files'
import { chancery } from '../support/run-chancery'
import { aFolder } from '../support/temp-folder'
import { aTemplate } from '../support/word-templates'

async function aLibraryFolder(): Promise<string> {
  const folder = join(aFolder(), 'library')
  await createLibrary(folder, aLibrary({ people: [aPerson({ id: 'p' })] }))
  return folder
}

function aFile(name: string, content: Uint8Array | string): string {
  const file = join(aFolder(), name)
  writeFileSync(file, content)
  return file
}

function kept(library: string): readonly string[] {
  const folder = join(library, 'attachments')
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

const aWorld: CommandWorld = {
  stdin: Readable.from([]),
  out: () => undefined,
  err: () => undefined,
  env: {},
  assetsFolder: '',
  now: () => '2026-03-04T12:00:00.000Z' as IsoDateTime,
  today: () => '2026-03-04' as IsoDate,
  newId: () => 'new',
  version: () => '0.1.0',
}

describe('attach', () => {
  test('keeps pictures and templates under the name Markdown calls them by, the same one once', async () => {
    const library = await aLibraryFolder()
    const template = aTemplate()
    const files = [aFile('photo.png', dot), aFile('paper.dotx', template), aFile('again.jpg', dot)]
    const { code, stdout, stderr } = await chancery(['attach', ...files, '--library', library])
    const [picture, paper] = [nameOf(dot, 'png'), nameOf(template, 'dotx')]
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe([picture, paper, picture].map((name) => `attachments/${name}\n`).join(''))
    expect(kept(library)).toEqual([picture, paper].sort())
    for (const file of files) expect(existsSync(file)).toBe(true)
  })

  test('with --json tells of each file what it is called now', async () => {
    const library = await aLibraryFolder()
    const file = aFile('delta.svg', aDrawing())
    const { stdout } = await chancery(['attach', file, '--json', '--library', library])
    const [name = ''] = kept(library)
    expect(stdout).toBe(`${JSON.stringify({ file, name, source: `attachments/${name}` })}\n`)
  })

  test('keeps nothing of what a photo tells of its origin', async () => {
    const library = await aLibraryFolder()
    const photo = aJpeg(greyPixels(1, 1), exif({ orientation: 1, perInch: 96 }))
    expect((await chancery(['attach', aFile('photo.jpg', photo), '--library', library])).code).toBe(0)
    const [name = ''] = kept(library)
    expect(readFileSync(join(library, 'attachments', name), 'latin1')).not.toContain('Private')
  })

  test('is there for a record that names it', async () => {
    const library = await aLibraryFolder()
    const source = (await chancery(['attach', aFile('photo.png', dot), '--library', library])).stdout.trim()
    const person = aPerson({ id: 'p', photo: source.replace('attachments/', ''), cv: `![A dot](${source})` })
    const put = await chancery(['put', 'people', '--library', library], JSON.stringify(person))
    expect([put.code, put.stderr]).toEqual([0, ''])
    expect((await chancery(['check', '--library', library])).stdout).toContain('1 records, 0 faults')
  })

  test('refuses a file that is neither, with its name, and then keeps none', async () => {
    const library = await aLibraryFolder()
    const withMacros = (pkg: OfficePackage) => pkg.add('word/vbaProject.bin', 'x', 'application/octet-stream')
    const strict = (pkg: OfficePackage) => {
      pkg.relate('', 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument', 'word/document.xml')
    }
    const large = aFile('large.png', dot)
    truncateSync(large, 20 * 1024 * 1024 + 1)
    const cases = [
      [aFile('picture.png', 'a text'), 'This is not a picture that fits in a document: '],
      [aFile('damaged.png', dot.subarray(0, 40)), 'This is not a picture that fits in a document: '],
      [aFile('letter.docx', 'a text'), 'This is not a Word document or template: '],
      [aFile('macros.docx', aTemplate({ change: withMacros })), 'This Word file holds macros: '],
      [
        aFile('strict.docx', aTemplate({ change: strict })),
        'This Word file was saved as a “Strict Open XML Document”: ',
      ],
      [aFile('lacking.dotx', aTemplate({ styles: null })), 'This is not a whole Word file'],
      [large, 'This file is too large: '],
      [join(aFolder(), 'none.png'), ''],
    ] as const
    const good = aFile('photo.png', dot)
    for (const [file, words] of cases) {
      const { code, stdout, stderr } = await chancery(['attach', good, file, '--library', library])
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain(`chancery attach: ${words}`)
      expect(stderr).toContain(file)
    }
    expect(kept(library)).toEqual([])
  })

  test('keeps each file as it was when all were found fit to be kept', async () => {
    const library = await aLibraryFolder()
    const [first, second] = [aFile('photo.png', dot), aFile('paper.dotx', aTemplate())]
    const told: string[] = []
    const out = (line: string) => {
      told.push(line)
      writeFileSync(second, 'no template any more')
    }
    await attachCommand.run({
      positionals: [first, second],
      option: (name) => (name === 'library' ? library : null),
      options: () => [],
      has: () => false,
      world: { ...aWorld, out },
    })
    expect(told).toEqual([nameOf(dot, 'png'), nameOf(aTemplate(), 'dotx')].map((name) => `attachments/${name}`))
  })

  test('refuses folders and waits for no pipe', async () => {
    const library = await aLibraryFolder()
    const folder = aFolder()
    const refused = await chancery(['attach', folder, '--library', library])
    expect([refused.code, refused.stderr.split('\n')[0]]).toEqual([
      2,
      `chancery attach: '${folder}' is a folder, not a file`,
    ])
    if (process.platform === 'win32') return
    const pipe = join(folder, 'pipe.png')
    execFileSync('mkfifo', [pipe])
    const { code, stderr } = await chancery(['attach', pipe, '--library', library])
    expect([code, stderr.includes('is a pipe or device, not a file')]).toEqual([1, true])
  })

  test('is refused while another program has the library open', async () => {
    const library = await aLibraryFolder()
    const store = await openStore(library)
    const { code, stderr } = await chancery(['attach', aFile('photo.png', dot), '--library', library])
    await store.close()
    expect([code, stderr.includes('chancery attach: ')]).toEqual([1, true])
    expect(kept(library)).toEqual([])
  })
})
