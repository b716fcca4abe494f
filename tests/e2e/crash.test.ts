import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRealWindow, type RealWindow, removeFolder } from '../support/real-window'

let window: RealWindow

beforeAll(async () => {
  window = await openRealWindow()
})

afterAll(async () => {
  await window.close()
  removeFolder(window.folder)
})

test('a page whose process crashes comes back by itself', async () => {
  await window.page.getByRole('button', { name: 'Start an empty library' }).waitFor()
  const isThere = await window.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (contents === undefined) throw new Error('There is no window')
    const isBack = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()))
    contents.forcefullyCrashRenderer()
    await isBack
    return contents.executeJavaScript("document.getElementById('root') !== null")
  })
  expect(isThere).toBe(true)
})
