import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attachmentsNamedIn, mostAttachmentBytes } from '../../src/shared/model/attachments'
import { aDrawing, dot, nameOf } from '../support/attachments'
import { answered, mainWithoutElectron } from '../support/handlers'
import { aJpeg, exif, greyPixels } from '../support/picture-files'
import { aFolder } from '../support/temp-folder'

async function anOpenLibrary(chosen: string | null, contents: 'empty' | 'sample' = 'empty') {
  const asked: string[] = []
  const main = await mainWithoutElectron({
    chooseAttachment: async (what) => {
      asked.push(what)
      return chosen
    },
  })
  answered(await main.ask('library/create', { contents, place: 'suggested' }))
  return { ...main, asked, library: join(main.folder, 'library') }
}

function aFile(name: string, content: Uint8Array | string): string {
  const file = join(aFolder(), name)
  writeFileSync(file, content)
  return file
}

test('a chosen picture is kept with the library and drawn from its name', async () => {
  const main = await anOpenLibrary(aFile('Thandeka Dlamini.jpeg', dot))
  const name = nameOf(dot, 'png')
  expect(answered(await main.ask('attachments/add', { what: 'picture' }))).toEqual({
    outcome: 'added',
    name,
    title: 'Thandeka Dlamini',
  })
  expect(main.asked).toEqual(['picture'])
  expect(readdirSync(join(main.library, 'attachments'))).toEqual([name])
  const { url } = answered(await main.ask('attachments/read', { name }))
  expect(url).toBe(`data:image/png;base64,${dot.toString('base64')}`)
})

test('a picture that was dropped or pasted is kept like a chosen one, and nothing is asked for', async () => {
  const main = await anOpenLibrary(null)
  const photo = aJpeg(greyPixels(1, 1), exif({ orientation: 1, perInch: 96 }))
  const given = { name: 'C:/fake/Thandeka Dlamini.jpg', bytes: photo }
  const added = answered(await main.ask('attachments/add', { what: 'picture', given }))
  expect(added).toMatchObject({ outcome: 'added', title: 'Thandeka Dlamini' })
  expect(main.asked).toEqual([])
  const [name = ''] = readdirSync(join(main.library, 'attachments'))
  expect(readFileSync(join(main.library, 'attachments', name), 'latin1')).not.toContain('Private')
})

test('what was dropped is refused in the same words as what was chosen', async () => {
  const main = await anOpenLibrary(null)
  const refusal = async (name: string, bytes: Uint8Array) =>
    main.ask('attachments/add', { what: 'picture', given: { name, bytes } })
  const text = Buffer.from('a text')
  expect(await refusal('a.png', text)).toEqual({ ok: false, failure: { code: 'notAPicture', file: 'a.png' } })
  const large = new Uint8Array(mostAttachmentBytes + 1)
  expect(await refusal('b.png', large)).toEqual({
    ok: false,
    failure: { code: 'attachmentTooLarge', file: 'b.png', most: 20 },
  })
  expect(
    await main.ask('attachments/add', { what: 'picture', given: { name: 'c.png', bytes: 'x' as never } }),
  ).toMatchObject({
    ok: false,
    failure: { code: 'invalidInput' },
  })
  expect(readdirSync(main.library)).not.toContain('attachments')
})

test('a drawing is handed out as a picture and as nothing else', async () => {
  const main = await anOpenLibrary(aFile('logo.svg', aDrawing()))
  const added = answered(await main.ask('attachments/add', { what: 'picture' }))
  if (added.outcome !== 'added') throw new Error('Nothing was added')
  const { url } = answered(await main.ask('attachments/read', { name: added.name }))
  expect(url).toMatch(/^data:image\/svg\+xml;base64,/)
})

test('what a photo tells of its origin is neither kept nor handed to the window', async () => {
  const photo = aJpeg(greyPixels(1, 1), exif({ orientation: 6, perInch: 96 }))
  const main = await anOpenLibrary(aFile('photo.jpg', photo))
  const added = answered(await main.ask('attachments/add', { what: 'picture' }))
  if (added.outcome !== 'added') throw new Error('Nothing was added')
  const folder = join(main.library, 'attachments')
  expect(readFileSync(join(folder, added.name), 'latin1')).not.toContain('Private')
  const brought = nameOf(Buffer.from(photo), 'jpg')
  writeFileSync(join(folder, brought), photo)
  const { url } = answered(await main.ask('attachments/read', { name: brought }))
  const [start, bytes = ''] = (url ?? '').split(',')
  expect(start).toBe('data:image/jpeg;base64')
  expect(Buffer.from(bytes, 'base64').equals(readFileSync(join(folder, added.name)))).toBe(true)
})

test('whoever cancels adds nothing', async () => {
  const main = await anOpenLibrary(null)
  expect(answered(await main.ask('attachments/add', { what: 'template' }))).toEqual({ outcome: 'cancelled' })
  expect(readdirSync(main.library)).not.toContain('attachments')
})

test('a file that is no picture is refused by its content', async () => {
  const file = aFile('photo.png', '<html></html>')
  const main = await anOpenLibrary(file)
  expect(await main.ask('attachments/add', { what: 'picture' })).toEqual({
    ok: false,
    failure: { code: 'notAPicture', file },
  })
})

test('a name that is none is refused, and a picture that is missing or damaged is not drawn', async () => {
  const main = await anOpenLibrary(aFile('a.png', dot))
  expect(await main.ask('attachments/read', { name: '../library.json' })).toMatchObject({
    ok: false,
    failure: { code: 'invalidInput' },
  })
  const name = nameOf(dot, 'png')
  expect(answered(await main.ask('attachments/read', { name }))).toEqual({ url: null })
  await main.ask('attachments/add', { what: 'picture' })
  writeFileSync(join(main.library, 'attachments', name), 'damaged')
  expect(answered(await main.ask('attachments/read', { name }))).toEqual({ url: null })
  expect(answered(await main.ask('attachments/read', { name: name.replace('.png', '.dotx') }))).toEqual({ url: null })
})

test('the sample library comes with its portraits, and adding the samples again brings them back', async () => {
  const main = await anOpenLibrary(null, 'sample')
  const named = attachmentsNamedIn(main.session.store().read().records.people.values())
  const kept = () => readdirSync(join(main.library, 'attachments')).sort()
  expect(named.length).toBeGreaterThan(0)
  expect(kept()).toEqual([...named].sort())
  rmSync(join(main.library, 'attachments'), { recursive: true })
  answered(await main.ask('library/add-samples', undefined))
  expect(kept()).toEqual([...named].sort())
})
