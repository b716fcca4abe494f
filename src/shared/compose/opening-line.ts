import { loneImage } from '../document/lone-image'
import type { Block, Inline } from '../document/tree'

/**
 * A text opened by a line of its own in the text's first paragraph, so that no page ends between them; null where the
 * text begins with something else than words. The line's end is as high as its letters, so `set` is given it too.
 */
export function withOpeningLine(
  line: readonly Inline[],
  text: readonly Block[],
  set: (line: readonly Inline[]) => readonly Inline[] = (plain) => plain,
): readonly Block[] | null {
  const [first, ...others] = text
  if (first?.kind !== 'paragraph' || first.role !== 'body' || loneImage(first) !== null) return null
  return [{ ...first, text: [...set([...line, { kind: 'break' }]), ...first.text] }, ...others]
}
