import type { RealWindow } from './real-window'

/**
 * Exports the open document as PDF up to the moment at which its pages stand in the hidden window, and returns them
 * with their styles as one page without script. The export itself is cancelled then.
 */
export async function printedPage({ app, page }: RealWindow): Promise<string> {
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('print/laid-out')
    const laidOut = new Promise<void>((resolve) => {
      ipcMain.handle('print/laid-out', () => {
        resolve()
        return { ok: true, value: null }
      })
    })
    Object.assign(globalThis, { laidOut })
  })
  await page.getByRole('button', { name: 'More ways to export' }).click()
  await page.getByRole('menuitem', { name: /^PDF/ }).click()
  const html = await app.evaluate(async ({ BrowserWindow }) => {
    await (globalThis as unknown as { readonly laidOut: Promise<void> }).laidOut
    const hidden = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('print.html'))
    if (hidden === undefined) throw new Error('There is no window that prints')
    return (await hidden.webContents.executeJavaScript(`(() => {
      const sheets = [...document.styleSheets, ...document.adoptedStyleSheets]
      const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      const { lang } = document.documentElement
      return '<!doctype html><html lang="' + lang + '"><meta charset="utf-8"><title>' + document.title +
        '</title><style>' + rules.join('\\n') + '</style>' + document.body.outerHTML + '</html>'
    })()`)) as string
  })
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Export to Word' }).first().waitFor()
  return html
}
