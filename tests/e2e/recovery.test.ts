import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loseLastChange, setWritable, tearJournal } from '../support/damage'
import {
  answerSaveDialog,
  makeFolder,
  openRealWindow,
  openSampleLibrary,
  type RealWindow,
  removeFolder,
} from '../support/real-window'
import { openFolder } from '../support/window-library'

/** The user's folder, and the library in it: the samples without one person. */
let folder: string
let library: string

beforeEach(async () => {
  folder = makeFolder()
  const first = await openRealWindow(folder)
  await openSampleLibrary(first)
  library = await openFolder(first)
  await first.page.keyboard.press('Alt+5')
  await first.page.getByRole('main').getByRole('row').nth(1).click()
  await first.page.keyboard.press('Delete')
  await first.page.getByRole('button', { name: 'Undo', exact: true }).waitFor()
  await first.close()
})

afterEach(() => removeFolder(folder))

async function reopened(): Promise<RealWindow> {
  const window = await openRealWindow(folder)
  await window.page.getByRole('heading', { name: 'Home' }).waitFor()
  return window
}

const found = ({ page }: RealWindow) => page.getByRole('region', { name: 'What was found when the library was opened' })

test('half a line at the end of the journal is told once, and editing goes on', async () => {
  tearJournal(library)
  const window = await reopened()
  await found(window).getByText('The last change before the program stopped was not complete').waitFor()
  await found(window).getByRole('button', { name: 'Details' }).click()
  const told =
    (await found(window)
      .locator('.fui-MessageBar')
      .locator('span')
      .filter({ hasText: 'quarantine' })
      .first()
      .textContent()) ?? ''
  const kept = /quarantine\S+?(?=\.?$|\.\s)/.exec(told)?.[0] ?? ''
  expect(existsSync(join(library, kept))).toBe(true)

  await window.page.keyboard.press('Alt+5')
  await window.page.getByRole('main').getByRole('row').nth(1).dblclick()
  await window.page.getByRole('textbox', { name: 'Pronunciation' }).fill('AY-da')
  await window.page.keyboard.press('Control+s')
  await window.page
    .locator('footer')
    .getByText(/^Saved/)
    .waitFor()
  await found(window).getByRole('button', { name: 'Dismiss' }).click()
  await expect.poll(() => found(window).count()).toBe(0)
  expect(window.complaints).toEqual([])
  await window.close()

  const again = await reopened()
  expect(await found(again).count()).toBe(0)
  await again.close()
})

test('a saved change that is gone from the disk is told as a loss, with a way to the backups', async () => {
  loseLastChange(library)
  const window = await reopened()
  await found(window).getByText('One saved change is missing').waitFor()
  await found(window).getByRole('button', { name: 'Restore a backup…' }).click()
  await window.page.getByRole('tab', { name: 'Backups', selected: true }).waitFor()
  expect(window.complaints).toEqual([])
  await window.close()
})

test('a library in a folder without the right to write is read and exported, and says why it cannot be changed', async () => {
  setWritable(library, false)
  const window = await reopened()
  const { page } = window
  await page.getByText('This library can be read, but not changed').first().waitFor()
  expect(await page.locator('footer').first().textContent()).toMatch(/^Read only/)

  await page.keyboard.press('Alt+5')
  const add = page.getByRole('button', { name: 'New person' }).first()
  expect(await add.getAttribute('aria-disabled')).toBe('true')
  await page.getByRole('main').getByRole('row').nth(1).dblclick()
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  await name.waitFor()
  const before = await name.inputValue()
  await name.focus()
  await page.keyboard.type('Somebody else')
  expect(await name.inputValue()).toBe(before)

  await page.keyboard.press('Alt+6')
  await page.getByRole('main').getByRole('row').nth(1).dblclick()
  await page.getByRole('region', { name: 'Note', exact: true }).waitFor()
  const file = join(folder, 'home', 'Note.docx')
  await answerSaveDialog(window, file)
  await page.keyboard.press('Control+e')
  await expect.poll(() => existsSync(file)).toBe(true)
  expect(window.complaints).toEqual([])
  await window.close()
  setWritable(library, true)
})
