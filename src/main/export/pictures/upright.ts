import { drawSvg } from './draw-svg'
import type { LoadedPicture } from './picture'
import type { Orientation, Photo } from './read-jpeg'
import { readPng } from './read-png'

/** How the stored pixels are moved so that the photo stands upright (Exif 2.32, 4.6.4), for a photo `w` by `h`. */
const turns: Readonly<Record<Exclude<Orientation, 1>, (w: number, h: number) => readonly number[]>> = {
  2: (w) => [-1, 0, 0, 1, w, 0],
  3: (w, h) => [-1, 0, 0, -1, w, h],
  4: (_w, h) => [1, 0, 0, -1, 0, h],
  5: () => [0, 1, 1, 0, 0, 0],
  6: (_w, h) => [0, 1, -1, 0, h, 0],
  7: (w, h) => [0, -1, -1, 0, h, w],
  8: (w) => [0, -1, 1, 0, 0, w],
}

/**
 * A photo as it is meant to be seen. Word and LibreOffice show the stored pixels, so one that was taken with the camera
 * turned is drawn anew, upright, as a PNG. Null if it cannot be drawn.
 */
export async function upright({ picture, orientation, pixels }: Photo): Promise<LoadedPicture | null> {
  if (orientation === 1) return picture
  const { width: w, height: h } = pixels
  const isLying = orientation > 4
  const size = isLying ? { width: h, height: w } : { width: w, height: h }
  const data = Buffer.from(picture.bytes).toString('base64')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><image width="${w}" height="${h}" transform="matrix(${turns[orientation](w, h).join(' ')})" href="data:image/jpeg;base64,${data}"/></svg>`
  // Enlarging a photo only makes it heavier, so its own pixels are drawn, or fewer.
  const png = await drawSvg(svg, { ...size, hasText: false, weight: 1 }, 1)
  const drawn = png === null ? null : readPng(png)
  if (drawn === null) return null
  const [width, height] = isLying ? [picture.height, picture.width] : [picture.width, picture.height]
  return { ...drawn, width, height }
}
