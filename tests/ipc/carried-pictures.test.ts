import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realDisk } from '../../src/main/store/real-disk'
import { mostAttachmentBytes } from '../../src/shared/model/attachments'
import { freeText, inSection } from '../support/briefing-builders'
import { answered, mainWithoutElectron } from '../support/handlers'
import { aJpeg, aPng, exif, greyPixels } from '../support/picture-files'

function carried(type: string, bytes: Uint8Array | string): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}

async function cleaned(address: string): Promise<string | null> {
  const main = await mainWithoutElectron()
  return answered(await main.ask('pictures/clean', { address })).url
}

test('a picture within a text is handed out without what it tells of its origin', async () => {
  const photo = aJpeg(greyPixels(1, 1), exif({ orientation: 1, perInch: 96 }))
  expect(Buffer.from(photo).toString('latin1')).toContain('Private')
  const [start, bytes = ''] = ((await cleaned(carried('image/jpeg', photo))) ?? '').split(',')
  expect(start).toBe('data:image/jpeg;base64')
  expect(Buffer.from(bytes, 'base64').toString('latin1')).not.toContain('Private')
})

test('a drawing within a text runs nothing and leads nowhere', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><script>alert(1)</script><image href="https://example.org/a.png"/><rect onclick="alert(1)" width="4" height="4"/></svg>'
  const [start, bytes = ''] = ((await cleaned(carried('text/html', drawing))) ?? '').split(',')
  expect(start).toBe('data:image/svg+xml;base64')
  const text = Buffer.from(bytes, 'base64').toString('utf8')
  expect(text).toContain('<rect')
  expect(text).not.toMatch(/script|onclick|example/)
})

test('what is no picture, whatever it calls itself, is not drawn', async () => {
  expect(await cleaned(carried('image/png', '<html></html>'))).toBeNull()
  expect(await cleaned('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>')).toBeNull()
  const main = await mainWithoutElectron()
  expect(await main.ask('pictures/clean', { address: 'https://example.org/a.png' })).toMatchObject({
    ok: false,
    failure: { code: 'invalidInput' },
  })
})

test('a picture within a text may be as large as one that the library keeps, and not larger', async () => {
  const main = await mainWithoutElectron()
  const ask = (bytes: number) => main.ask('pictures/clean', { address: carried('image/png', Buffer.alloc(bytes)) })
  expect(await ask(mostAttachmentBytes)).toMatchObject({ ok: true, value: { url: null } })
  expect(await ask(mostAttachmentBytes + 1000)).toMatchObject({ ok: false, failure: { code: 'invalidInput' } })
})

test('the PDF misses none that it draws, and pages are counted with them', async () => {
  const desktop = { chooseExportTarget: async () => join(main.folder, 'out.pdf') }
  const main = await mainWithoutElectron(desktop, realDisk, { pdf: async () => new Uint8Array() })
  answered(await main.ask('library/create', { contents: 'sample', place: 'suggested' }))
  const note = { kind: 'briefings', id: 'sample-briefing-pretoria' } as const
  const total = async () => answered(await main.ask('documents/compose', note)).pages?.total ?? 0
  const before = await total()
  const read = answered(await main.ask('records/read', note))
  if (read.kind !== 'briefings') throw new Error('wrong kind')
  const tall = carried('image/png', aPng(greyPixels(400, 700)))
  const broken = carried('image/png', 'no picture')
  const text = freeText({ en: `![Tall](${tall})\n\n![Tall again](${tall})\n\n![Broken](${broken})` })
  const sections = [...read.record.sections, inSection('background', text)]
  answered(await main.ask('records/save', { kind: 'briefings', record: { ...read.record, sections } }))
  expect(await total()).toBeGreaterThan(before + 1)
  const outcome = answered(await main.ask('documents/export', { ...note, format: 'pdf', place: 'ask', job: 'job-1' }))
  expect(outcome).toMatchObject({ notices: [{ code: 'missing-picture', alt: 'Broken' }] })
})
