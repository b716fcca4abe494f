import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MarkdownField } from '../../../src/renderer/records/form/markdown-field'
import { PictureControl } from '../../../src/renderer/records/form/picture-control'
import { ReadOnlyProvider } from '../../../src/renderer/ui/read-only'
import { mostAttachmentBytes } from '../../../src/shared/model/attachments'
import { findRecord, type Library } from '../../../src/shared/model/library'
import type { Person } from '../../../src/shared/model/person'
import { fakeBridge } from '../../support/bridge'
import { aLibrary, aPerson } from '../../support/builders'
import { openPage } from '../../support/open-page'
import { renderOnBridge } from '../../support/render-on-bridge'

const photo = `${'a'.repeat(32)}.png`
const other = `${'b'.repeat(32)}.jpg`
const pictures = { [photo]: 'data:image/png;base64,AAAA', [other]: 'data:image/jpeg;base64,BBBB' }
const page = { screen: 'record', kind: 'people', id: 'p', isNew: false } as const

function person(library: Library): Person | null {
  return findRecord(library, 'people', 'p')
}

test('a photo is chosen, shown in its field and among the facts, and taken away again', async () => {
  const { bridge, user } = openPage(page, {
    library: aLibrary({ people: [aPerson({ id: 'p' })] }),
    pictures,
    chosenFile: { name: photo, title: 'portrait' },
  })
  const field = await screen.findByRole('group', { name: 'Photo' })
  expect(within(field).queryByRole('img')).toBeNull()
  await user.click(within(field).getByRole('button', { name: 'Choose picture…' }))
  expect((await within(field).findByRole('img', { name: 'Photo' })).getAttribute('src')).toBe(pictures[photo])
  await waitFor(() => expect(person(bridge.library())?.photo).toBe(photo))
  expect(screen.getByRole('img', { name: 'Picture' }).getAttribute('src')).toBe(pictures[photo])

  await user.click(within(field).getByRole('button', { name: 'Remove picture' }))
  await waitFor(() => expect(person(bridge.library())?.photo).toBeNull())
  expect(document.activeElement).toBe(within(field).getByRole('button', { name: 'Choose picture…' }))
})

test('whoever cancels the choice keeps the photo there was', async () => {
  const { bridge, user } = openPage(page, { library: aLibrary({ people: [aPerson({ id: 'p', photo })] }), pictures })
  await user.click(await screen.findByRole('button', { name: 'Choose another…' }))
  expect(person(bridge.library())?.photo).toBe(photo)
  expect(bridge.asked.filter(({ name }) => name === 'records/save')).toEqual([])
})

test('a photo that is missing says so, in the field and among the facts, and can be chosen again', async () => {
  openPage(page, { library: aLibrary({ people: [aPerson({ id: 'p', photo })] }) })
  expect(await screen.findAllByText('Picture missing')).toHaveLength(2)
  expect(screen.getByRole('button', { name: 'Choose another…' })).toBeTruthy()
})

test('a picture goes into the text that was written in last, where the cursor stood, with its description and caption', async () => {
  const { bridge, user } = openPage(page, {
    library: aLibrary({ people: [aPerson({ id: 'p', cv: { nl: null, en: 'First.\n\nLast.', de: null, fr: null } })] }),
    pictures,
    chosenFile: { name: photo, title: 'The delta' },
  })
  await user.click(await screen.findByRole('tab', { name: 'Biography' }))
  const english = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Short CV, English' })
  await user.click(english)
  english.setSelectionRange(6, 6)
  const biography = screen.getByRole('group', { name: 'Short CV' })
  await user.click(within(biography).getByRole('button', { name: 'Insert picture (English)…' }))

  const dialog = await screen.findByRole('dialog', { name: 'Insert a picture' })
  expect(within(dialog).getByRole('button', { name: 'Insert' })).toHaveProperty('disabled', true)
  await user.type(within(dialog).getByRole('textbox', { name: /What it shows/ }), 'A river [wide]'.replace('[', '[['))
  await user.type(within(dialog).getByRole('textbox', { name: /Caption/ }), 'The delta')
  await user.click(within(dialog).getByRole('button', { name: 'Insert' }))

  const expected = `First.\n\n![A river \\[wide\\]](attachments/${photo} "The delta")\n\nLast.`
  await waitFor(() => expect(english.value).toBe(expected))
  await waitFor(() => expect(document.activeElement).toBe(english))
  expect(english.selectionStart).toBe(expected.indexOf('\n\nLast.'))
  await user.tab()
  await waitFor(() => expect(person(bridge.library())?.cv.en).toBe(expected))
})

