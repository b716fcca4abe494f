import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeBridge } from '../../support/bridge'
import { aDossier, aLibrary } from '../../support/builders'
import { openWindow } from '../../support/open-window'

async function openSettings(library = aLibrary()) {
  const bridge = fakeBridge({ library })
  await openWindow(bridge)
  await userEvent.click(await screen.findByRole('button', { name: 'Settings' }))
  await screen.findByRole('heading', { level: 1, name: 'Settings' })
  return bridge
}

const statusBar = (): string => document.querySelector('footer')?.textContent ?? ''

test('a typed name is saved by itself, and the status bar says so', async () => {
  const bridge = await openSettings()
  const field = screen.getByRole('textbox', { name: /Name of the library/ })
  await userEvent.clear(field)
  await userEvent.type(field, 'Vienna')
  expect(statusBar()).toContain('Saving…')
  await waitFor(() => expect(bridge.library().settings.name).toBe('Vienna'), { timeout: 3_000 })
  await waitFor(() => expect(statusBar()).toMatch(/^Saved/))
  expect(statusBar()).toContain('Vienna')
})

test('leaving the page at once loses nothing of what was typed', async () => {
  const bridge = await openSettings()
  await userEvent.type(screen.getByRole('textbox', { name: /Name of the library/ }), ' 2')
  await userEvent.click(screen.getByRole('button', { name: 'Home' }))
  await screen.findByRole('heading', { level: 1, name: 'Home' })
  expect(bridge.library().settings.name).toBe('Test library 2')
})

test('settings that cannot be saved stay in the field, and the status bar says what is wrong', async () => {
  const bridge = await openSettings()
  bridge.failNext('settings/save', { code: 'diskFull', path: '/home/user' })
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Name of the library/ })
  await userEvent.type(field, ' 2')
  await waitFor(() => expect(statusBar()).toContain('Not saved'), { timeout: 3_000 })
  expect(field.value).toBe('Test library 2')
  await userEvent.type(field, '1')
  await waitFor(() => expect(bridge.library().settings.name).toBe('Test library 21'), { timeout: 3_000 })
  await waitFor(() => expect(statusBar()).toMatch(/^Saved/))
})

test('settings that could not be saved are saved from the bar that says so', async () => {
  const bridge = await openSettings()
  bridge.failNext('settings/save', { code: 'diskFull', path: '/home/user' })
  await userEvent.type(screen.getByRole('textbox', { name: /Name of the library/ }), ' 2')
  await screen.findByText(/What was saved before is unchanged/)
  expect(bridge.library().settings.name).toBe('Test library')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(bridge.library().settings.name).toBe('Test library 2'))
  await waitFor(() => expect(screen.queryByText(/What was saved before is unchanged/)).toBeNull())
})

test('a marking is added with its words, and deleting it can be undone', async () => {
  const bridge = await openSettings()
  await userEvent.click(screen.getByRole('tab', { name: 'Markings' }))
  await userEvent.click(screen.getByRole('button', { name: 'Add a marking' }))
  const dialog = await screen.findByRole('dialog')
  const apply = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Apply' })
  expect(apply.disabled).toBe(true)
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'As printed, English' }), 'SECRETARIAT')
  await userEvent.click(apply)
  const list = await screen.findByRole('list', { name: 'Markings' })
  await within(list).findByText('SECRETARIAT')
  expect(bridge.library().settings.markings.at(-1)).toMatchObject({ rank: 21, label: { en: 'SECRETARIAT', nl: null } })

  await userEvent.click(within(list).getByRole('button', { name: 'Delete SECRETARIAT' }))
  await waitFor(() => expect(bridge.library().settings.markings).toHaveLength(3))
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(bridge.library().settings.markings).toHaveLength(4))
})

test('a marking of a wrong colour is not taken', async () => {
  await openSettings()
  await userEvent.click(screen.getByRole('tab', { name: 'Markings' }))
  await userEvent.click(screen.getByRole('button', { name: 'Edit OPEN' }))
  const dialog = await screen.findByRole('dialog')
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Colour' }), 'x')
  expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Apply' }).disabled).toBe(true)
})

test('the last working language cannot be taken away', async () => {
  await openSettings(aLibrary({ settings: { workingLanguages: ['nl', 'en'] } }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Dutch' }))
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'English' }).disabled).toBe(true))
})

test('the samples are removed with one button, and undo brings them back', async () => {
  const bridge = await openSettings(aLibrary({ dossiers: [{ ...aDossier(), sample: true }] }))
  await userEvent.click(screen.getByRole('button', { name: 'Remove 1 sample' }))
  await screen.findByText('1 sample record is in the bin')
  expect(bridge.library().records.dossiers.size).toBe(0)
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(bridge.library().records.dossiers.size).toBe(1))
})
