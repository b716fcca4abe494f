import { pictureSize } from '../../../shared/document/picture-size'
import type { OfficePackage } from '../package/office-package'
import type { LoadedPicture } from '../pictures/picture'
import { escapeXml } from './xml-text'

/** How a picture stands in the text. Lengths are twips. */
export type PicturePlace = {
  /** What it shows, for those who cannot see it; '' for mere decoration. */
  readonly alt: string
  readonly title: string | null
  /** Differs from that of every other drawing in the document. */
  readonly id: number
  readonly maxWidth: number
  readonly maxHeight: number
  /** Its width, as far as that fits; its own where it is left out. */
  readonly width?: number
}

const namespaces = {
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  picture: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  svg: 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
  decorative: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
}
const imageRelationship = `${namespaces.relationships}/image`

/** What DrawingML measures in: 914,400 to the inch. */
const emuPerTwip = 635

/** No more of a title is shown, as with a link's. */
const longestTitle = 260

/** `wp:docPr`: what a drawing is called and what it shows. */
export function drawingProperties(
  name: string,
  { id, alt, title }: Pick<PicturePlace, 'id' | 'alt' | 'title'>,
): string {
  const titled = title === null || title === '' ? '' : ` title="${escapeXml(title.slice(0, longestTitle))}"`
  const start = `<wp:docPr id="${id}" name="${escapeXml(name)} ${id}" descr="${escapeXml(alt)}"${titled}`
  if (alt !== '') return `${start}/>`
  return `${start}><a:extLst xmlns:a="${namespaces.main}"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="${namespaces.decorative}" val="1"/></a:ext></a:extLst></wp:docPr>`
}

/** A `w:drawing` in the line, around whatever kind of graphic. */
export function inlineDrawing(
  size: { readonly width: number; readonly height: number },
  properties: string,
  graphic: string,
  frame = '',
): string {
  const extent = `cx="${size.width * emuPerTwip}" cy="${size.height * emuPerTwip}"`
  return `<w:drawing><wp:inline xmlns:wp="${namespaces.drawing}" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/>${properties}${frame}<a:graphic xmlns:a="${namespaces.main}">${graphic}</a:graphic></wp:inline></w:drawing>`
}

/**
 * The `w:drawing` of a picture that stands in the line, its file added to the package once. SVG is shown by programs
 * that can, its PNG by the others.
 * @param owner path of the part the drawing stands in
 */
export function pictureXml(pkg: OfficePackage, owner: string, picture: LoadedPicture, place: PicturePlace): string {
  const size = pictureSize(picture, place)
  const embed = (bytes: Uint8Array, extension: string): string =>
    pkg.relate(owner, imageRelationship, pkg.addMedia(bytes, extension))
  const shown = shownFile(picture)
  const image = embed(shown.bytes, shown.extension)
  const drawn =
    picture.type === 'svg' && picture.fallback !== null
      ? `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="${namespaces.svg}" r:embed="${embed(picture.bytes, 'svg')}"/></a:ext></a:extLst>`
      : ''
  const blip = `<a:blip xmlns:r="${namespaces.relationships}" r:embed="${image}"${drawn === '' ? '/>' : `>${drawn}</a:blip>`}`
  const extent = `cx="${size.width * emuPerTwip}" cy="${size.height * emuPerTwip}"`
  const graphic = `<a:graphicData uri="${namespaces.picture}"><pic:pic xmlns:pic="${namespaces.picture}"><pic:nvPicPr><pic:cNvPr id="${place.id}" name="Picture ${place.id}"/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr><pic:blipFill>${blip}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>`
  const frame = `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${namespaces.main}" noChangeAspect="1"/></wp:cNvGraphicFramePr>`
  return inlineDrawing(size, drawingProperties('Picture', place), graphic, frame)
}

function shownFile(picture: LoadedPicture): { readonly bytes: Uint8Array; readonly extension: string } {
  if (picture.fallback !== null) return { bytes: picture.fallback, extension: 'png' }
  return { bytes: picture.bytes, extension: picture.type === 'jpeg' ? 'jpg' : picture.type }
}
