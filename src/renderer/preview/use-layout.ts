import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Block, DocumentTree } from '../../shared/document/tree'
import { indexDocument } from './document-index'
import { type Layout, layOut } from './lay-out'
import { measureDocument } from './measure'
import type { Paper } from './paper'
import { sectionsOf } from './sections'
import { type LogoState, loweredBy } from './use-logo'

type LaidOut = { readonly tree: DocumentTree; readonly paper: Paper; readonly layout: Layout }

/** Measures the unseen drawing and lays it out, again whenever something in it, such as a picture, changes its height. */
export function useLayout(tree: DocumentTree, paper: Paper, mark: LogoState, onLayout: (layout: Layout) => void) {
  const unseen = useRef<HTMLDivElement>(null)
  const index = useMemo(() => indexDocument(tree.blocks), [tree])
  const sections = useMemo(() => sectionsOf(tree.blocks, paper.style), [tree, paper])
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null)
  const measuredHeight = useRef(0)
  const [changes, setChanges] = useState(0)
  const lowered = loweredBy(mark.logo, tree.properties.marking !== null, paper)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed height asks for a new measuring
  useLayoutEffect(() => {
    if (unseen.current === null) return
    measuredHeight.current = heightOfAll(unseen.current)
    const measured = measureDocument(unseen.current, tree.blocks, paper)
    const layout = layOut(sections, measured, paper, lowered)
    setLaidOut({ tree, paper, layout })
    onLayout(layout)
  }, [tree, paper, sections, lowered, changes, onLayout])

  // biome-ignore lint/correctness/useExhaustiveDependencies: other sections are drawn in other elements
  useEffect(() => {
    const root = unseen.current
    if (root === null) return
    const observer = new ResizeObserver(() => {
      if (root.isConnected && heightOfAll(root) !== measuredHeight.current) setChanges((count) => count + 1)
    })
    for (const part of root.children) observer.observe(part)
    return () => observer.disconnect()
  }, [sections])

  const layout = laidOut?.tree === tree && laidOut.paper === paper ? laidOut.layout : null
  const isTurned = useMemo(() => {
    const turned = sections.flatMap(({ from, until, isLandscape }) =>
      isLandscape ? tree.blocks.slice(from, until) : [],
    )
    return (block: Block) => turned.includes(block)
  }, [tree, sections])
  return { unseen, index, sections, layout, isTurned }
}

function heightOfAll(root: HTMLElement): number {
  return [...root.children].reduce((sum, part) => sum + Math.round(part.getBoundingClientRect().height), 0)
}
