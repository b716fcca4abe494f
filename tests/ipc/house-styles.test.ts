import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { expect, test } from 'vitest'
import { addAttachment } from '../../src/main/store/attachments/attachments'
import { realDisk } from '../../src/main/store/real-disk'
import type { PrintedDocument } from '../../src/shared/ipc/contract'
import type { LibrarySettings } from '../../src/shared/model/settings'
import { answered, mainWithoutElectron, pressInProcess } from '../support/handlers'
import { flandersStyle, neutralStyle } from '../support/house-styles'

const own = { ...flandersStyle, id: 'own', name: 'Our paper' }

async function withLibrary() {
  const main = await mainWithoutElectron()
  answered(await main.ask('library/create', { contents: 'empty', place: 'suggested' }))
  const change = async (part: Partial<LibrarySettings>) => {
    const settings = answered(await main.ask('settings/read', undefined))
    return main.ask('settings/save', { ...settings, ...part })
  }
  return { main, change }
}

test('a new library has the two shipped house styles and prints in the neutral one', async () => {
  const { main } = await withLibrary()
  expect(answered(await main.ask('house-styles/list', undefined))).toEqual({
    shipped: [neutralStyle, flandersStyle],
    own: [],
    chosen: neutralStyle,
  })
})

test('an own house style is kept and chosen with the settings, and one undo takes both back', async () => {
  const { main, change } = await withLibrary()
  answered(await change({ houseStyles: [own], houseStyle: 'own' }))
  expect(answered(await main.ask('house-styles/list', undefined))).toMatchObject({ own: [own], chosen: own })
  answered(await main.ask('library/undo', undefined))
  expect(answered(await main.ask('house-styles/list', undefined))).toMatchObject({ own: [], chosen: neutralStyle })
})

test('a library whose house style is gone prints in the neutral one', async () => {
  const { main, change } = await withLibrary()
  answered(await change({ houseStyle: 'gone' }))
  expect(answered(await main.ask('house-styles/list', undefined)).chosen).toEqual(neutralStyle)
})

test('a house style with a wrong colour is refused with the name of the field', async () => {
  const { change } = await withLibrary()
  const wrong = { ...own, colours: { ...own.colours, text: 'black' } }
  const reply = await change({ houseStyles: [wrong] })
  expect(reply).toMatchObject({ ok: false, failure: { code: 'invalidInput' } })
  expect(JSON.stringify(reply)).toContain('colours.text')
})

test('a Word template is checked for the styles it lacks', async () => {
  const document = new Document({ sections: [{ children: [new Paragraph('Ministry')] }] })
  const folder = await mkdtemp(join(tmpdir(), 'chancery-template-'))
  const file = join(folder, 'ministry.docx')
  await writeFile(file, await Packer.toBuffer(document))
  const main = await mainWithoutElectron({ chooseAttachment: async () => file })
  answered(await main.ask('library/create', { contents: 'empty', place: 'suggested' }))
  const added = answered(await main.ask('attachments/add', { what: 'template' }))
  if (added.outcome !== 'added') throw new Error('The template was not taken')
  const { lacks } = answered(await main.ask('house-styles/check-template', { file: added.name }))
  expect(lacks).toContain('Topic Line')
  expect(lacks).not.toContain('Normal')
})

