import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { type Packed, pack, packPieces } from '../../zip/packed'
import { zipOf } from '../../zip/zip-of'
import { escapeXml } from '../word/xml-text'
import { declaration } from '../xml/declaration'
import { relationshipsPath } from './relationships-path'

type Relationship = { readonly type: string; readonly target: string; readonly external: boolean }

/** Files that may occur under any name say what they are by their ending. */
const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
}

/**
 * An Office file in the making (ECMA-376 part 2): parts, what each of them is, and how they refer to each other. What
 * was added in the same order has the same bytes.
 */
export class OfficePackage {
  readonly #parts = new Map<string, { readonly packed: Packed; readonly contentType: string | null }>()
  /** The package's own come first, where programs that look at the first few files for its kind find them. */
  readonly #relationships = new Map<string, Map<string, Relationship>>([['', new Map()]])
  readonly #media = new Map<string, string>()
  readonly #endings = new Map<string, string>()

  /** Adds a part, such as `word/styles.xml`. */
  add(path: string, content: string | Uint8Array, contentType: string): void {
    this.#put(path, pack(content), contentType)
  }

  /** Adds a part as its text is being made. */
  async addPieces(path: string, pieces: Iterable<string>, contentType: string): Promise<void> {
    this.#put(path, await packPieces(pieces), contentType)
  }

  #put(path: string, packed: Packed, contentType: string | null): void {
    if (this.#parts.has(path)) throw new Error(`Two parts called ${path}`)
    this.#parts.set(path, { packed, contentType })
  }

  /**
   * The id by which `owner` (the path of a part, '' for the package itself) refers to a target: another part by its
   * path, or, if external, an address. Asked again for the same, it is the same.
   */
  relate(owner: string, type: string, target: string, external = false): string {
    const own = this.#relationships.get(owner) ?? new Map<string, Relationship>()
    this.#relationships.set(owner, own)
    const key = `${type}\n${external}\n${target}`
    const ids = this.#idsOf(owner)
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = `rId${own.size + 1}`
    own.set(id, { type, target, external })
    ids.set(key, id)
    return id
  }

  readonly #ids = new Map<string, Map<string, string>>()

  #idsOf(owner: string): Map<string, string> {
    const ids = this.#ids.get(owner) ?? new Map<string, string>()
    this.#ids.set(owner, ids)
    return ids
  }

  /** The path of a picture, which is stored once however often it is added. */
  addMedia(bytes: Uint8Array, extension: string): string {
    const ending = extension.toLowerCase()
    const mediaType = mediaTypes[ending]
    if (mediaType === undefined) throw new Error(`No media type for .${ending}`)
    const key = `${createHash('sha256').update(bytes).digest('hex')}.${ending}`
    const known = this.#media.get(key)
    if (known !== undefined) return known
    const path = `word/media/image${this.#media.size + 1}.${ending}`
    this.#media.set(key, path)
    this.#endings.set(ending, mediaType)
    this.#put(path, pack(bytes, ending !== 'svg'), null)
    return path
  }

  #contentTypes(): string {
    const endings = [
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', 'application/xml'],
    ]
    const defaults = [...endings, ...this.#endings].map(
      ([ending = '', type = '']) => `<Default Extension="${ending}" ContentType="${type}"/>`,
    )
    const overrides = [...this.#parts].map(([path, { contentType }]) =>
      contentType === null ? '' : `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(contentType)}"/>`,
    )
    return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`
  }

  #relationshipsOf(owner: string, relationships: ReadonlyMap<string, Relationship>): string {
    const written = [...relationships].map(([id, { type, target, external }]) => {
      const address = external ? target : posix.relative(posix.dirname(owner), target)
      return `<Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(address)}"${external ? ' TargetMode="External"' : ''}/>`
    })
    return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`
  }

  /** The finished file. */
  toZip(): Uint8Array {
    const relationships = [...this.#relationships].map(([owner, own]) => ({
      path: relationshipsPath(owner),
      packed: pack(this.#relationshipsOf(owner, own)),
    }))
    const parts = [...this.#parts].map(([path, { packed }]) => ({ path, packed }))
    return zipOf([{ path: '[Content_Types].xml', packed: pack(this.#contentTypes()) }, ...relationships, ...parts])
  }
}
