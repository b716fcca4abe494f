import { makeStyles } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { DocumentTree } from '../../shared/document/tree'
import type { DocumentLook } from '../../shared/layout/document-look'
import { DocumentContext } from './document-context'
import { type Layout, startPages } from './lay-out'
import { PageView } from './page-view'
import { paperOf } from './paper'
import { PaperContext } from './paper-context'
import { UnseenDocument } from './unseen-document'
import { useLayout } from './use-layout'
import { useLogo } from './use-logo'

const useStyles = makeStyles({
  pages: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '16px' },
})

type DocumentPagesProps = {
  readonly tree: DocumentTree
  readonly look: DocumentLook
  readonly scale: number
  readonly pageLabel: (page: number, pages: number) => string
  readonly onLayout: (layout: Layout) => void
  /** Only so many pages are shown, such as the first of a miniature. */
  readonly most?: number
}

/** The pages of a document as they will be printed. It is drawn once unseen, measured, and laid out from that. */
export function DocumentPages({ tree, look, scale, pageLabel, onLayout, most }: DocumentPagesProps) {
  const styles = useStyles()
  const paper = paperOf(look, tree.properties.paper)
  const mark = useLogo(paper.style)
  const { unseen, index, layout, sections, isTurned } = useLayout(tree, paper, mark, onLayout)
  const starts = useMemo(() => (layout === null ? null : startPages(layout.pages, tree.blocks)), [layout, tree])
  const pages = layout?.pages ?? []
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
        <UnseenDocument root={unseen} tree={tree} index={index} sections={sections} />
        <div className={styles.pages} lang={tree.properties.language}>
          {layout === null
            ? null
            : pages.slice(0, most).map((page, at) => (
                <PageView
                  // Pages stand in one fixed order: their place is what they are.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  key={at}
                  tree={tree}
                  index={index}
                  layout={layout}
                  page={page}
                  number={at + 1}
                  scale={scale}
                  logo={mark.logo}
                  label={pageLabel(at + 1, pages.length)}
                  isPrinted={false}
                />
              ))}
        </div>
      </DocumentContext>
    </PaperContext>
  )
}
