import { mostAttachmentBytes } from '../../../shared/model/attachments'

/** Beyond these a picture is left out: a document that carries it would be of no use, and reading it no pleasure. */
export const pictureLimits = {
  /** What a library keeps: a text has the same pictures wherever it is written from. */
  fileBytes: mostAttachmentBytes,
  /** Of all pictures of one document. */
  allBytes: 150 << 20,
  pixels: 100_000_000,
  side: 30_000,
  svgBytes: 8 << 20,
  /** Elements of a drawing, what it repeats as often as it does, and whatever else takes as long as so many. */
  svgElements: 100_000,
  /** Of one element. */
  svgAttributes: 1000,
  /** Those, and what takes long for each pixel counted as often as it takes longer: some thousand gradients and veils. */
  svgWork: 4_500_000,
} as const

/** Pixels to the inch where a picture does not say, as browsers and Word have it. */
export const usualDensity = 96

/** Densities beyond these are mistakes: cameras and scanners write them. */
export function believableDensity(perInch: number): number {
  return Number.isFinite(perInch) && perInch >= 30 && perInch <= 4800 ? perInch : usualDensity
}

/** Whether a picture of so many pixels is one to show. */
export function isShowable(width: number, height: number): boolean {
  const { side, pixels } = pictureLimits
  return width > 0 && height > 0 && width <= side && height <= side && width * height <= pixels
}
