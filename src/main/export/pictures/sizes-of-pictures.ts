import { isCarriedPicture } from '../../../shared/document/carried-picture'
import type { Size } from '../../../shared/document/picture-size'
import { picturesIn } from '../../../shared/document/pictures-in'
import type { DocumentTree } from '../../../shared/document/tree'
import type { SizeOfPicture } from '../../../shared/layout/document-layout'
import { attachmentSource } from '../../../shared/model/attachments'
import type { HouseStyle } from '../../../shared/model/house-style'
import { carriedBytes } from './carried-bytes'
import { isJpeg, readJpeg } from './read-jpeg'
import { isPng, readPng } from './read-png'
import { isSvg, sizeOfSvg } from './read-svg'

const isAddress = /^[a-z][a-z\d+.-]*:/i

/** Turned by a quarter: what was its width becomes its height. */
const sideways = 5

function sizeIn(bytes: Uint8Array): Size | null {
  try {
    return measured(bytes)
  } catch {
    return null
  }
}

function measured(bytes: Uint8Array): Size | null {
  if (isPng(bytes)) return readPng(bytes)
  if (isSvg(bytes)) return sizeOfSvg(bytes)
  const photo = isJpeg(bytes) ? readJpeg(bytes) : null
  if (photo === null) return null
  const { width, height } = photo.picture
  return photo.orientation < sideways ? { width, height } : { width: height, height: width }
}

/**
 * How large the pictures of a document and of its house style are, without drawing any of them. `known` keeps what was
 * found of the library's files, which never change under their names; of pictures that a text carries it keeps nothing,
 * as their names are all of their bytes.
 */
export async function sizesOfPictures(
  tree: DocumentTree,
  style: HouseStyle,
  read: (source: string) => Promise<Uint8Array | null>,
  known: Map<string, Size | null>,
): Promise<SizeOfPicture> {
  const logo = style.logo === null ? [] : [attachmentSource(style.logo.picture)]
  const carried = new Map<string, Size | null>()
  for (const source of [...logo, ...picturesIn(tree)]) {
    const isCarried = isCarriedPicture(source)
    if (known.has(source) || (isAddress.test(source) && !isCarried)) continue
    const bytes = isCarried ? carriedBytes(source) : await read(source)
    if (bytes === null) continue
    const found = sizeIn(bytes)
    const sizes = isCarried ? carried : known
    sizes.set(source, found === null ? null : { width: found.width, height: found.height })
  }
  return (source) => carried.get(source) ?? known.get(source) ?? null
}
