import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordsOf } from '../../src/shared/model/library'
import {
  answerOpenDialogs,
  makeFolder,
  openRealWindow,
  openSampleLibrary,
  type RealWindow,
  removeFolder,
  step,
} from '../support/real-window'
import { libraryOfWindow, openFolder } from '../support/window-library'

let window: RealWindow

beforeEach(async () => {
  window = await openRealWindow()
  await openSampleLibrary(window)
})

afterEach(async () => {
  expect(window.complaints).toEqual([])
  await window.close()
  removeFolder(window.folder)
})

async function openBackups(): Promise<void> {
  await window.page
    .locator('footer')
    .getByRole('button', { name: /backup/ })
    .click()
  await window.page.getByRole('tab', { name: 'Backups', selected: true }).waitFor()
}

const people = async () => recordsOf(await libraryOfWindow(window), 'people').length
const backupRows = () => window.page.getByRole('table', { name: 'Backups of this library' }).getByRole('row')

test('what was deleted after a backup is back when the backup is restored in place, and what was there is kept', async () => {
  const { page } = window
  const before = await people()

  await step(window, 'makes a backup', async () => {
    await openBackups()
    await page.getByRole('button', { name: 'Back up now' }).click()
    await page.getByText(/^Backup made: \d+ records · checked$/).waitFor()
    await page
      .locator('footer')
      .getByText(/last good backup today/)
      .waitFor()
    await expect.poll(() => backupRows().count()).toBeGreaterThanOrEqual(2)
  })

  await step(window, 'deletes a person', async () => {
    await page.keyboard.press('Alt+5')
    await page.getByRole('main').getByRole('row').nth(1).click()
    await page.keyboard.press('Delete')
    await expect.poll(people).toBe(before - 1)
  })

  await step(window, 'restores the backup in place of the library', async () => {
    await openBackups()
    await backupRows()
      .filter({ hasText: 'You asked for it' })
      .first()
      .getByRole('button', { name: /^Restore the backup of/ })
      .click()
    await page.getByRole('radio', { name: /In place of the present library/ }).click()
    await page.getByRole('button', { name: 'Restore in its place' }).click()
    await page.getByText('The backup is restored', { exact: true }).waitFor()
    await expect.poll(people).toBe(before)
    await backupRows().filter({ hasText: 'Before a backup was restored' }).waitFor()
  })

  await step(window, 'shows the person again', async () => {
    await page.keyboard.press('Alt+5')
    await expect.poll(() => page.getByRole('main').getByRole('row').count()).toBe(before + 1)
  })
})

test('a backup on another disk becomes a library of its own, beside the first one', async () => {
  const { page } = window
  const disk = makeFolder()
  const elsewhere = join(disk, 'Restored')
  const first = await openFolder(window)
  const before = await people()

  await step(window, 'makes a backup in a folder', async () => {
    await openBackups()
    await answerOpenDialogs(window, [disk])
    await page.getByRole('button', { name: 'Back up to a folder…' }).click()
    await page.getByText(/^Backup made: \d+ records · checked$/).waitFor()
    expect(readdirSync(disk).filter((name) => name !== 'attachments')).toEqual([expect.stringMatching(/\.backup$/)])
    expect(readdirSync(join(disk, 'attachments'))).toHaveLength(3)
  })

  await step(window, 'restores it as a new library', async () => {
    const name = readdirSync(disk).find((each) => each.endsWith('.backup')) ?? ''
    await answerOpenDialogs(window, [join(disk, name), elsewhere])
    await page.getByRole('button', { name: 'Restore from a file…' }).click()
    await page.getByRole('button', { name: 'Choose the backup…' }).click()
    await page.getByText('The backup is restored as a new library', { exact: true }).waitFor()
    await page.getByRole('heading', { name: 'Home' }).waitFor()
    expect(await openFolder(window)).toBe(elsewhere)
    await page.keyboard.press('Alt+5')
    await expect.poll(() => page.getByRole('main').getByRole('row').count()).toBe(before + 1)
  })

  expect(readdirSync(first)).toContain('library.json')
  removeFolder(disk)
})

test('a file that is no backup is refused in words, and the library stays open', async () => {
  const { page } = window
  const folder = makeFolder()
  mkdirSync(join(folder, 'not-a.backup'))
  await openBackups()
  await answerOpenDialogs(window, [join(folder, 'not-a.backup'), join(folder, 'Restored')])
  await page.getByRole('button', { name: 'Restore from a file…' }).click()
  await page.getByRole('button', { name: 'Choose the backup…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/not-a\.backup/).waitFor()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await page.keyboard.press('Alt+1')
  await page.getByRole('heading', { name: 'Home' }).waitFor()
  removeFolder(folder)
})
