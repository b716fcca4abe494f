import { XmlRefused } from './xml-refused'

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/** Prefixes held for elements that declare more of them, all told. */
const mostDeclared = 2_000_000

/** What the prefixes of a file stand for at some place in it: namespaces by prefix, '' for names without one. */
export type Scope = ReadonlyMap<string, string>

/** Around a file's outermost element. */
export const outermost: Scope = new Map([['xml', xmlNamespace]])

/** Attributes as they are written, in order. */
export type WrittenAttributes = readonly (readonly [name: string, value: string])[]

/** The prefixes of a tree (Namespaces in XML 1.0): one for each namespace, whatever the file calls it where. */
export class Namespaces {
  readonly #standard: ReadonlyMap<string, string>
  readonly #prefixOf = new Map([[xmlNamespace, 'xml']])
  readonly #taken = new Map([['xml', xmlNamespace]])
  readonly #counts = new Map<string, number>()
  #declared = 0

  /** @param standard the prefix each known namespace gets, by its address */
  constructor(standard: Readonly<Record<string, string>>) {
    this.#standard = new Map(Object.entries(standard))
  }

  /** What prefixes stand for within an element with these attributes. */
  scopeOf(attributes: WrittenAttributes, outer: Scope): Scope {
    const declared = attributes.flatMap(([key, value]): [string, string][] => {
      if (key === 'xmlns') return [['', value]]
      return key.startsWith('xmlns:') ? [[key.slice(6), value]] : []
    })
    if (declared.length === 0) return outer
    this.#declared += outer.size + declared.length
    if (this.#declared > mostDeclared) throw new XmlRefused('too many namespaces')
    return new Map([...outer, ...declared])
  }

  /** The name with the prefix that its namespace has in our trees. Attributes without prefix are in none. */
  named(written: string, scope: Scope, isElement: boolean): string {
    const colon = written.indexOf(':')
    if (colon < 0 && !isElement) return written
    const prefix = colon < 0 ? '' : written.slice(0, colon)
    const uri = scope.get(prefix)
    if (uri === undefined || uri === '') {
      if (prefix !== '') throw new XmlRefused(`the prefix ${prefix} stands for nothing`)
      return written
    }
    const ours = this.#ourPrefix(uri, prefix)
    const local = written.slice(colon + 1)
    return ours === '' ? local : `${ours}:${local}`
  }

  #ourPrefix(uri: string, wished: string): string {
    const known = this.#prefixOf.get(uri)
    if (known !== undefined) return known
    const standard = this.#standard.get(uri)
    const base = standard ?? (wished === '' || [...this.#standard.values()].includes(wished) ? 'ns' : wished)
    let free = base
    while (this.#taken.has(free)) {
      // Counted on from where it ended: a file may call a hundred thousand namespaces the same.
      const count = (this.#counts.get(base) ?? 0) + 1
      this.#counts.set(base, count)
      free = `${base}${count}`
    }
    this.#prefixOf.set(uri, free)
    this.#taken.set(free, uri)
    return free
  }

  /** Office lists prefixes in some attributes (ECMA-376 part 3); they follow ours. */
  prefixList(key: string, value: string, scope: Scope): string {
    const local = key.slice(key.indexOf(':') + 1)
    if (local !== 'Ignorable' && local !== 'Requires' && local !== 'MustUnderstand') return value
    const known = value.split(/\s+/).flatMap((prefix) => {
      const uri = scope.get(prefix)
      return uri === undefined || uri === '' ? [] : [this.#ourPrefix(uri, prefix)]
    })
    return known.join(' ')
  }

  /** The namespaces of all names so far, by the prefixes they got. */
  byPrefix(): Readonly<Record<string, string>> {
    const namespaces = Object.fromEntries([...this.#taken].filter(([prefix]) => prefix !== 'xml' && prefix !== ''))
    const standard = this.#taken.get('')
    return standard === undefined ? namespaces : { ...namespaces, '': standard }
  }
}
