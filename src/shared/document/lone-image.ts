import type { Block, Inline } from './tree'

export type Image = Extract<Inline, { kind: 'image' }>

/** The picture of a body paragraph that is nothing else: it stands by itself, its title under it. */
export function loneImage({ role, text }: Extract<Block, { kind: 'paragraph' }>): Image | null {
  if (role !== 'body') return null
  const [only, ...others] = text.filter((inline) => inline.kind !== 'text' || inline.text.trim() !== '')
  return only?.kind === 'image' && others.length === 0 ? only : null
}
