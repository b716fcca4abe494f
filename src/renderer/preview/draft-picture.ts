import { watermarkInk } from '../../shared/document/watermark'

/** The word across a draft, and the box it is stretched to. */
export type DraftWord = {
  readonly words: string
  readonly width: number
  readonly height: number
  readonly fontFamily: string
}

/** Capitals fill the box: they are about two thirds of the type's size high. */
export const draftType = 1.5

/** Sharp enough for letters of this size, in pixels for each of the page's. */
const density = 2

let latest: { readonly key: string; readonly url: string } | null = null

/**
 * The word as a picture: printed as text it would stand in the middle of what is copied, searched or read aloud. Null
 * where nothing can be drawn. All pages of a document have the same one.
 */
export function draftPicture({ words, width, height, fontFamily }: DraftWord): string | null {
  const key = JSON.stringify([words, width, height, fontFamily])
  if (latest?.key === key) return latest.url
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * density)
  // Room for what hangs below the line: accents and tails.
  canvas.height = Math.ceil(height * draftPictureHeight * density)
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  pen.font = `${height * draftType * density}px ${fontFamily}`
  pen.fillStyle = watermarkInk.colour
  pen.globalAlpha = watermarkInk.opacity
  pen.scale((width * density) / Math.max(1, pen.measureText(words).width), 1)
  pen.fillText(words, 0, height * draftBaseline * density)
  const url = canvas.toDataURL('image/png')
  latest = { key, url }
  return url
}

/** The picture's height, and where its letters stand, in heights of the box; the box is in its middle. */
export const draftPictureHeight = 1.6
const draftBaseline = 1.3
