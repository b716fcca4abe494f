import { XmlRefused } from './xml-refused'

const limits = { entities: 200, characters: 1_000_000 }

/** Those of every file (XML 1.0, section 4.6). */
const predefined = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** What a file's references stand for: characters, and the entities it declares itself. */
export class Entities {
  readonly #values = new Map<string, string>()
  #expanded = 0

  /** Takes those of a document type. Plain texts are taken; whatever refers to anything else is not. */
  declare(subset: string): void {
    const declarations = /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g
    for (const [, key = '', quoted, single] of withoutComments(subset).matchAll(declarations)) {
      const value = quoted ?? single ?? ''
      if (/[<&%]/.test(value) || this.#values.size >= limits.entities) throw new XmlRefused('entities in entities')
      this.#values.set(key, value)
    }
  }

  /** The text with its references replaced, and with one kind of line ends. */
  decoded(text: string): string {
    if (!text.includes('&')) return text.replace(/\r\n?/g, '\n')
    return text.replace(/\r\n?/g, '\n').replace(/&(#x?[\dA-Fa-f]+|[\w.-]+);|&/g, (_whole, reference?: string) => {
      if (reference === undefined) throw new XmlRefused('a bare &')
      if (reference.startsWith('#')) return character(reference)
      const value = predefined.get(reference) ?? this.#values.get(reference)
      if (value === undefined) throw new XmlRefused(`unknown &${reference};`)
      this.#expanded += value.length
      if (this.#expanded > limits.characters) throw new XmlRefused('too many entities')
      return value
    })
  }
}

/** Comments of a document type; one that does not end takes the rest with it. */
function withoutComments(text: string): string {
  const kept: string[] = []
  for (let at = 0; at < text.length; ) {
    const start = text.indexOf('<!--', at)
    kept.push(text.slice(at, start < 0 ? text.length : start))
    const end = start < 0 ? -1 : text.indexOf('-->', start)
    at = end < 0 ? text.length : end + 3
  }
  return kept.join('')
}

function character(reference: string): string {
  const code = reference.startsWith('#x')
    ? Number.parseInt(reference.slice(2), 16)
    : Number.parseInt(reference.slice(1), 10)
  if (!Number.isInteger(code) || code < 1 || code > 0x10ffff) throw new XmlRefused(`no character &${reference};`)
  return String.fromCodePoint(code)
}
