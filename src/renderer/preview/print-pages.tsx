import { makeStyles } from '@fluentui/react-components'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { DocumentTree } from '../../shared/document/tree'
import type { DocumentLook } from '../../shared/layout/document-look'
import { DocumentContext } from './document-context'
import { type LaidPage, type Layout, sheetOf, startPages } from './lay-out'
import { pageRules } from './page-rules'
import { PageView } from './page-view'
import { type Paper, paperOf, type SheetSize } from './paper'
import { PaperContext } from './paper-context'
import { UnseenDocument } from './unseen-document'
import { useLayout } from './use-layout'
import { useLogo } from './use-logo'

const useStyles = makeStyles({
  page: { position: 'relative', overflow: 'hidden' },
  next: { breakBefore: 'page' },
})

type PrintPagesProps = {
  readonly tree: DocumentTree
  readonly look: DocumentLook
  /** Told once the pages stand as they are to be printed. */
  readonly onReady: (pages: number) => void
}

/**
 * The pages of a document and nothing else, at the size of their paper, to be printed. `data-ready` is set, and
 * `onReady` told, when faces and pictures are there and every page has been laid out with them.
 */
export function PrintPages({ tree, look, onReady }: PrintPagesProps) {
  const styles = useStyles()
  const paper = paperOf(look, tree.properties.paper)
  const mark = useLogo(paper.style)
  const [latest, setLatest] = useState<Layout | null>(null)
  const follow = useCallback((layout: Layout) => setLatest(layout), [])
  const { unseen, index, layout, sections, isTurned } = useLayout(tree, paper, mark, follow)
  const starts = useMemo(() => (layout === null ? null : startPages(layout.pages, tree.blocks)), [layout, tree])
  usePageRules(paper)
  const isReady = useIsSettled(unseen, mark.isPending ? null : latest)
  const pages = layout?.pages ?? []
  const count = pages.length
  useEffect(() => {
    if (isReady) onReady(count)
  }, [isReady, count, onReady])
  return (
    <PaperContext value={paper}>
      <DocumentContext
        value={{
          index,
          isTurned,
          language: tree.properties.language,
          pageOf: (block) => starts?.[block] ?? null,
        }}
      >
        <main lang={paper.style.languageTags[tree.properties.language]} {...(isReady ? { 'data-ready': '' } : {})}>
          {isReady ? null : <UnseenDocument root={unseen} tree={tree} index={index} sections={sections} />}
          {layout === null
            ? null
            : pages.map((page, at) => (
                <div
                  // Pages stand in one fixed order: their place is what they are.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  key={at}
                  className={at === 0 ? styles.page : `${styles.page} ${styles.next}`}
                  style={{ page: pageName(page), ...sizeOf(sheetOf(paper, page.section)) }}
                >
                  <PageView
                    tree={tree}
                    index={index}
                    layout={layout}
                    page={page}
                    number={at + 1}
                    scale={1}
                    logo={mark.logo}
                    label={String(at + 1)}
                    isPrinted
                  />
                </div>
              ))}
        </main>
      </DocumentContext>
    </PaperContext>
  )
}

function pageName({ section }: LaidPage): string {
  return section.isLandscape ? 'lying' : 'upright'
}

function sizeOf({ width, height }: SheetSize) {
  // A hair less than the sheet: rounding must not spill onto a page of its own.
  return { width, height: Math.floor(height) }
}

/** Tells the printer of the sheets. A sheet of style of one's own: text in the page would need the policy's nonce. */
function usePageRules(paper: Paper): void {
  useLayoutEffect(() => {
    const rules = new CSSStyleSheet()
    rules.replaceSync(pageRules(paper.style))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules)
    }
  }, [paper])
}

/** Whether faces and pictures are loaded and the last layout was made with them. */
function useIsSettled(unseen: RefObject<HTMLDivElement | null>, layout: Layout | null): boolean {
  const [settled, setSettled] = useState<Layout | null>(null)
  const wanted = useRef<Layout | null>(null)
  wanted.current = layout
  useEffect(() => {
    if (layout === null) return
    const root = unseen.current
    const images = root === null ? [] : [...root.querySelectorAll('img')]
    const loads = images.map((image) => image.decode().catch(() => undefined))
    void Promise.all([document.fonts.ready, ...loads])
      // Heights that changed are told in the next frame, and lead to another layout.
      .then(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
      .then(() => {
        if (wanted.current === layout) setSettled(layout)
      })
  }, [layout, unseen])
  return layout !== null && settled === layout
}
