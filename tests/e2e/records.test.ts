import { expect, test } from 'vitest'
import { recordsOf } from '../../src/shared/model/library'
import { makeFolder, openRealWindow, type RealWindow, removeFolder, step } from '../support/real-window'
import { libraryOfWindow } from '../support/window-library'

async function startEmpty(window: RealWindow): Promise<void> {
  await window.page.getByRole('button', { name: 'Start an empty library' }).click()
  await window.page.getByRole('heading', { name: 'Home' }).waitFor()
}

test('a person is created, edited, found, deleted and brought back, and every step is on disk', async () => {
  const window = await openRealWindow()
  const { page } = window
  const people = async () => recordsOf(await libraryOfWindow(window), 'people')
  const names = async () => (await people()).map(({ name }) => name)

  await step(window, 'creates a person', async () => {
    await startEmpty(window)
    await page.keyboard.press('Alt+5')
    await page.getByRole('button', { name: 'New person' }).first().click()
    await page.getByRole('textbox', { name: /^Name/ }).first().fill('Ada Example')
    await page.getByRole('textbox', { name: /^Sorted as|^Sort/ }).fill('Example, Ada')
    await page.keyboard.press('Control+s')
    await expect.poll(names).toEqual(['Ada Example'])
  })

  await step(window, 'edits the function in Dutch and English', async () => {
    const fields = page.getByRole('group', { name: /^Function/ }).getByRole('textbox')
    await fields.nth(0).fill('Minister van Voorbeelden')
    await fields.nth(1).fill('Minister of Examples')
    await page.keyboard.press('Control+s')
    await expect
      .poll(async () => (await people())[0]?.function)
      .toEqual({ nl: 'Minister van Voorbeelden', en: 'Minister of Examples', de: null, fr: null })
  })

  await step(window, 'finds the person with the palette', async () => {
    await page.keyboard.press('Alt+1')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('voorbeelden')
    await page.getByRole('option', { name: /Ada Example/ }).click()
    await page.getByRole('heading', { name: 'Ada Example' }).waitFor()
  })

  await step(window, 'deletes the person and takes that back', async () => {
    await page.keyboard.press('Control+Shift+Delete')
    await expect.poll(people).toEqual([])
    await page.getByRole('button', { name: /^Undo/ }).first().click()
    await expect.poll(names).toEqual(['Ada Example'])
  })

  expect(window.complaints).toEqual([])
  await window.close()
  removeFolder(window.folder)
})

test('what was typed last is kept when the window closes, and is there at the next start', async () => {
  const folder = makeFolder()
  const first = await openRealWindow(folder)
  await startEmpty(first)
  await first.page.keyboard.press('Alt+8')
  await first.page.getByRole('row').nth(1).dblclick()
  const description = first.page
    .getByRole('group', { name: /^Description/ })
    .getByRole('textbox')
    .first()
  await description.fill('Typed a moment before the lid was shut')
  await first.close()
  const goal = recordsOf(await libraryOfWindow({ folder }), 'goals').find(({ number }) => number === 1)
  expect(goal?.description.nl).toBe('Typed a moment before the lid was shut')

  const second = await openRealWindow(folder)
  await second.page.getByRole('heading', { name: 'Home' }).waitFor()
  await second.page.keyboard.press('Alt+8')
  await second.page.getByRole('row').nth(1).dblclick()
  const kept = second.page
    .getByRole('group', { name: /^Description/ })
    .getByRole('textbox')
    .first()
  await expect.poll(() => kept.inputValue()).toBe('Typed a moment before the lid was shut')
  await second.close()
  removeFolder(folder)
})
