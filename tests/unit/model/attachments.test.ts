import { expect, test } from 'vitest'
import {
  attachmentOfSource,
  attachmentSource,
  attachmentsNamedIn,
  isAttachmentName,
} from '../../../src/shared/model/attachments'
import { aPerson } from '../../support/builders'

const digits = '0123456789abcdef0123456789abcdef'
const other = 'f'.repeat(32)

test('an attachment is named by 32 digits and what it is, and by nothing that leads elsewhere', () => {
  const names = [`${digits}.png`, `${digits}.jpg`, `${digits}.svg`, `${digits}.docx`, `${digits}.dotx`]
  expect(names.filter(isAttachmentName)).toEqual(names)
  const strange = [
    `${digits}.gif`,
    `../${digits}.png`,
    `${digits.toUpperCase()}.png`,
    `${digits}0.png`,
    `${digits}.png/x`,
    '',
  ]
  expect(strange.filter(isAttachmentName)).toEqual([])
})

test('a source names an attachment only in the folder of attachments', () => {
  expect(attachmentOfSource(attachmentSource(`${digits}.png`))).toBe(`${digits}.png`)
  const strange = [`${digits}.png`, `attachments/../${digits}.png`, `https://x.example/attachments/${digits}.png`]
  expect(strange.map(attachmentOfSource)).toEqual([null, null, null])
})

test('the attachments of a record are those of its fields and those within its texts, each once', () => {
  const person = aPerson({
    photo: `${digits}.jpg`,
    cv: {
      nl: null,
      en: `![a](attachments/${digits}.jpg) and ![b](attachments/${other}.png "caption")`,
      de: `![c](attachments/${other}.png)`,
      fr: `no picture: ${digits}.png, attachments/short.png, attachments/${digits}.pngx`,
    },
  })
  expect(attachmentsNamedIn(person)).toEqual([`${digits}.jpg`, `${other}.png`])
})
