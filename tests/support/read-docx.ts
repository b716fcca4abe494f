import { inflateRawSync } from 'node:zlib'
import mammoth from 'mammoth'

/** The files of a Word document by path; those that are text as text. */
export type DocxParts = ReadonlyMap<string, string>

/** A paragraph of the body as Word's own file says it. */
export type DocxParagraph = {
  readonly style: string | null
  readonly text: string
  readonly list: { readonly id: string; readonly level: number } | null
}

/** Opens the zip container by its directory, as Word does. */
export function docxParts(bytes: Uint8Array): DocxParts {
  const file = Buffer.from(bytes)
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const parts = new Map<string, string>()
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, name, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? file.readUInt32LE(at + 20) : file.readUInt16LE(at + offset),
    ) as [number, number, number, number]
    const path = file.toString('utf8', at + 46, at + 46 + name)
    const local = file.readUInt32LE(at + 42)
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const content = file.subarray(start, start + packed)
    parts.set(path, (file.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString('utf8'))
    at += 46 + name + extra + comment
  }
  return parts
}

export function docxPart(bytes: Uint8Array, path: string): string {
  const part = docxParts(bytes).get(path)
  if (part === undefined) throw new Error(`The document has no ${path}`)
  return part
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(xml: string): string {
  return xml.replace(/&(\w+);/g, (written, name: string) => entities[name] ?? written)
}

/** Text of runs in order; tabs and breaks as themselves, field codes left out. */
function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
    .map(([, text, sign]) => (sign === undefined ? decoded(text ?? '') : sign === 'tab' ? '\t' : '\n'))
    .join('')
}

/** Every paragraph of a part, those in table cells included, in the order of the file. */
export function docxParagraphs(bytes: Uint8Array, path = 'word/document.xml'): readonly DocxParagraph[] {
  return [...docxPart(bytes, path).matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, xml = '']) => {
    const numbering = /<w:numPr><w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"\/>/.exec(xml)
    return {
      style: /<w:pStyle w:val="([^"]+)"\/>/.exec(xml)?.[1] ?? null,
      text: textOf(xml.replace(/<w:pPr>.*?<\/w:pPr>/s, '')),
      list: numbering === null ? null : { level: Number(numbering[1]), id: String(numbering[2]) },
    }
  })
}

/** The document as mammoth, a reader that knows nothing of us, understands it. */
export async function docxHtml(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  return value
}
