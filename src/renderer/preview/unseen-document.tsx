import { makeStyles } from '@fluentui/react-components'
import type { RefObject } from 'react'
import type { DocumentTree } from '../../shared/document/tree'
import { drawingOf } from './block-drawings'
import { type DocumentIndex, footnotesIn } from './document-index'
import { FootnoteLine } from './footnote-line'
import { sheetOf } from './lay-out'
import { bodyStyle } from './paper'
import { usePaper } from './paper-context'
import type { Section } from './sections'

const useStyles = makeStyles({
  clipped: { height: 0, overflow: 'hidden', position: 'relative' },
  measured: {
    position: 'absolute',
    top: 0,
    left: 0,
    visibility: 'hidden',
    pointerEvents: 'none',
    textAlign: 'left',
    overflowWrap: 'break-word',
    fontKerning: 'none',
  },
  block: { display: 'flow-root' },
})

type UnseenDocumentProps = {
  readonly root: RefObject<HTMLDivElement | null>
  readonly tree: DocumentTree
  readonly index: DocumentIndex
  readonly sections: readonly Section[]
}

/** The whole document at its size on paper, to be measured; sections that lie have their own width. */
export function UnseenDocument({ root, tree, index, sections }: UnseenDocumentProps) {
  const styles = useStyles()
  const paper = usePaper()
  return (
    <div className={styles.clipped} aria-hidden ref={root}>
      {sections.map((section) => (
        <div
          key={section.from}
          className={styles.measured}
          lang={tree.properties.language}
          style={{ ...paper.look(bodyStyle), width: sheetOf(paper, section).textWidth }}
        >
          {tree.blocks.slice(section.from, section.until).map((block, offset) => {
            const at = section.from + offset
            return (
              <div key={at} data-block={at} className={styles.block}>
                {drawingOf(block, paper).draw({ slice: null, partName: String(at) })}
              </div>
            )
          })}
          {tree.blocks
            .slice(section.from, section.until)
            .flatMap((block) =>
              footnotesIn(block).map((footnote) => (
                <FootnoteLine key={index.footnoteNumber(footnote)} footnote={footnote} index={index} />
              )),
            )}
        </div>
      ))}
    </div>
  )
}
