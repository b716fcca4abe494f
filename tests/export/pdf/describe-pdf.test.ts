import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { describePdf } from '../../../src/main/export/pdf/describe-pdf'
import { pdfInfo } from '../../support/outside-programs'
import { aFolder } from '../../support/temp-folder'

const run = promisify(execFile)

/** A PDF of one empty page, as a browser's printer writes it; `info` is what stands in its dictionary of facts. */
function aPdf(info: string | null, catalog = '', last = ''): Uint8Array {
  const objects = [
    `<</Type /Catalog /Pages 2 0 R${catalog}>>`,
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>',
    ...(info === null ? [] : [`<<${info}>>`]),
    ...(last === '' ? [] : [last]),
  ]
  let text = '%PDF-1.4\n'
  const places: number[] = []
  objects.forEach((object, at) => {
    places.push(text.length)
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  text += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `trailer\n<</Size ${objects.length + 1} /Root 1 0 R${info === null ? '' : ' /Info 4 0 R'}>>\nstartxref\n${table}\n%%EOF`
  return Buffer.from(text, 'latin1')
}

const description = { title: 'Überblick: “Zuid-Afrika” (2027)', language: 'de-DE' }

describe('a PDF', () => {
  test.skipIf(pdfInfo === null).each([
    ['without any facts', aPdf(null)],
    ['with a program’s name', aPdf('/Creator (A \\(good\\) browser)')],
    ['with another title and language', aPdf('/Title (Old \\) one) /Creator (B)', ' /Lang (en)')],
  ])('%s gets its title, says what made it and stays whole', async (_, pdf) => {
    const described = describePdf(pdf, description)
    const file = join(aFolder(), 'described.pdf')
    writeFileSync(file, described)
    const { stdout, stderr } = await run(pdfInfo ?? '', [file])
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^Title: +Überblick: “Zuid-Afrika” \(2027\)$/m)
    expect(stdout).toMatch(/^Creator: +Chancery$/m)
    expect(stdout).toMatch(/^Pages: +1$/m)
    expect(
      Buffer.from(described)
        .toString('latin1')
        .match(/\/Lang \(de-DE\)/g),
    ).toHaveLength(1)
  })

  test('keeps what stood in it, byte by byte, and is only added to', () => {
    const pdf = aPdf('/Creator (B)')
    const described = describePdf(pdf, description)
    expect(Buffer.from(described.subarray(0, pdf.length)).equals(Buffer.from(pdf))).toBe(true)
    expect(describePdf(described, description).length).toBeGreaterThan(described.length)
  })

  test('with what looks like its catalogue within a stream is described by its own', () => {
    const trap = '\n1 0 obj\n<</Trap true>>\nendobj\n4 0 obj\n<</Trap true>>\nendobj\n'
    const pdf = aPdf('/Creator (B)', '', `<</Length ${trap.length}>>\nstream\n${trap}\nendstream`)
    const described = Buffer.from(describePdf(pdf, description)).toString('latin1')
    const added = described.slice(pdf.length)
    expect(added).toMatch(/1 0 obj\n<<\/Type \/Catalog/)
    expect(added).toContain('/Creator (Chancery)')
    expect(added).not.toContain('Trap')
  })

  test('of a form nobody knows comes back as it is', () => {
    for (const text of ['', '%PDF-1.7 with streams of objects', 'trailer <</Size 3>> startxref 0 %%EOF']) {
      const pdf = Buffer.from(text)
      expect(describePdf(pdf, description)).toBe(pdf)
    }
  })
})
