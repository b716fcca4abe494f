import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Bridge } from '../../src/shared/ipc/contract'
import { makeFolder, openRealWindow, type RealWindow, removeFolder, startAgain } from '../support/real-window'

function bounds({ app }: RealWindow) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
}

test('the window returns to the size and place it had, and a broken memory of them does not keep it from opening', async () => {
  const folder = makeFolder()
  const first = await openRealWindow(folder)
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1100, height: 700 }),
  )
  await expect.poll(() => bounds(first)).toEqual({ x: 40, y: 30, width: 1100, height: 700 })
  const profile = await first.app.evaluate(({ app }) => app.getPath('userData'))
  await first.close()

  const second = await openRealWindow(folder)
  expect(await bounds(second)).toEqual({ x: 40, y: 30, width: 1100, height: 700 })
  await second.close()

  writeFileSync(join(profile, 'chancery.json'), '{"window": {"x": ')
  const third = await openRealWindow(folder)
  await third.page.getByRole('button', { name: 'Start an empty library' }).waitFor()
  await third.close()
  removeFolder(folder)
})

test('a second start shows the window that is open and ends', async () => {
  const first = await openRealWindow()
  await first.page.getByRole('button', { name: 'Start an empty library' }).waitFor()
  expect(await startAgain(first.folder, 20_000)).toBe(0)
  expect(first.app.windows()).toHaveLength(1)
  await first.close()
  removeFolder(first.folder)
})

test('a library of which nothing can be read is named and left as it is, and the window offers to try again or to open another one', async () => {
  const folder = makeFolder()
  const first = await openRealWindow(folder)
  await first.page.getByRole('button', { name: 'Start an empty library' }).click()
  await first.page.getByRole('heading', { name: 'Home' }).waitFor()
  const library = await folderOfLibrary(first)
  await first.close()

  loseGenerations(library)
  const damaged = '{"format": 1, "settings": '
  writeFileSync(join(library, 'library.json'), damaged)
  const second = await openRealWindow(folder)
  await second.page
    .getByText(/library\.json/)
    .first()
    .waitFor()
  expect(readFileSync(join(library, 'library.json'), 'utf8')).toBe(damaged)
  expect(await second.page.getByRole('button').allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringMatching(/again/i), expect.stringMatching(/another|choose/i)]),
  )
  await second.close()
  removeFolder(folder)
})

test('a library on a disk that does not answer does not keep the window from opening', async () => {
  const folder = makeFolder()
  const first = await openRealWindow(folder)
  await first.page.getByRole('button', { name: 'Start an empty library' }).click()
  await first.page.getByRole('heading', { name: 'Home' }).waitFor()
  const library = await folderOfLibrary(first)
  await first.close()

  loseGenerations(library)
  // Reading a pipe that nobody writes to waits as a network drive does that is away.
  rmSync(join(library, 'library.json'))
  execFileSync('mkfifo', ['-m', '666', join(library, 'library.json')])
  const second = await openRealWindow(folder)
  await second.page.getByRole('heading', { name: 'Opening the library' }).waitFor()
  expect(await second.page.getByRole('button', { name: /library/ }).isEnabled()).toBe(true)
  writeFileSync(join(library, 'library.json'), '')
  await second.page.getByRole('heading', { name: 'The library could not be opened' }).waitFor()
  await second.close()
  removeFolder(folder)
})

/** Takes away everything that could tell what was in the library, but for its own file. */
function loseGenerations(library: string): void {
  for (const name of readdirSync(library)) {
    if (name !== 'library.json') rmSync(join(library, name), { recursive: true })
  }
}

async function folderOfLibrary({ page }: RealWindow): Promise<string> {
  const status = await page.evaluate(async () => {
    const { chancery } = globalThis as unknown as { chancery: Bridge }
    return chancery.ask('library/status', undefined)
  })
  if (!status.ok || status.value.state !== 'open') throw new Error('The library did not open')
  return status.value.folder
}