test('a picture without a text under the cursor goes to the end of the first language shown', async () => {
  const { user } = openPage(page, {
    library: aLibrary({ people: [aPerson({ id: 'p', cv: { nl: 'Eerst.', en: null, de: null, fr: null } })] }),
    chosenFile: { name: photo, title: 'x' },
  })
  await user.click(await screen.findByRole('tab', { name: 'Biography' }))
  const biography = await screen.findByRole('group', { name: 'Short CV' })
  await user.click(within(biography).getByRole('button', { name: 'Insert picture (Dutch)…' }))
  await user.type(await screen.findByRole('textbox', { name: /What it shows/ }), 'A')
  await user.click(screen.getByRole('button', { name: 'Insert' }))
  const dutch = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Short CV, Dutch' })
  await waitFor(() => expect(dutch.value).toBe(`Eerst.\n\n![A](attachments/${photo})`))
})

test('where nothing can be changed, no picture can be chosen or taken away, and the buttons say why', async () => {
  const changes: unknown[] = []
  const bridge = fakeBridge({ pictures })
  const field = <PictureControl label="Photo" hint={null} value={photo} onChange={(value) => changes.push(value)} />
  renderOnBridge(
    bridge,
    { screen: 'home' },
    'en',
    <ReadOnlyProvider reason="Only for reading">{field}</ReadOnlyProvider>,
  )
  const user = userEvent.setup({ delay: null })
  for (const name of ['Choose another…', 'Remove picture']) {
    const button = await screen.findByRole('button', { name })
    await user.click(button)
    expect(button.getAttribute('aria-disabled')).toBe('true')
  }
  expect(changes).toEqual([])
  expect(bridge.asked.filter(({ name }) => name === 'attachments/add')).toEqual([])
})

/** What a file manager or another program hands over. */
function handedOver(files: readonly File[], ...types: readonly string[]) {
  return { files, types: [...types, 'Files'] }
}

const aPicture = (name = 'delta.png') => new File([Uint8Array.from([1, 2, 3])], name, { type: 'image/png' })

let opened = 0

/** Somebody else each time: what is not saved yet outlives a page. */
async function openBiography(cv: Partial<Person['cv']>, options: Parameters<typeof openPage>[1] = {}) {
  const whole = { nl: null, en: null, de: null, fr: null, ...cv }
  opened += 1
  const id = `person-${opened}`
  const shown = openPage(
    { ...page, id },
    {
      library: aLibrary({ people: [aPerson({ id, cv: whole })] }),
      pictures,
      chosenFile: { name: photo, title: 'delta' },
      ...options,
    },
  )
  await shown.user.click(await screen.findByRole('tab', { name: 'Biography' }))
  const box = (language: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: `Short CV, ${language}` })
  const describe = async (words: string) => {
    const dialog = await screen.findByRole('dialog', { name: 'Insert a picture' })
    await shown.user.type(within(dialog).getByRole('textbox', { name: /What it shows/ }), words)
    await shown.user.click(within(dialog).getByRole('button', { name: 'Insert' }))
  }
  const added = () => shown.bridge.asked.filter(({ name }) => name === 'attachments/add').map(({ input }) => input)
  return { ...shown, box, describe, added }
}

test('a picture that is pasted goes where the cursor stands, after the same questions', async () => {
  const { user, box, describe, added } = await openBiography({ en: 'First.\n\nLast.' })
  const english = box('English')
  await user.click(english)
  english.setSelectionRange(6, 6)
  fireEvent.paste(english, { clipboardData: handedOver([aPicture('image.png')]) })
  await describe('A river')
  await waitFor(() => expect(english.value).toBe(`First.\n\n![A river](attachments/${photo})\n\nLast.`))
  expect(added()).toEqual([{ what: 'picture', given: { name: 'image.png', bytes: Uint8Array.from([1, 2, 3]) } }])
})

/** A file that is not read before it is allowed to be. */
function aSlowPicture(name = 'delta.png') {
  const file = aPicture(name)
  let release: () => void = () => undefined
  const read = new Promise<void>((resolve) => {
    release = resolve
  })
  const slice = () => ({ arrayBuffer: () => read.then(() => Uint8Array.from([1, 2, 3]).buffer) })
  Object.defineProperty(file, 'slice', { value: slice })
  return { file, release }
}

