/** What a PDF says of itself to whoever lists, reads aloud or searches it. */
export type PdfDescription = {
  readonly title: string
  /** BCP 47, such as nl-BE. */
  readonly language: string
}

/** The end of a PDF with a table of its objects: the trailer, and where the table stands. */
const ending = /trailer\s*<<([\s\S]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/
/** Far more than a trailer takes. */
const endLength = 4_096

/**
 * The PDF with its title, its language and what it was made with, added at its end as an update (ISO 32000-1, 7.5.6):
 * some printers leave them out, and name the browser they are part of.
 * One of a form it does not know comes back as it is.
 */
export function describePdf(pdf: Uint8Array, { title, language }: PdfDescription): Uint8Array {
  // Every byte as one character, so that places in the text are places in the file.
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const found = ending.exec(text.slice(-endLength))
  const [, trailer = '', table = ''] = found ?? []
  const size = Number(/\/Size\s+(\d+)/.exec(trailer)?.[1] ?? Number.NaN)
  const root = reference(trailer, 'Root')
  const places = placesOfObjects(text, Number(table))
  const catalog = root === null ? null : dictionaryOf(text, places, root)
  if (found === null || root === null || catalog === null || !Number.isInteger(size)) return pdf

  const info = reference(trailer, 'Info')
  const facts = info === null ? '' : dictionaryOf(text, places, info)
  if (facts === null) return pdf
  const objects: readonly (readonly [number: number, dictionary: string])[] = [
    [
      root,
      `${without(catalog, 'Lang')} /Lang (${language})${
        catalog.includes('/ViewerPreferences') ? '' : ' /ViewerPreferences << /DisplayDocTitle true >>'
      }`,
    ],
    [
      info ?? size,
      `${without(without(facts, 'Title'), 'Creator')} /Title <FEFF${utf16Hex(title)}> /Creator (Chancery)`,
    ],
  ]

  let added = '\n'
  const entries: string[] = []
  for (const [number, dictionary] of objects) {
    entries.push(`${number} 1\n${String(text.length + added.length).padStart(10, '0')} 00000 n \n`)
    added += `${number} 0 obj\n<<${dictionary} >>\nendobj\n`
  }
  const start = text.length + added.length
  added += `xref\n${entries.join('')}`
  const id = /\/ID\s*\[[^\]]*\]/.exec(trailer)?.[0] ?? ''
  const many = info === null ? size + 1 : size
  added += `trailer\n<< /Size ${many} /Root ${root} 0 R /Info ${info ?? size} 0 R ${id} /Prev ${table} >>\n`
  added += `startxref\n${start}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(added, 'latin1')])
}

function reference(dictionary: string, name: string): number | null {
  const number = new RegExp(`/${name}\\s+(\\d+)\\s+0\\s+R`).exec(dictionary)?.[1]
  return number === undefined ? null : Number(number)
}

/**
 * Where each object stands, as the tables say, the latest first; what merely looks like an object, within a stream, is
 * none. What a table of an unknown form says is not known.
 */
function placesOfObjects(text: string, last: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  const seen = new Set<number>()
  for (let at = last; Number.isInteger(at) && !seen.has(at) && text.startsWith('xref', at); ) {
    seen.add(at)
    let next = at + 4
    for (let part = read(section, text, next); part !== null; part = read(section, text, next)) {
      next = section.lastIndex
      const [first, many] = [Number(part[1]), Number(part[2])]
      for (let index = 0; index < many; index += 1) {
        const found = read(entry, text, next)
        if (found === null) return places
        next = entry.lastIndex
        if (found[2] === 'n' && !places.has(first + index)) places.set(first + index, Number(found[1]))
      }
    }
    const trailer = text.slice(next, next + endLength)
    at = Number(/^\s*trailer\s*<<[\s\S]*?\/Prev\s+(\d+)/.exec(trailer.split('startxref')[0] ?? '')?.[1] ?? Number.NaN)
  }
  return places
}

const section = /\s*(\d+)\s+(\d+)\s*\n/y
const entry = /(\d{10}) \d{5} ([nf])\s{1,2}/y

function read(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(text)
}

/** What stands between the outermost brackets of an object that is a dictionary; null where it is none. */
function dictionaryOf(text: string, places: ReadonlyMap<number, number>, number: number): string | null {
  const from = places.get(number)
  const until = from === undefined ? -1 : text.indexOf('endobj', from)
  if (from === undefined || until === -1 || !text.startsWith(`${number} `, from)) return null
  return /^\d+ \d+ obj\s*<<([\s\S]*)>>\s*$/.exec(text.slice(from, until))?.[1]?.trimEnd() ?? null
}

/** The dictionary without an entry whose value is a text. */
function without(dictionary: string, name: string): string {
  return dictionary.replace(new RegExp(`/${name}\\s*(?:\\((?:\\\\.|[^\\\\()])*\\)|<[\\dA-Fa-f\\s]*>)`), '')
}

function utf16Hex(text: string): string {
  return [...text]
    .flatMap((letter) => Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at)))
    .map((code) => code.toString(16).padStart(4, '0').toUpperCase())
    .join('')
}
