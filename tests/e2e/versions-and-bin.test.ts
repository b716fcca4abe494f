import { expect, test } from 'vitest'
import { recordsOf } from '../../src/shared/model/library'
import { openRealWindow, type RealWindow, removeFolder, step } from '../support/real-window'
import { libraryOfWindow } from '../support/window-library'

async function startEmpty({ page }: RealWindow): Promise<void> {
  await page.getByRole('button', { name: 'Start an empty library' }).click()
  await page.getByRole('heading', { name: 'Home' }).waitFor()
}

test('a record edited three times is compared with its first version and restored to it; deleted, it comes back from the bin', async () => {
  const window = await openRealWindow()
  const { page } = window
  const points = async () => recordsOf(await libraryOfWindow(window), 'talking-points')
  const inBin = async () => (await libraryOfWindow(window)).bin.values().filter(({ record }) => record !== null)
  const english = () => page.getByRole('textbox', { name: 'Text, English' })
  const write = async (words: string): Promise<void> => {
    await english().fill(words)
    await page.keyboard.press('Control+s')
    await expect.poll(async () => (await points())[0]?.text.en).toBe(words)
  }

  await step(window, 'writes a talking point and edits it three times', async () => {
    await startEmpty(window)
    await page.keyboard.press('Control+Shift+T')
    await page.getByRole('textbox', { name: 'Topic, English' }).fill('Water')
    await write('Flemish ports need deep water.')
    await write('Flemish ports need deeper water.')
    await write('Flemish ports need deeper water, and soon.')
    await write('Flemish harbours need deeper water, and soon.')
  })

  const dialog = page.getByRole('dialog', { name: 'Earlier versions: Water' })
  await step(window, 'compares the first version with the present one', async () => {
    await page.keyboard.press('Control+Shift+H')
    // Before the text was written the topic may have been stored alone.
    await dialog.getByRole('option').nth(3).waitFor()
    await dialog.getByRole('option', { selected: true, name: /Changed/ }).waitFor()
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown')
    const text = dialog.getByRole('group', { name: 'Text · English' })
    await expect.poll(() => text.locator('del').allTextContents()).toEqual(['ports', 'deep'])
    expect(await text.locator('ins').allTextContents()).toEqual(['harbours', 'deeper', ', and soon'])
    expect(await dialog.getAttribute('aria-hidden')).toBeNull()
  })

  await step(window, 'restores it, and takes that back with Undo and Redo', async () => {
    await dialog.getByRole('button', { name: 'Restore this version' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(async () => (await points())[0]?.text.en).toBe('Flemish ports need deep water.')
    await expect.poll(() => english().inputValue()).toBe('Flemish ports need deep water.')
    await page.getByRole('button', { name: /^Undo: “Water” restored/ }).click()
    await expect.poll(() => english().inputValue()).toBe('Flemish harbours need deeper water, and soon.')
    await page.getByRole('button', { name: /^Redo: “Water” restored/ }).click()
    await expect.poll(() => english().inputValue()).toBe('Flemish ports need deep water.')
  })

  await step(window, 'deletes it and finds it in the bin', async () => {
    await page.keyboard.press('Control+Shift+Delete')
    await page.getByText('“Water” is in the bin').waitFor()
    expect(await points()).toEqual([])
    await page.getByRole('button', { name: 'Bin, 1 record' }).click()
    await page.getByRole('row', { name: /Water/ }).waitFor()
  })

  await step(window, 'restores it from the bin with the keyboard alone', async () => {
    await page.getByRole('row', { name: /Water/ }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Restore', exact: true }).press('Enter')
    await page.getByText('“Water” is back in the library').waitFor()
    expect((await points()).map(({ text }) => text.en)).toEqual(['Flemish ports need deep water.'])
    expect(await inBin()).toEqual([])
    await page.getByRole('heading', { name: 'The bin is empty' }).waitFor()
  })

  await step(window, 'deletes it for good', async () => {
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByRole('button', { name: 'Delete this record' }).click()
    await page.getByRole('button', { name: 'Bin, 1 record' }).waitFor()
    await page.keyboard.press('Alt+9')
    await page.getByRole('button', { name: 'Empty the bin' }).click()
    await page.getByRole('button', { name: 'Delete 1 record' }).click()
    await page.getByRole('heading', { name: 'The bin is empty' }).waitFor()
    expect(await inBin()).toEqual([])
  })

  expect(window.complaints).toEqual([])
  await window.close()
  removeFolder(window.folder)
})
