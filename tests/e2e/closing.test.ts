import { expect, test } from 'vitest'
import { readLibrary } from '../../src/main/store/read-library'
import type { Bridge } from '../../src/shared/ipc/contract'
import { openRealWindow, removeFolder } from '../support/real-window'

test.each(['its window is closed', 'it is quit'])('what is typed as %s is on disk afterwards', async (how) => {
  const window = await openRealWindow()
  const { app, page, folder } = window
  // Electron answers the page's wish to stay open itself; with a listener, the tool that drives the page leaves it alone.
  page.on('dialog', () => undefined)
  await page.getByRole('button', { name: 'Start an empty library' }).click()
  await page.getByRole('button', { name: 'Settings' }).click()
  const status = await page.evaluate(async () => {
    const { chancery } = globalThis as unknown as { chancery: Bridge }
    return chancery.ask('library/status', undefined)
  })
  if (!status.ok || status.value.state !== 'open') throw new Error('The library did not open')

  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  await page.getByRole('textbox', { name: /Name of the library/ }).fill('Vienna')
  await app.evaluate(({ app: main, BrowserWindow }, isQuit) => {
    if (isQuit) main.quit()
    else BrowserWindow.getAllWindows()[0]?.close()
  }, how === 'it is quit')
  await ended
  expect((await readLibrary(status.value.folder)).settings.name).toBe('Vienna')
  removeFolder(folder)
})
