import { expect, test } from 'vitest'
import { openRealWindow, removeFolder } from '../support/real-window'

test('what is written at the foot of the note stays in view as it grows', async () => {
  const window = await openRealWindow()
  const { page } = window
  await page.getByRole('button', { name: 'Open the sample library' }).click()
  await page.getByRole('heading', { name: 'Home' }).waitFor()
  await page.keyboard.press('Alt+6')
  const rows = page.getByRole('main').getByRole('row')
  await rows
    .filter({ has: page.getByText(/Bilat/) })
    .first()
    .dblclick()
  await page.getByRole('button', { name: 'Write in Readout' }).click()
  for (let line = 1; line <= 12; line += 1) {
    await page.keyboard.type(`- Conclusion ${line}`)
    await page.keyboard.press('Enter')
  }
  const done = page.getByRole('button', { name: 'Done' })
  await expect
    .poll(async () => {
      const [button, footer] = [
        await done.boundingBox(),
        await page.getByRole('button', { name: 'Check' }).boundingBox(),
      ]
      return button !== null && footer !== null && button.y + button.height <= footer.y
    })
    .toBe(true)
  await page.keyboard.press('Control+Enter')
  await page.getByText('Conclusion 12').first().waitFor()
  expect(window.complaints).toEqual([])
  await window.close()
  removeFolder(window.folder)
})
