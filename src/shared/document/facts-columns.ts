import { twipsOfMillimetres } from './measures'
import { tableLook } from './table-styles'
import type { Block } from './tree'

/** A photo is as wide as one for a passport, 35 mm, and leaves most of the width to the facts. */
const photoWidth = twipsOfMillimetres(35) + tableLook.padding.left + tableLook.padding.right
const photoShare = 0.4

/**
 * The columns of a block of facts in twips: labels, values and, where there is a picture, the picture; together exactly
 * `width`. `type` is the size of the letters in points.
 */
export function factsColumns(facts: Extract<Block, { kind: 'facts' }>, width: number, type: number): readonly number[] {
  const longest = facts.rows.reduce((most, { label }) => Math.max(most, label.length), 0)
  // About half an em a letter, between a fifth and a third of the width.
  const wanted = longest * type * 11 + 200
  const labels = Math.round(Math.min(Math.max(wanted, width * 0.2), width * 0.34))
  if (facts.picture === null) return [labels, width - labels]
  const photo = Math.min(photoWidth, Math.round(width * photoShare))
  return [labels, width - labels - photo, photo]
}
