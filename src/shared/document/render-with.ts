import type { Block, BlockRenderers, Inline, InlineRenderers } from './tree'

/** Picks the renderer of this block's kind; the one place where the pair is matched up by hand. */
export function renderBlockWith<Out>(renderers: BlockRenderers<Out>, block: Block): Out {
  const render = renderers[block.kind] as (block: Block) => Out
  return render(block)
}

/** Picks the renderer of this inline's kind. */
export function renderInlineWith<Out>(renderers: InlineRenderers<Out>, inline: Inline): Out {
  const render = renderers[inline.kind] as (inline: Inline) => Out
  return render(inline)
}
