import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { useCallback, useRef } from 'react'
import type { ComposedDocument } from '../../shared/ipc/contract'
import { lightTheme } from '../theme/themes'
import { useWords } from '../words/use-words'
import { DocumentPages } from './document-pages'
import type { Layout } from './lay-out'
import { paperOf } from './paper'
import { useWidth } from './use-width'

const useStyles = makeStyles({
  desk: {
    height: '100%',
    boxSizing: 'border-box',
    overflowY: 'scroll',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalL} 0`,
    backgroundColor: tokens.colorNeutralBackground4,
    position: 'relative',
  },
  paper: { backgroundColor: 'transparent' },
})

const gutter = 32
const smallestScale = 0.25

type PagesViewProps = {
  readonly composed: Pick<ComposedDocument, 'tree' | 'look'>
  readonly label: string
  /** Sheets fill the width up to this size; 1 is the size of real paper. */
  readonly largestScale: number
  readonly onLayout?: (layout: Layout) => void
}

/** The pages of a document on a desk that scrolls, fitted to its width. Paper is white in every theme. */
export function PagesView({ composed, label, largestScale, onLayout }: PagesViewProps) {
  const styles = useStyles()
  const { t } = useWords()
  const desk = useRef<HTMLDivElement>(null)
  const width = useWidth(desk)
  const { tree, look } = composed
  const sheet = paperOf(look, tree.properties.paper).upright.width
  const scale = Math.max(smallestScale, Math.min(largestScale, (width - gutter) / sheet))
  const report = useCallback((layout: Layout) => onLayout?.(layout), [onLayout])
  return (
    // What scrolls has to be reachable with the keyboard; a group, since the pane around it is the landmark.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div ref={desk} role="group" aria-label={label} tabIndex={0} className={styles.desk} data-pages="">
      <FluentProvider theme={lightTheme} className={styles.paper}>
        <DocumentPages
          tree={tree}
          look={look}
          scale={scale}
          pageLabel={(page, pages) => t('preview.pageOf', { page, pages })}
          onLayout={report}
        />
      </FluentProvider>
    </div>
  )
}
