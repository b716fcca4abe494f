import type { HouseStyle } from '../model/house-style'
import { twipsOfMillimetres } from './measures'

/** Width and height, in whatever unit. */
export type Size = { readonly width: number; readonly height: number }

const twipsPerPixel = 15

/** A picture leaves room on its page for what belongs to it. */
const mostOfPage = 0.8

/** The size of a picture in twips: its own pixels or the width wished for, in proportion, within what there is room for. */
export function pictureSize(
  own: Size,
  room: { readonly maxWidth: number; readonly maxHeight: number; readonly width?: number },
): Size {
  const wished = room.width ?? own.width * twipsPerPixel
  const height = (wished * own.height) / own.width
  const scale = Math.min(1, room.maxWidth / wished, room.maxHeight / height)
  return { width: Math.max(1, Math.floor(wished * scale)), height: Math.max(1, Math.floor(height * scale)) }
}

/** How high a picture may be on this paper, in twips, whichever way its page is turned. */
export function highestPicture({ page }: HouseStyle): number {
  const edges = twipsOfMillimetres(page.margin.top) + twipsOfMillimetres(page.margin.bottom)
  const [upright, turned] = [twipsOfMillimetres(page.height) - edges, twipsOfMillimetres(page.width) - edges]
  return Math.round(Math.min(upright, turned * 1.4) * mostOfPage)
}
