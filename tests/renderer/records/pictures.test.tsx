import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { PictureControl } from '../../../src/renderer/records/form/picture-control'
import { ReadOnlyProvider } from '../../../src/renderer/ui/read-only'
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
