import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A LibreOffice of its own, so that one that is open elsewhere is not in the way; returns the converted file. */
export async function convertWithLibreOffice(
  program: string,
  docx: Uint8Array,
  format: 'pdf' | 'dotx' | 'txt:Text (encoded):UTF8',
  folder: string,
): Promise<string> {
  const file = join(folder, 'document.docx')
  writeFileSync(file, docx)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await run(program, [profile, '--headless', '--convert-to', format, '--outdir', folder, file], { timeout: 100_000 })
  return join(folder, `document.${format.split(':')[0]}`)
}

/** Several documents as PDF in one go, as starting the program takes longest; their paths by their names. */
export async function pdfsFromLibreOffice(
  program: string,
  documents: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const files = [...documents].map(([name, docx], index) => ({ name, docx, path: join(folder, `${index}.docx`) }))
  for (const { docx, path } of files) writeFileSync(path, docx)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const paths = files.map(({ path }) => path)
  await run(program, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], { timeout: 280_000 })
  return new Map(files.map(({ name, path }) => [name, path.replace(/docx$/, 'pdf')]))
}

/** The text of each page of a PDF. */
export async function pagesOfPdf(pdfToText: string, pdf: string): Promise<readonly string[]> {
  const { stdout } = await run(pdfToText, ['-layout', pdf, '-'], { maxBuffer: 50_000_000 })
  return stdout.split('\f').slice(0, -1)
}

/** A Word document as the Markdown pandoc makes of it. */
export async function readWithPandoc(pandoc: string, docx: Uint8Array, folder: string): Promise<string> {
  const file = join(folder, 'document.docx')
  writeFileSync(file, docx)
  const { stdout } = await run(pandoc, ['--from', 'docx', '--to', 'gfm', '--wrap', 'none', file], { timeout: 60_000 })
  return stdout
}
