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

  const cvOf = async () => (await person())?.cv.en
  const pasted = page.getByRole('group', { name: 'Short CV' }).getByRole('textbox').nth(1)
  const describePicture = async (words: string) => {
    const dialog = page.getByRole('dialog', { name: 'Insert a picture' })
    await dialog.getByRole('img').waitFor()
    await dialog.getByRole('textbox', { name: /What it shows/ }).fill(words)
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'hidden' })
  }

  await step(window, 'pastes a picture from the clipboard', async () => {
    await window.app.evaluate(
      async ({ clipboard, ClipboardItem, nativeImage }, url) => {
        const image = nativeImage.createFromDataURL(url)
        // The Electron that tests may run on is older than the one that ships, and than its types.
        if ('writeImage' in clipboard) (clipboard as { writeImage(image: unknown): void }).writeImage(image)
        else await clipboard.write([new ClipboardItem({ 'image/png': new Blob([new Uint8Array(image.toPNG())]) })])
      },
      `data:image/png;base64,${dot.toString('base64')}`,
    )
    await pasted.fill('Second.')
    await pasted.press('Control+V')
    await describePicture('A dot')
    await expect.poll(cvOf).toMatch(/^Second\.\n\n!\[A dot\]\(attachments\/[0-9a-f]{32}\.png\)$/)
  })

  await step(window, 'takes a picture that is dropped', async () => {
    const dataTransfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer()
      data.items.add(new File([content], 'square.svg', { type: 'image/svg+xml' }))
      return data
    }, Buffer.from(aDrawing(80)).toString())
    await pasted.fill('Third.')
    await pasted.dispatchEvent('drop', { dataTransfer })
    await describePicture('A small square')
    await expect.poll(cvOf).toMatch(/!\[A small square\]\(attachments\/[0-9a-f]{32}\.svg\)/)
  })

  expect(window.complaints).toEqual([])
  await window.close()
  removeFolder(folder)
})