test('the pages of a note are measured and drawn on the paper of the template, which is read once', async () => {
  const size = { width: 5953, height: 8391 }
  const document = new Document({ sections: [{ properties: { page: { size } }, children: [new Paragraph('Small')] }] })
  const file = join(await mkdtemp(join(tmpdir(), 'chancery-template-')), 'small.docx')
  await writeFile(file, await Packer.toBuffer(document))
  let read = 0
  const readTemplate: typeof pressInProcess.readTemplate = (bytes) => {
    read += 1
    return pressInProcess.readTemplate(bytes)
  }
  const word = { ...pressInProcess, readTemplate }
  const printed: PrintedDocument[] = []
  const pdf = async (document: PrintedDocument) => {
    printed.push(document)
    return new Uint8Array()
  }
  const desktop = { chooseAttachment: async () => file, chooseExportTarget: async () => `${file}.pdf` }
  const main = await mainWithoutElectron(desktop, realDisk, { word, pdf })
  answered(await main.ask('library/create', { contents: 'sample', place: 'suggested' }))
  const note = { kind: 'briefings', id: 'sample-briefing-pretoria' } as const
  const pages = async () => {
    return answered(await main.ask('documents/compose', note)).pages?.total ?? 0
  }
  const before = await pages()
  const added = answered(await main.ask('attachments/add', { what: 'template' }))
  if (added.outcome !== 'added') throw new Error('The template was not taken')
  const settings = answered(await main.ask('settings/read', undefined))
  const small = { ...own, template: { file: added.name, name: 'Small' } }
  answered(await main.ask('settings/save', { ...settings, houseStyles: [small], houseStyle: 'own' }))
  expect(await pages()).toBeGreaterThan(before * 1.5)
  expect(await pages()).toBeGreaterThan(before * 1.5)
  const book = { kind: 'books', id: 'sample-book-south-africa' } as const
  const looks = await Promise.all([note, book].map(async (which) => main.ask('documents/compose', which)))
  for (const { look } of looks.map(answered)) {
    expect([look.style.page.width, look.style.page.height].map(Math.round)).toEqual([105, 148])
    expect(look.template?.paragraphs.map(({ id }) => id)).toContain('Heading1')
  }
  answered(await main.ask('documents/export', { ...note, format: 'pdf', place: 'ask', job: 'job-1' }))
  expect(printed[0]?.look).toEqual(looks.map(answered)[0]?.look)
  expect(read).toBe(1)
})

test.each([
  ['missing', { code: 'fileMissing', file: 'Ministry' }],
  ['no Word file', { code: 'packageDamaged' }],
])('nothing leaves without the template that is %s, and whoever looks at the pages is told', async (what, failure) => {
  let printed = 0
  const pdf = async () => {
    printed += 1
    return new Uint8Array()
  }
  const out = await mkdtemp(join(tmpdir(), 'chancery-template-'))
  const chooseExportTarget = async () => join(out, 'note.out')
  const main = await mainWithoutElectron({ chooseExportTarget }, realDisk, { pdf })
  answered(await main.ask('library/create', { contents: 'sample', place: 'suggested' }))
  const note = { kind: 'briefings', id: 'sample-briefing-pretoria' } as const
  const told = async () => answered(await main.ask('documents/compose', note)).notices.map(({ code }) => code)
  expect(await told()).not.toContain('template-not-used')
  const { folder } = main.session.store()
  const bytes = new TextEncoder().encode('a ministry that writes by hand')
  const file = what === 'missing' ? `${'ab'.repeat(16)}.dotx` : await addAttachment(folder, bytes, 'dotx')
  const settings = answered(await main.ask('settings/read', undefined))
  const style = { ...own, template: { file, name: 'Ministry' } }
  answered(await main.ask('settings/save', { ...settings, houseStyles: [style], houseStyle: 'own' }))

  const { look, notices } = answered(await main.ask('documents/compose', note))
  expect(look).toEqual({ style, template: null })
  expect(notices).toContainEqual({ code: 'template-not-used', name: 'Ministry', severity: 'error', at: null })
  const formats = what === 'missing' ? (['docx', 'pdf', 'cards-a5'] as const) : (['docx', 'pdf'] as const)
  for (const format of formats) {
    const reply = await main.ask('documents/export', { ...note, format, place: 'ask', job: 'job-1' })
    expect(reply).toMatchObject({ ok: false, failure })
  }
  expect(printed).toBe(0)
  expect(await readdir(out)).toEqual([])
  expect(main.bugs).toEqual([])
})

test('whoever looks at a document is told that its house style is gone', async () => {
  const main = await mainWithoutElectron()
  answered(await main.ask('library/create', { contents: 'sample', place: 'suggested' }))
  const settings = answered(await main.ask('settings/read', undefined))
  answered(await main.ask('settings/save', { ...settings, houseStyle: 'gone' }))
  for (const which of [
    { kind: 'briefings', id: 'sample-briefing-pretoria' },
    { kind: 'books', id: 'sample-book-south-africa' },
  ] as const) {
    const { notices } = answered(await main.ask('documents/compose', which))
    expect(notices.filter(({ code }) => code === 'house-style-gone')).toHaveLength(1)
  }
})

test('a template that is no longer in the library is missing', async () => {
  const { main } = await withLibrary()
  const file = `${'ab'.repeat(16)}.dotx`
  expect(await main.ask('house-styles/check-template', { file })).toEqual({
    ok: false,
    failure: { code: 'fileMissing', file },
  })
})
