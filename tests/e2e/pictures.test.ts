import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cleanPicture } from '../../src/main/export/pictures/clean-picture'
import { recordsOf } from '../../src/shared/model/library'
import { aDrawing, dot, nameOf } from '../support/attachments'
import { answerOpenDialogs, makeFolder, openRealWindow, removeFolder, step } from '../support/real-window'
import { libraryOfWindow } from '../support/window-library'

test('a photo is chosen, a picture put into a text, and both are drawn; what is no picture is refused', async () => {
  const folder = makeFolder()
  const window = await openRealWindow(folder)
  const { page } = window
  const files = join(folder, 'files')
  mkdirSync(files)
  const photo = join(files, 'Ada Example.png')
  const drawing = join(files, 'delta.svg')
  const none = join(files, 'none.png')
  writeFileSync(photo, dot)
  writeFileSync(drawing, aDrawing(120))
  writeFileSync(none, 'not a picture')
  const person = async () => recordsOf(await libraryOfWindow(window), 'people')[0]

  await step(window, 'creates a person', async () => {
    await page.getByRole('button', { name: 'Start an empty library' }).click()
    await page.getByRole('heading', { name: 'Home' }).waitFor()
    await page.keyboard.press('Alt+5')
    await page.getByRole('button', { name: 'New person' }).first().click()
    await page.getByRole('textbox', { name: /^Name/ }).first().fill('Ada Example')
    await page.keyboard.press('Control+s')
    await expect.poll(async () => (await person())?.name).toBe('Ada Example')
  })

  await step(window, 'refuses what is no picture', async () => {
    await answerOpenDialogs(window, [none])
    await page.getByRole('button', { name: 'Choose picture…' }).click()
    await page
      .getByText(/not a picture that fits in a document/)
      .first()
      .waitFor()
    expect((await person())?.photo).toBeNull()
  })

  await step(window, 'chooses a photo', async () => {
    await answerOpenDialogs(window, [photo])
    await page.getByRole('button', { name: 'Choose picture…' }).click()
    const image = page.getByRole('group', { name: 'Photo' }).getByRole('img', { name: 'Photo' })
    await image.waitFor()
    expect(await image.evaluate((element: HTMLImageElement) => element.decode().then(() => element.naturalWidth))).toBe(
      1,
    )
    await expect.poll(async () => (await person())?.photo).toBe(nameOf(dot, 'png'))
  })

  await step(window, 'puts a picture into the CV', async () => {
    await answerOpenDialogs(window, [drawing])
    await page.getByRole('tab', { name: 'Biography' }).click()
    const cv = page.getByRole('group', { name: 'Short CV' })
    await cv.getByRole('textbox').nth(1).fill('First.')
    await cv.getByRole('button', { name: /^Insert picture/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Insert a picture' })
    await dialog.getByRole('img').waitFor()
    await dialog.getByRole('textbox', { name: /What it shows/ }).fill('A square')
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'hidden' })
    const kept = cleanPicture(aDrawing(120))
    if (kept === null) throw new Error('The drawing is not kept')
    const source = `attachments/${nameOf(Buffer.from(kept.bytes), kept.extension)}`
    await expect.poll(async () => (await person())?.cv.en).toBe(`First.\n\n![A square](${source})`)
  })

  expect(window.complaints).toEqual([])
  await window.close()
  removeFolder(folder)
})