test.each([
  [
    'in front of what was selected',
    0,
    'A whole new sentence. ',
    (p: string) => `A whole new sentence. Alpha ${p} gamma.`,
  ],
  ['over what was selected', [6, 10], 'delta', (p: string) => `Alpha delta${p} gamma.`],
  ['behind it', 17, ' More.', (p: string) => `Alpha ${p} gamma. More.`],
] as const)(
  'while a picture that was pasted is read, one writes on %s, and no letter is lost',
  async (_, at, words, whole) => {
    const { user, box, describe } = await openBiography({ en: 'Alpha beta gamma.' })
    const english = box('English')
    await user.click(english)
    english.setSelectionRange(6, 10)
    const { file, release } = aSlowPicture()
    fireEvent.paste(english, { clipboardData: handedOver([file]) })
    const [initialSelectionStart, initialSelectionEnd] = typeof at === 'number' ? [at, at] : at
    await user.type(english, words, { initialSelectionStart, initialSelectionEnd })
    release()
    await describe('River')
    const expected = whole(`![River](attachments/${photo})`)
    await waitFor(() => expect(english.value).toBe(expected))
    await waitFor(() => expect(document.activeElement).toBe(english))
    expect(english.selectionStart).toBe(expected.indexOf(photo) + photo.length + 1)
  },
)

test('where a picture that was pasted is refused, whoever has gone elsewhere meanwhile is left there', async () => {
  const { bridge, user, box, added } = await openBiography({ nl: 'Eerst.', en: 'First.' })
  await user.click(box('English'))
  bridge.failNext('attachments/add', { code: 'notAPicture', file: 'delta.png' })
  const { file, release } = aSlowPicture()
  fireEvent.paste(box('English'), { clipboardData: handedOver([file]) })
  await user.type(box('Dutch'), 'En ', { initialSelectionStart: 0, initialSelectionEnd: 0 })
  release()
  await waitFor(() => expect(added()).toHaveLength(1))
  const biography = within(screen.getByRole('group', { name: 'Short CV' }))
  const button = () => biography.getByRole('button', { name: 'Insert picture (Dutch)…' })
  await waitFor(() => expect(button()).toHaveProperty('disabled', false))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect([document.activeElement, box('Dutch').selectionStart]).toEqual([box('Dutch'), 3])
})

test('while one picture is still being read no other is taken, and a message says so', async () => {
  const { user, box, describe, added } = await openBiography({ en: 'First.' })
  await user.click(box('English'))
  const { file, release } = aSlowPicture()
  fireEvent.paste(box('English'), { clipboardData: handedOver([file]) })
  expect(screen.getByRole('button', { name: 'Insert picture (English)…' })).toHaveProperty('disabled', true)
  expect(screen.queryByText('Nothing was added')).toBeNull()
  fireEvent.drop(box('English'), { dataTransfer: handedOver([aPicture('other.png')]) })
  expect(await screen.findByText('Another picture is still being added. Try again once it is there.')).toBeTruthy()
  release()
  await describe('A river')
  await waitFor(() => expect(box('English').value).toBe(`First.\n\n![A river](attachments/${photo})`))
  expect(added()).toEqual([{ what: 'picture', given: { name: 'delta.png', bytes: Uint8Array.from([1, 2, 3]) } }])
})

test('while one photo is still being read no other is taken, and a message says so', async () => {
  const { bridge } = openPage(page, { library: aLibrary({ people: [aPerson({ id: 'p' })] }), pictures })
  const field = await screen.findByRole('group', { name: 'Photo' })
  const { file, release } = aSlowPicture('portrait.png')
  fireEvent.drop(field, { dataTransfer: handedOver([file]) })
  fireEvent.drop(field, { dataTransfer: handedOver([aPicture('other.png')]) })
  expect(await screen.findByText('Nothing was added')).toBeTruthy()
  release()
  const added = () => bridge.asked.filter(({ name }) => name === 'attachments/add')
  await waitFor(() => expect(added()).toHaveLength(1))
  expect(added()[0]?.input).toMatchObject({ given: { name: 'portrait.png' } })
})

test('a picture that is dropped goes into the text it is dropped on, not into the one written in last', async () => {
  const { user, box, describe } = await openBiography({ nl: 'Eerst.', en: 'First.' })
  await user.click(box('English'))
  const over = createEvent.dragOver(box('Dutch'), { dataTransfer: handedOver([aPicture()]) })
  fireEvent(box('Dutch'), over)
  expect(over.defaultPrevented).toBe(true)
  fireEvent.drop(box('Dutch'), { dataTransfer: handedOver([aPicture()]) })
  await describe('Een rivier')
  await waitFor(() => expect(box('Dutch').value).toBe(`Eerst.\n\n![Een rivier](attachments/${photo})`))
  expect(box('English').value).toBe('First.')
})

