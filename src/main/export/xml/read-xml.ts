import type { XmlElement, XmlNode, XmlPart } from './xml-tree'

/** The text is no XML, or more of it than anyone means well with. */
export class XmlRefused extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'XmlRefused'
  }
}

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

const limits = {
  characters: 40_000_000,
  elements: 500_000,
  depth: 200,
  entities: 200,
  entityCharacters: 1_000_000,
  /** Prefixes held for elements that declare more of them, all told. */
  declarations: 2_000_000,
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const nameStart = '[A-Za-z_\\u00C0-\\uFFFD]'
const name = `${nameStart}[\\w.\\-\\u00B7-\\uFFFD]*(?::${nameStart}[\\w.\\-\\u00B7-\\uFFFD]*)?`
const tagStart = new RegExp(`<(${name})`, 'y')
const tagEnd = /\s*(\/?)>/y
const closeTag = new RegExp(`</(${name})\\s*>`, 'y')
const attribute = new RegExp(`\\s+(${name})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y')

/** The text of an XML file in UTF-8 or UTF-16, as its first bytes say. */
export function xmlFileText(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  if (encoding !== 'utf-16be') return new TextDecoder(encoding).decode(bytes)
  const swapped = bytes.slice(0, bytes.length - (bytes.length % 2))
  for (let at = 0; at < swapped.length; at += 2) swapped.set([swapped[at + 1] ?? 0, swapped[at] ?? 0], at)
  return new TextDecoder('utf-16le').decode(swapped)
}

type Scope = ReadonlyMap<string, string>
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
  private expanded = 0
  private declared = 0
  private readonly entities = new Map<string, string>()
  private readonly prefixOf = new Map<string, string>()
  private readonly taken: Map<string, string>
  private readonly counts = new Map<string, number>()
  private readonly text: string
  private readonly reading: XmlReading

  constructor(text: string, reading: XmlReading) {
    this.text = text
    this.reading = reading
    this.taken = new Map([['xml', xmlNamespace]])
    this.prefixOf.set(xmlNamespace, 'xml')
  }

  read(): XmlPart {
    this.prologue()
    const root = this.content()
    this.skipBetween()
    if (this.at < this.text.length) throw new XmlRefused('text after the end')
    return this.part(root)
  }

  readRoot(): XmlPart {
    this.prologue()
    const open: Open[] = []
    const root = this.open(open) ?? open[0]
    if (root === undefined) throw new XmlRefused('no element')
    return this.part({ name: root.name, attributes: { ...root.attributes }, children: [] })
  }

  private part(root: XmlElement): XmlPart {
    const namespaces = Object.fromEntries([...this.taken].filter(([prefix]) => prefix !== 'xml' && prefix !== ''))
    const standard = this.taken.get('')
    return { root, namespaces: standard === undefined ? namespaces : { ...namespaces, '': standard } }
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

  /** Old drawings name their namespaces by entities. Plain texts are taken; whatever refers to anything else is not. */
  private documentType(): void {
    const end = this.text.indexOf('>', this.at)
    const subset = this.text.indexOf('[', this.at)
    if (subset < 0 || (end >= 0 && end < subset)) {
      this.jumpBehind('>')
      return
    }
    const close = this.text.indexOf(']', subset)
    if (close < 0) throw new XmlRefused('a document type without an end')
    const declared = withoutComments(this.text.slice(subset + 1, close))
    for (const [, key = '', quoted, single] of declared.matchAll(
      /<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g,
    )) {
      const value = quoted ?? single ?? ''
      if (/[<&%]/.test(value) || this.entities.size >= limits.entities) throw new XmlRefused('entities in entities')
      this.entities.set(key, value)
    }
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
    parent.children.push(this.decoded(this.text.slice(this.at, next)))
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
    const scope = this.scopeOf(raw, open.at(-1)?.scope ?? new Map([['xml', xmlNamespace]]))
    const made: Open = {
      written,
      name: this.named(written, scope, true),
      attributes: Object.create(null),
      children: [],
      scope,
    }
    for (const [key, value] of raw) {
      if (key === 'xmlns' || key.startsWith('xmlns:')) continue
      made.attributes[this.named(key, scope, false)] = this.prefixList(key, value, scope)
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

  private attributes(): readonly (readonly [string, string])[] {
    const found = new Map<string, string>()
    for (let next = this.next(attribute); next !== null; next = this.next(attribute)) {
      const [, key = '', quoted, single] = next
      if (found.has(key)) throw new XmlRefused(`${key} twice`)
      if (found.size >= (this.reading.mostAttributes ?? Number.POSITIVE_INFINITY))
        throw new XmlRefused('too many attributes')
      found.set(key, this.decoded((quoted ?? single ?? '').replace(/[\t\r\n]/g, ' ')))
    }
    return [...found]
  }

  private scopeOf(attributes: readonly (readonly [string, string])[], outer: Scope): Scope {
    const declared = attributes.flatMap(([key, value]): [string, string][] => {
      if (key === 'xmlns') return [['', value]]
      return key.startsWith('xmlns:') ? [[key.slice(6), value]] : []
    })
    if (declared.length === 0) return outer
    this.declared += outer.size + declared.length
    if (this.declared > limits.declarations) throw new XmlRefused('too many namespaces')
    return new Map([...outer, ...declared])
  }

  /** The name with the prefix that its namespace has in our trees. Attributes without prefix are in none. */
  private named(written: string, scope: Scope, isElement: boolean): string {
    const colon = written.indexOf(':')
    if (colon < 0 && !isElement) return written
    const prefix = colon < 0 ? '' : written.slice(0, colon)
    const uri = scope.get(prefix)
    if (uri === undefined || uri === '') {
      if (prefix !== '') throw new XmlRefused(`the prefix ${prefix} stands for nothing`)
      return written
    }
    const ours = this.ourPrefix(uri, prefix)
    const local = written.slice(colon + 1)
    return ours === '' ? local : `${ours}:${local}`
  }

  private ourPrefix(uri: string, wished: string): string {
    const known = this.prefixOf.get(uri)
    if (known !== undefined) return known
    const standard = this.reading.prefixes[uri]
    const base = standard ?? (wished === '' || Object.values(this.reading.prefixes).includes(wished) ? 'ns' : wished)
    let free = base
    while (this.taken.has(free)) {
      // Counted on from where it ended: a file may call a hundred thousand namespaces the same.
      const count = (this.counts.get(base) ?? 0) + 1
      this.counts.set(base, count)
      free = `${base}${count}`
    }
    this.prefixOf.set(uri, free)
    this.taken.set(free, uri)
    return free
  }

  /** Office lists prefixes in some attributes (ECMA-376 part 3); they follow ours. */
  private prefixList(key: string, value: string, scope: Scope): string {
    const local = key.slice(key.indexOf(':') + 1)
    if (local !== 'Ignorable' && local !== 'Requires' && local !== 'MustUnderstand') return value
    const known = value.split(/\s+/).flatMap((prefix) => {
      const uri = scope.get(prefix)
      return uri === undefined || uri === '' ? [] : [this.ourPrefix(uri, prefix)]
    })
    return known.join(' ')
  }

  private decoded(text: string): string {
    if (!text.includes('&')) return text.replace(/\r\n?/g, '\n')
    return text.replace(/\r\n?/g, '\n').replace(/&(#x?[\dA-Fa-f]+|[\w.-]+);|&/g, (_whole, reference?: string) => {
      if (reference === undefined) throw new XmlRefused('a bare &')
      if (reference.startsWith('#')) return character(reference)
      const value = references[reference] ?? this.entities.get(reference)
      if (value === undefined) throw new XmlRefused(`unknown &${reference};`)
      this.expanded += value.length
      if (this.expanded > limits.entityCharacters) throw new XmlRefused('too many entities')
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
