import type { HouseStyle } from './house-style'

type Side = keyof HouseStyle['page']['margin']

/** The least room for text between the margins, in millimetres. */
const leastText = { width: 60, height: 80 }

/** Sheets that are taken for paper, in millimetres: from a large card to A2. */
export const sheetLimits = { least: 90, most: 594 }

/** The widest a margin may be beside the others, in millimetres. */
export function mostMargin({ width, height, margin }: HouseStyle['page'], side: Side): number {
  const most =
    side === 'left'
      ? width - margin.right - leastText.width
      : side === 'right'
        ? width - margin.left - leastText.width
        : side === 'top'
          ? height - margin.bottom - leastText.height
          : height - margin.top - leastText.height
  return Math.max(0, Math.floor(most))
}

/** The smallest sheet that still has room for text between these margins, in millimetres. */
export function leastSheet({ margin }: HouseStyle['page']): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(sheetLimits.least, Math.ceil(margin.left + margin.right + leastText.width)),
    height: Math.max(sheetLimits.least, Math.ceil(margin.top + margin.bottom + leastText.height)),
  }
}