test('a picture is dropped where the mouse is, where the window can tell', async () => {
  const { box, describe } = await openBiography({ en: 'First.\n\nLast.' })
  const english = box('English')
  const found = { offsetNode: english, offset: 7 }
  Object.defineProperty(document, 'caretPositionFromPoint', { value: () => found, configurable: true })
  fireEvent.drop(english, { dataTransfer: handedOver([aPicture()]) })
  await describe('A river')
  Reflect.deleteProperty(document, 'caretPositionFromPoint')
  await waitFor(() => expect(english.value).toBe(`First.\n\n![A river](attachments/${photo})\n\nLast.`))
})

test('words are pasted as words, also when their program sends a picture of them along', async () => {
  const { box, added } = await openBiography({ en: 'First.' })
  const clipboardData = handedOver([aPicture()], 'text/plain', 'text/html')
  const paste = createEvent.paste(box('English'), { clipboardData })
  fireEvent(box('English'), paste)
  expect([paste.defaultPrevented, added()]).toEqual([false, []])
})

test('several pictures at a time are refused in words, and what main refuses is told as for a chosen file', async () => {
  const { bridge, box, added } = await openBiography({ en: 'First.' })
  fireEvent.drop(box('English'), { dataTransfer: handedOver([aPicture(), aPicture('b.png')]) })
  expect(await screen.findByText('Drop or paste one picture at a time.')).toBeTruthy()
  expect(added()).toEqual([])
  bridge.failNext('attachments/add', { code: 'notAPicture', file: 'note.txt' })
  fireEvent.drop(box('English'), { dataTransfer: handedOver([new File(['x'], 'note.txt')]) })
  await waitFor(() => expect(added()).toHaveLength(1))
  expect(screen.queryByRole('dialog', { name: 'Insert a picture' })).toBeNull()
  expect(box('English').value).toBe('First.')
})

test('of a file that is too large no more is handed over than shows it', async () => {
  const { box, added } = await openBiography({ en: 'First.' })
  const file = new File([new Uint8Array(mostAttachmentBytes + 100)], 'map.png')
  fireEvent.drop(box('English'), { dataTransfer: handedOver([file]) })
  await waitFor(() => expect(added()).toHaveLength(1))
  const [{ given }] = added() as [{ given: { bytes: Uint8Array } }]
  expect(given.bytes.length).toBe(mostAttachmentBytes + 1)
})

test('a photo is dropped onto its field', async () => {
  const { bridge } = openPage(page, {
    library: aLibrary({ people: [aPerson({ id: 'p' })] }),
    pictures,
    chosenFile: { name: photo, title: 'portrait' },
  })
  const field = await screen.findByRole('group', { name: 'Photo' })
  fireEvent.drop(within(field).getByRole('button'), { dataTransfer: handedOver([aPicture('portrait.png')]) })
  await waitFor(() => expect(person(bridge.library())?.photo).toBe(photo))
})

test('where nothing can be changed, what is dropped or pasted is not taken, and a message says why', async () => {
  const changes: unknown[] = []
  const bridge = fakeBridge({ pictures, chosenFile: { name: other, title: 'x' } })
  const value = { nl: null, en: 'First.', de: null, fr: null }
  renderOnBridge(
    bridge,
    { screen: 'home' },
    'en',
    <ReadOnlyProvider reason="Only for reading">
      <PictureControl label="Photo" hint={null} value={photo} onChange={(changed) => changes.push(changed)} />
      <MarkdownField label="Short CV" value={value} onChange={(changed) => changes.push(changed)} />
    </ReadOnlyProvider>,
  )
  fireEvent.drop(await screen.findByRole('group', { name: 'Photo' }), { dataTransfer: handedOver([aPicture()]) })
  expect(await screen.findByText('Nothing was added')).toBeTruthy()
  expect(screen.getAllByText('Only for reading').length).toBeGreaterThan(0)
  fireEvent.paste(screen.getByRole('textbox', { name: 'Short CV, English' }), {
    clipboardData: handedOver([aPicture()]),
  })
  await waitFor(() => expect(screen.getAllByText('Nothing was added')).toHaveLength(2))
  expect(changes).toEqual([])
  expect(bridge.asked.filter(({ name }) => name === 'attachments/add')).toEqual([])
})
