import { join, resolve } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { expect, test } from 'vitest'
import { composeDocument } from '../../src/cli/compose-document'
import { pageNotices } from '../../src/cli/page-notices'
import { addAttachment } from '../../src/main/store/attachments/attachments'
import { readLibrary } from '../../src/main/store/read-library'
import { findRecord, type Library } from '../../src/shared/model/library'
import { neutralStyle } from '../support/house-styles'
import { chancery } from '../support/run-chancery'
import { aFolder } from '../support/temp-folder'

test('the pages of a note are counted on the paper of the house style’s template, and it is told when that is missing', async () => {
  const folder = join(aFolder(), 'library')
  await chancery(['init', folder, '--sample'])
  const size = { width: 5953, height: 8391 }
  const small = new Document({ sections: [{ properties: { page: { size } }, children: [new Paragraph('Small')] }] })
  const file = await addAttachment(folder, await Packer.toBuffer(small), 'docx')
  const library = await readLibrary(folder)
  const id = 'sample-briefing-pretoria'
  const briefing = findRecord(library, 'briefings', id)
  if (briefing === null) throw new Error('There is no sample note')
  const { value: tree } = await composeDocument(library, 'briefings', id, '2026-11-23')
  const codes = async (checked: Library) => {
    const notices = await pageNotices(checked, briefing, tree, { folder, assetsFolder: resolve('assets') })
    return notices.map(({ code }) => code)
  }
  const style = { ...neutralStyle, id: 'own', template: { file, name: 'Small' } }
  const onTemplate = { ...library, settings: { ...library.settings, houseStyles: [style], houseStyle: 'own' } }
  const withoutTemplate = { ...style, template: { file: `${'ab'.repeat(16)}.docx`, name: 'Gone' } }
  const missing = { ...library, settings: { ...library.settings, houseStyles: [withoutTemplate], houseStyle: 'own' } }
  expect(await codes(library)).toEqual([])
  expect(await codes(missing)).toEqual(['template-not-used'])
  expect(await codes(onTemplate)).toContain('points-over-one-page')
})
