import type { HouseStyle } from '../model/house-style'
import type { PaperKind } from './tree'

type Card = {
  readonly width: number
  readonly height: number
  readonly side: number
  readonly top: number
  readonly foot: number
  readonly body: number
  readonly small: number
}

/** A5 and A6 lying, in millimetres; type in points, large enough to be read at arm's length. */
const cards: Readonly<Record<Exclude<PaperKind, 'document'>, Card>> = {
  'card-a5': { width: 210, height: 148, side: 16, top: 20, foot: 18, body: 19, small: 10 },
  'card-a6': { width: 148, height: 105, side: 11, top: 15, foot: 14, body: 14, small: 8 },
}

/**
 * The house style as it stands on a kind of paper. Cards keep its faces and colours; their sheet is small and their type
 * large, they carry no logo, and no template decides over their pages.
 */
export function styleOnPaper(style: HouseStyle, paper: PaperKind): HouseStyle {
  if (paper === 'document') return style
  const { width, height, side, top, foot, body, small } = cards[paper]
  const heading = Math.round(body * 1.25)
  return {
    ...style,
    logo: null,
    template: null,
    page: {
      width,
      height,
      margin: { top, right: side, bottom: foot, left: side },
      header: Math.round(top / 2.5),
      footer: Math.round(foot / 2.5),
    },
    sizes: {
      body,
      table: Math.round(body * 0.8),
      small,
      marking: small + 1,
      cover: heading + 6,
      headings: [heading, heading - 2, body, body, body, body],
    },
  }
}
