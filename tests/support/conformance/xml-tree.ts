/** An element of an XML part: its name, its attributes, and in order the elements and texts within. */
export type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (XmlElement | string)[]
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Whether XML 1.0 has this character (section 2.2); half a pair of surrogates is none. */
function isXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return character === '\t' || character === '\n' || character === '\r'
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff)
}

function decoded(text: string): string {
  if (text.includes('<')) throw new Error(`A bare < in ${JSON.stringify(text.slice(0, 80))}`)
  return text.replace(
    /&(?:#(\d+)|#x([\dA-Fa-f]+)|(\w+))?;?/g,
    (written, decimal?: string, hex?: string, name?: string) => {
      if (!written.endsWith(';')) throw new Error(`A bare & in ${JSON.stringify(text.slice(0, 80))}`)
      if (decimal !== undefined) return String.fromCodePoint(Number.parseInt(decimal, 10))
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      const meant = named[name ?? '']
      if (meant === undefined) throw new Error(`XML has no ${written}`)
      return meant
    },
  )
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const rest = text.replace(/\s+([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g, (_, name: string, quoted: string) => {
    if (found.has(name)) throw new Error(`${name} is given twice`)
    found.set(name, decoded(quoted.slice(1, -1)))
    return ''
  })
  if (rest.trim() !== '') throw new Error(`Not an attribute: ${rest.slice(0, 80)}`)
  return found
}

/** Reads a part as a strict XML reader does: an error for whatever is not well-formed. */
export function readXml(xml: string): XmlElement {
  for (const character of xml) if (!isXml(character)) throw new Error('A character that XML does not have')
  const document: XmlElement = { name: '', attributes: new Map(), children: [] }
  const open: XmlElement[] = [document]
  const token =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+|</gy
  for (const [written, closing, opening, attributes, isEmpty] of xml.matchAll(token)) {
    const within = open.at(-1)
    if (within === undefined) throw new Error('More is closed than was opened')
    if (closing !== undefined) {
      if (closing !== within.name) throw new Error(`</${closing}> closes <${within.name}>`)
      open.pop()
    } else if (opening !== undefined) {
      const element = { name: opening, attributes: attributesOf(attributes ?? ''), children: [] }
      within.children.push(element)
      if (isEmpty === '') open.push(element)
    } else if (written === '<') {
      throw new Error('A bare <')
    } else if (!written.startsWith('<')) {
      if (within === document && written.trim() !== '' && written !== '\uFEFF') throw new Error('Text outside the root')
      within.children.push(decoded(written))
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`)
  const roots = elementsOf(document)
  const [root] = roots
  if (root === undefined || roots.length > 1) throw new Error('A part has one root')
  return root
}

/** The elements straight within this one, those of a name where it is given. */
export function elementsOf(element: XmlElement | null | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The first element at the end of this path of names; null where there is none. */
export function elementAt(element: XmlElement | null | undefined, ...path: readonly string[]): XmlElement | null {
  const [name, ...rest] = path
  if (element === null || element === undefined || name === undefined) return element ?? null
  return elementAt(elementsOf(element, name)[0], ...rest)
}

/** An attribute's value; null where the element or the attribute is not there. */
export function attributeOf(element: XmlElement | null | undefined, name: string): string | null {
  return element?.attributes.get(name) ?? null
}

/** All elements of a name, however deep, in the order of the file. */
export function allElements(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...allElements(child, name)])
}

/** The texts within, in order. */
export function textWithin(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('')
}
