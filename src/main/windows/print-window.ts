import type { BrowserWindow, WebContents } from 'electron'
import type { PrintedDocument } from '../../shared/ipc/contract'
import { describePdf } from '../export/pdf/describe-pdf'
import { appOrigin } from '../security/content-security-policy'

type PrintingWindow = Pick<BrowserWindow, 'loadURL'> & { readonly webContents: Pick<WebContents, 'printToPDF'> }

const millimetresPerInch = 25.4

/**
 * Prints a document in a window, from the page that is told it by the name of the job; `printing` is told once the
 * document stands there.
 */
export async function printWindow(
  window: PrintingWindow,
  job: string,
  laidOut: Promise<number>,
  { tree, look: { style } }: PrintedDocument,
  printing: () => void,
): Promise<Uint8Array> {
  await window.loadURL(`${appOrigin}/print.html?job=${job}`)
  await laidOut
  printing()
  const { width, height } = style.page
  const pdf = await window.webContents.printToPDF({
    // What the page itself says of its sheets comes first: cards and tables that lie across have their own.
    preferCSSPageSize: true,
    pageSize: { width: width / millimetresPerInch, height: height / millimetresPerInch },
    margins: { top: 0, right: 0, bottom: 0, left: 0 },
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  const { title, language } = tree.properties
  return describePdf(pdf, { title, language: style.languageTags[language] })
}
