import { makeStyles } from '@fluentui/react-components'
import { memo, type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
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
  // Laid out once: by the printer. Nobody looks at the window itself.
  page: { position: 'relative', overflow: 'hidden', '@media screen': { display: 'none' } },
  next: { breakBefore: 'page' },
})

/** So many pages are drawn before anybody is told of it. */
const stretch = 16

/** What is drawn once, however many pages come after it. */
const DrawnPage = memo(PageView)
const DrawnUnseen = memo(UnseenDocument)

type PrintPagesProps = {
  readonly tree: DocumentTree
  readonly look: DocumentLook
  /** Told how many of the pages are drawn, again and again. */
  readonly onDrawn: (drawn: number, pages: number) => void
  /** Told once the pages stand as they are to be printed. */
  readonly onReady: (pages: number) => void
}

/**
 * The pages of a document and nothing else, at the size of their paper, to be printed. `data-ready` is set, and
 * `onReady` told, when faces and pictures are there and every page has been laid out with them.
 */
export function PrintPages({ tree, look, onDrawn, onReady }: PrintPagesProps) {
  const styles = useStyles()
  const paper = paperOf(look, tree.properties.paper)
  const mark = useLogo(paper.style)
  const [latest, setLatest] = useState<Layout | null>(null)
  const follow = useCallback((layout: Layout) => setLatest(layout), [])
  const { unseen, index, layout, sections, isTurned } = useLayout(tree, paper, mark, follow)
  const starts = useMemo(() => (layout === null ? null : startPages(layout.pages, tree.blocks)), [layout, tree])
  const { language } = tree.properties
  const context = useMemo(
    () => ({ index, isTurned, language, pageOf: (block: number) => starts?.[block] ?? null }),
    [index, isTurned, language, starts],
  )
  usePageRules(paper)
  const isSettled = useIsSettled(unseen, mark.isPending ? null : latest)
  const pages = layout?.pages ?? []
  const count = pages.length
  const [drawn, setDrawn] = useState(0)
  useEffect(() => {
    if (count === 0) return
    onDrawn(Math.min(drawn, count), count)
    if (drawn >= count) return
    const timer = window.setTimeout(() => setDrawn(drawn + stretch))
    return () => window.clearTimeout(timer)
  }, [drawn, count, onDrawn])
  const isReady = isSettled && drawn >= count
  useEffect(() => {
    if (isReady) onReady(count)
  }, [isReady, count, onReady])
  return (
    <PaperContext value={paper}>
      <DocumentContext value={context}>
        <main lang={paper.style.languageTags[tree.properties.language]} {...(isReady ? { 'data-ready': '' } : {})}>
          {isReady ? null : <DrawnUnseen root={unseen} tree={tree} index={index} sections={sections} />}
          {layout === null
            ? null
            : pages.slice(0, drawn).map((page, at) => (
                <div
                  // Pages stand in one fixed order: their place is what they are.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  key={at}
                  className={at === 0 ? styles.page : `${styles.page} ${styles.next}`}
                  style={{ page: pageName(page), ...sizeOf(sheetOf(paper, page.section)) }}
                >
                  <DrawnPage
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
