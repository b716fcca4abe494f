import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Backup } from '../../../src/shared/ipc/contract'
import { proseMoment } from '../../../src/shared/language/moments'
import type { Language } from '../../../src/shared/model/language'
import { recordsOf } from '../../../src/shared/model/library'
import { type FakeBridgeOptions, fakeBridge } from '../../support/bridge'
import { aDossier, aLibrary, aPerson } from '../../support/builders'
import { openWindow } from '../../support/open-window'

// A message in the corner hides the dialog in the test's DOM, which knows nothing of layers.
configure({ defaultHidden: true })

const malta = aDossier({ id: 'malta', code: 'MT', name: 'Malta' })
const austria = aDossier({ id: 'austria', code: 'AT', name: 'Austria' })

function aBackup(change: Partial<Backup> = {}): Backup {
  return { id: 'b1', at: '2027-01-14T12:00:00.000Z', reason: 'automatic', records: 1_204, bytes: 1_234_567, ...change }
}

async function openBackups(options: FakeBridgeOptions = {}) {
  const bridge = fakeBridge({ library: aLibrary({ dossiers: [malta] }), ...options })
  await openWindow(bridge)
  await userEvent.click(await screen.findByRole('button', { name: /backup/ }))
  await screen.findByRole('tab', { name: 'Backups', selected: true })
  return bridge
}

const list = (): HTMLElement => screen.getByRole('table', { name: 'Backups of this library' })
const rows = (): readonly (readonly (string | null)[])[] =>
  within(list())
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    )

test('every backup says when and why it was made, and how much it holds', async () => {
  await openBackups({
    backups: [aBackup(), aBackup({ id: 'b2', at: '2027-01-13T12:00:00.000Z', reason: 'before-restore', bytes: 900 })],
  })
  await waitFor(() => expect(rows()).toHaveLength(2))
  expect(rows()).toEqual([
    [proseMoment('2027-01-14T12:00:00.000Z', 'en'), 'Made by itself', '1,204', '1.2 MB', 'Restore…'],
    [proseMoment('2027-01-13T12:00:00.000Z', 'en'), 'Before a backup was restored', '1,204', '900 bytes', 'Restore…'],
  ])
  expect(screen.getByText(/the 10 latest, one for each of 30 days and one for each of 12 weeks/)).toBeTruthy()
})

test('numbers, sizes and dates follow the language of the window', async () => {
  const bridge = fakeBridge({
    library: aLibrary(),
    backups: [aBackup()],
    preferences: { language: 'fr' satisfies Language },
  })
  await openWindow(bridge)
  await userEvent.click(await screen.findByRole('button', { name: /sauvegarde/ }))
  const table = await screen.findByRole('table', { name: 'Sauvegardes de cette bibliothèque' })
  const words = table.textContent?.replace(/[\u00a0\u202f]/g, ' ') ?? ''
  expect(words).toContain('14 janvier 2027')
  expect(words).toContain('1 204')
  expect(words).toContain('1,2 Mo')
})

test('a backup that failed by itself is told with its reason, until one is made', async () => {
  await openBackups({ backups: [aBackup()], backupFailure: { code: 'diskFull', path: '/home/user' } })
  const bar = (await screen.findByText('The last backup could not be made')).parentElement
  expect(bar?.textContent).toContain('The disk is full: /home/user')
  expect(bar?.textContent).toContain('Free some space')
  await userEvent.click(screen.getByRole('button', { name: 'Back up now' }))
  await waitFor(() => expect(screen.queryByText('The last backup could not be made')).toBeNull())
})

