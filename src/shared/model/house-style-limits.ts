import type { HouseStyle } from './house-style'

type Side = keyof HouseStyle['page']['margin']

/** The least room for text between the margins, in millimetres. */
const leastText = { width: 60, height: 80 }

/** Sheets that are taken for paper, in millimetres: from a large card to A2. */
export const sheetLimits = { least: 90, most: 594 }

/** What a stored page may measure at all, in millimetres: wider than what the window offers. */
export const storedSheetLimits = { least: 50, most: 1200 }

/** The least of a stored page that its margins, headers and footers leave to the text, in millimetres. */
const leastStoredText = 30

/** Whether margins, and the distances of header and footer from the edge, leave room for text. */
export function leavesRoomForText({ width, height, margin, header, footer }: HouseStyle['page']): boolean {
  const { above, below } = takenFromText({ margin, header, footer })
  return width - margin.left - margin.right >= leastStoredText && height - above - below >= leastStoredText
}

type Taking = Pick<HouseStyle['page'], 'margin' | 'header' | 'footer'>

/** A header that begins below the margin pushes the text down, a footer above it pushes it up. */
function takenFromText({ margin, header, footer }: Taking): { readonly above: number; readonly below: number } {
  return { above: Math.max(margin.top, header), below: Math.max(margin.bottom, footer) }
}

/** The widest a margin may be beside the others, in millimetres. */
export function mostMargin(page: HouseStyle['page'], side: Side): number {
  const { width, height, margin } = page
  const { above, below } = takenFromText(page)
  const most =
    side === 'left'
      ? width - margin.right - leastText.width
      : side === 'right'
        ? width - margin.left - leastText.width
        : side === 'top'
          ? height - below - leastText.height
          : height - above - leastText.height
  return Math.max(0, Math.floor(most))
}

/** The smallest sheet that still has room for text between these margins, in millimetres. */
export function leastSheet(page: HouseStyle['page']): { readonly width: number; readonly height: number } {
  const { margin } = page
  const { above, below } = takenFromText(page)
  return {
    width: Math.max(sheetLimits.least, Math.ceil(margin.left + margin.right + leastText.width)),
    height: Math.max(sheetLimits.least, Math.ceil(above + below + leastText.height)),
  }
}
