import { Entities } from './entities'
import { Namespaces, outermost, type Scope, type WrittenAttributes } from './namespaces'
import { xmlFileText } from './xml-file-text'
import { XmlRefused } from './xml-refused'
import type { XmlElement, XmlNode, XmlPart } from './xml-tree'

export type XmlReading = {
  /** The prefix each known namespace gets, whatever the file calls it, by its address. */
  readonly prefixes: Readonly<Record<string, string>>
  /** Drawings often begin with a document type; anything else that does is refused. */
  readonly allowsDocumentType?: boolean
  /** Fewer than any file may have. */
  readonly mostElements?: number
  /** Of one element, for files whose readers look through them again and again. */
  readonly mostAttributes?: number
}

const limits = { characters: 40_000_000, elements: 500_000, depth: 200 }

const nameStart = '[A-Za-z_\\u00C0-\\uFFFD]'
const name = `${nameStart}[\\w.\\-\\u00B7-\\uFFFD]*(?::${nameStart}[\\w.\\-\\u00B7-\\uFFFD]*)?`
const tagStart = new RegExp(`<(${name})`, 'y')
const tagEnd = /\s*(\/?)>/y
const closeTag = new RegExp(`</(${name})\\s*>`, 'y')
const attribute = new RegExp(`\\s+(${name})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y')

type Open = { readonly written: string; readonly name: string; readonly attributes: Record<string, string> } & {
  readonly children: XmlNode[]
  readonly scope: Scope
}

/**
 * A file as a tree. Nothing is fetched and nothing is run: no document type (but a harmless one where it is allowed), no
 * entities from elsewhere. Throws `XmlRefused`.
 */
export function readXml(source: string | Uint8Array, reading: XmlReading): XmlPart {
  const text = typeof source === 'string' ? source : xmlFileText(source)
  if (text.length > limits.characters) throw new XmlRefused('too long')
  return new Reader(text, reading).read()
}

/** The attributes of a file's outermost element alone, and its name; what it holds is not looked at. */
export function readXmlRoot(source: string | Uint8Array, reading: XmlReading): XmlPart {
  const text = typeof source === 'string' ? source : xmlFileText(source)
  if (text.length > limits.characters) throw new XmlRefused('too long')
  return new Reader(text, reading).readRoot()
}

class Reader {
  private at = 0
  private elements = 0
  private readonly entities = new Entities()
  private readonly namespaces: Namespaces
  private readonly text: string
  private readonly reading: XmlReading

  constructor(text: string, reading: XmlReading) {
    this.text = text
    this.reading = reading
    this.namespaces = new Namespaces(reading.prefixes)
  }

  read(): XmlPart {
    this.prologue()
    const root = this.content()
    this.skipBetween()
    if (this.at < this.text.length) throw new XmlRefused('text after the end')
    return { root, namespaces: this.namespaces.byPrefix() }
  }

  readRoot(): XmlPart {
    this.prologue()
    const open: Open[] = []
    const root = this.open(open) ?? open[0]
    if (root === undefined) throw new XmlRefused('no element')
    const alone = { name: root.name, attributes: { ...root.attributes }, children: [] }
    return { root: alone, namespaces: this.namespaces.byPrefix() }
  }

  private prologue(): void {
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1
    if (this.text.startsWith('<?xml', this.at)) this.jumpBehind('?>')
    this.skipBetween()
    if (!this.text.startsWith('<!DOCTYPE', this.at)) return
    if (this.reading.allowsDocumentType !== true) throw new XmlRefused('a document type')
    this.documentType()
    this.skipBetween()
  }

  /** Spaces, comments and instructions between prologue, root and end. */
  private skipBetween(): void {
    for (;;) {
      while (/\s/.test(this.text.charAt(this.at)) && this.at < this.text.length) this.at += 1
      if (this.text.startsWith('<!--', this.at)) this.jumpBehind('-->')
      else if (this.text.startsWith('<?', this.at)) this.jumpBehind('?>')
      else return
    }
  }

  private jumpBehind(end: string): void {
    const found = this.text.indexOf(end, this.at)
    if (found < 0) throw new XmlRefused(`no ${end}`)
    this.at = found + end.length
  }

  /** Old drawings name their namespaces by entities. */
  private documentType(): void {
    const end = this.text.indexOf('>', this.at)
    const subset = this.text.indexOf('[', this.at)
    if (subset < 0 || (end >= 0 && end < subset)) {
      this.jumpBehind('>')
      return
    }
    const close = this.text.indexOf(']', subset)
    if (close < 0) throw new XmlRefused('a document type without an end')
    this.entities.declare(this.text.slice(subset + 1, close))
    this.at = close
    this.jumpBehind('>')
  }

  private content(): XmlElement {
    const open: Open[] = []
    for (;;) {
      const parent = open.at(-1)
      if (this.text.startsWith('<!--', this.at)) this.jumpBehind('-->')
      else if (parent !== undefined && this.text.startsWith('<![CDATA[', this.at)) this.characterData(parent)
      else if (parent !== undefined && this.text.startsWith('<?', this.at)) this.jumpBehind('?>')
      else if (parent !== undefined && this.text.startsWith('</', this.at)) {
        const closed = this.close(open)
        if (closed !== null) return closed
      } else if (this.text.charAt(this.at) === '<') {
        const whole = this.open(open)
        if (whole !== null) return whole
      } else if (parent === undefined) throw new XmlRefused('no element')
      else this.characters(parent)
    }
  }

  private characterData(parent: Open): void {
    const end = this.text.indexOf(']]>', this.at)
    if (end < 0) throw new XmlRefused('no ]]>')
    parent.children.push(this.text.slice(this.at + 9, end))
    this.at = end + 3
  }

  private characters(parent: Open): void {
    const next = this.text.indexOf('<', this.at)
    if (next < 0) throw new XmlRefused('no end')
    parent.children.push(this.entities.decoded(this.text.slice(this.at, next)))
    this.at = next
  }

  private open(open: Open[]): XmlElement | null {
    const [whole, written = ''] = this.next(tagStart) ?? []
    if (whole === undefined) throw new XmlRefused(`no tag at character ${this.at}`)
    this.elements += 1
    if (this.elements > (this.reading.mostElements ?? limits.elements)) throw new XmlRefused('too many elements')
    if (open.length >= limits.depth) throw new XmlRefused('too deep')
    const raw = this.attributes()
    const [ended, ends] = this.next(tagEnd) ?? []
    if (ended === undefined) throw new XmlRefused(`no end of a tag at character ${this.at}`)
    const scope = this.namespaces.scopeOf(raw, open.at(-1)?.scope ?? outermost)
    const made: Open = {
      written,
      name: this.namespaces.named(written, scope, true),
      attributes: Object.create(null),
      children: [],
      scope,
    }
    for (const [key, value] of raw) {
      if (key === 'xmlns' || key.startsWith('xmlns:')) continue
      made.attributes[this.namespaces.named(key, scope, false)] = this.namespaces.prefixList(key, value, scope)
    }
    if (ends !== '/') {
      open.push(made)
      return null
    }
    return this.hang(made, open)
  }

  private close(open: Open[]): XmlElement | null {
    const [whole, written] = this.next(closeTag) ?? []
    const last = open.pop()
    if (whole === undefined || last === undefined || last.written !== written) throw new XmlRefused('crossed tags')
    return this.hang(last, open)
  }

  private hang({ name: made, attributes, children }: Open, open: readonly Open[]): XmlElement | null {
    const finished: XmlElement = { name: made, attributes: { ...attributes }, children }
    const parent = open.at(-1)
    if (parent === undefined) return finished
    parent.children.push(finished)
    return null
  }

  /** What stands here of this form, and goes behind it; null where something else stands. */
  private next(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.at
    const found = form.exec(this.text)
    if (found !== null) this.at = form.lastIndex
    return found
  }

  private attributes(): WrittenAttributes {
    const found = new Map<string, string>()
    for (let next = this.next(attribute); next !== null; next = this.next(attribute)) {
      const [, key = '', quoted, single] = next
      if (found.has(key)) throw new XmlRefused(`${key} twice`)
      if (found.size >= (this.reading.mostAttributes ?? Number.POSITIVE_INFINITY))
        throw new XmlRefused('too many attributes')
      found.set(key, this.entities.decoded((quoted ?? single ?? '').replace(/[\t\r\n]/g, ' ')))
    }
    return [...found]
  }
}