describe('Back up now', () => {
  test('says what was made, and the list and the status bar show it', async () => {
    const bridge = await openBackups()
    expect(screen.getByText('no backup yet')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Back up now' }))
    expect(await screen.findByText('Backup made: 1 record · checked')).toBeTruthy()
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(rows()[0]).toContain('You asked for it')
    await waitFor(() => expect(document.querySelector('footer')?.textContent).toMatch(/last good backup/))
    await userEvent.click(screen.getByRole('button', { name: 'Show in folder' }))
    expect(bridge.asked).toContainEqual({ name: 'backups/show', input: { id: 'backup-1' } })
  })

  test('that fails says why, and can be pressed again', async () => {
    const bridge = await openBackups()
    bridge.failNext('backups/make', { code: 'diskFull', path: '/home/user' })
    await userEvent.click(screen.getByRole('button', { name: 'Back up now' }))
    expect(await screen.findByText(/The disk is full/)).toBeTruthy()
    expect(document.querySelector('footer')?.textContent).not.toContain('Not saved')
    await userEvent.click(screen.getByRole('button', { name: 'Back up now' }))
    expect(await screen.findByText('Backup made: 1 record · checked')).toBeTruthy()
  })
})

test('a backup to another disk says where it is; a question that is closed makes none', async () => {
  const bridge = await openBackups({ chosenFolder: '/media/usb' })
  await userEvent.click(screen.getByRole('button', { name: 'Back up to a folder…' }))
  expect(await screen.findByText(/^\/media\/usb\//)).toBeTruthy()
  expect(bridge.asked).toContainEqual({ name: 'backups/make', input: { place: 'ask' } })
  expect(screen.getByText(/There is no backup yet\. /)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Show in folder' }))
  expect(bridge.asked).toContainEqual({ name: 'backups/show', input: { id: 'backup-1' } })
})

describe('a backup is restored', () => {
  test('in place of the present library, which is backed up first', async () => {
    const bridge = await openBackups()
    await userEvent.click(screen.getByRole('button', { name: 'Back up now' }))
    await waitFor(() => expect(rows()).toHaveLength(1))
    await bridge.ask('records/delete', { kind: 'dossiers', id: 'malta' })

    await userEvent.click(screen.getByRole('button', { name: /^Restore the backup of 15 January 2027/ }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('radio', { name: /In place of the present library/ }))
    expect(dialog.textContent).toContain('The present library is backed up first.')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Restore in its place' }))

    expect(await screen.findByText('The backup is restored')).toBeTruthy()
    expect(recordsOf(bridge.library(), 'dossiers').map(({ id }) => id)).toEqual(['malta'])
    await waitFor(() => expect(rows()).toHaveLength(2))
    expect(rows()[0]).toContain('Before a backup was restored')
  })

  test('as a new library, which opens', async () => {
    const bridge = await openBackups({
      backups: [aBackup()],
      newLibrary: aLibrary({ dossiers: [austria], settings: { name: 'From a backup' } }),
    })
    await userEvent.click(await screen.findByRole('button', { name: /^Restore the backup of 14 January 2027/ }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Choose a folder…' }))
    expect(await screen.findByText('The backup is restored as a new library')).toBeTruthy()
    expect(bridge.asked).toContainEqual({ name: 'backups/restore', input: { id: 'b1', into: 'new' } })
    expect(await screen.findByRole('heading', { level: 1, name: 'Home' })).toBeTruthy()
    expect(document.querySelector('footer')?.textContent).toContain('From a backup')
  })

  test('from a file that is asked for', async () => {
    const bridge = await openBackups({ newLibrary: aLibrary({ people: [aPerson()] }) })
    await userEvent.click(screen.getByRole('button', { name: 'Restore from a file…' }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Choose the backup…' }))
    await screen.findByText('The backup is restored as a new library')
    expect(bridge.asked).toContainEqual({ name: 'backups/restore', input: { id: null, into: 'new' } })
  })

  test('only when it is whole: a damaged one is named in the question, which stays open', async () => {
    const bridge = await openBackups({ backups: [aBackup()] })
    await userEvent.click(await screen.findByRole('button', { name: /^Restore the backup of/ }))
    bridge.failNext('backups/restore', { code: 'backupDamaged', file: 'b1.backup', problems: ['cut short'] })
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Choose a folder…' }))
    expect(await within(dialog).findByText(/b1\.backup/)).toBeTruthy()
    expect(within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Choose a folder…' }).disabled).toBe(false)
  })

  test('not before what was typed last is on disk', async () => {
    const bridge = await openBackups({ backups: [aBackup()], newLibrary: aLibrary() })
    await userEvent.click(screen.getByRole('tab', { name: 'Library' }))
    await userEvent.type(await screen.findByRole('textbox', { name: /Name of the library/ }), ' 2')
    await userEvent.click(screen.getByRole('tab', { name: 'Backups' }))
    await userEvent.click(await screen.findByRole('button', { name: /^Restore the backup of/ }))
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Choose a folder…' }))
    await screen.findByText('The backup is restored as a new library')
    const asked = bridge.asked.map(({ name }) => name)
    expect(asked).toContain('settings/save')
    expect(asked.indexOf('settings/save')).toBeLessThan(asked.indexOf('backups/restore'))
  })
})

test('where nothing can be changed a backup elsewhere and a new library are still possible', async () => {
  const readOnly = { code: 'readOnly', path: '/home/user/Documents/Chancery' } as const
  const bridge = await openBackups({ backups: [aBackup()], readOnly, chosenFolder: '/media/usb' })
  expect(screen.getByRole('button', { name: 'Back up now' }).getAttribute('aria-disabled')).toBe('true')
  await userEvent.click(screen.getByRole('button', { name: 'Back up now' }))
  expect(bridge.asked.map(({ name }) => name)).not.toContain('backups/make')
  await userEvent.click(screen.getByRole('button', { name: 'Back up to a folder…' }))
  await screen.findByText(/^\/media\/usb\//)
  await userEvent.click(await screen.findByRole('button', { name: /^Restore the backup of/ }))
  const dialog = await screen.findByRole('dialog')
  expect(
    within(dialog).getByRole<HTMLInputElement>('radio', { name: /In place of the present library/ }).disabled,
  ).toBe(true)
  expect(within(dialog).getByRole<HTMLInputElement>('radio', { name: /As a new library/ }).checked).toBe(true)
})

test('a backup of a library that has lost pictures says how many, beside its file', async () => {
  await openBackups({ missingAttachments: [`${'a'.repeat(32)}.png`, `${'b'.repeat(32)}.svg`] })
  await userEvent.click(screen.getByRole('button', { name: 'Back up now' }))
  expect(
    await screen.findByText(/^2 pictures or templates were missing in the library itself\. .*\/backups\/backup-1$/),
  ).toBeTruthy()
})
