import { makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { ComposedDocument } from '../../../shared/ipc/contract'
import { useAction } from '../../actions/actions-provider'
import { ClosedPane } from '../../preview/pane-header'
import { ReadingView } from '../../preview/reading-view'
import { RecordScreen } from '../../records/record-screen'
import { useRemembered } from '../../ui/pane-memory'
import { SplitPane } from '../../ui/split-pane'
import { useWords } from '../../words/use-words'
import { BookPages } from './book-pages'
import { bookParts } from './book-parts'

const useStyles = makeStyles({
  root: { display: 'flex', height: '100%', minHeight: 0 },
  grow: { flexGrow: 1, minWidth: 0, minHeight: 0 },
  hidden: { display: 'none' },
})

/** A briefing book: its form, and beside it its pages. */
export function BookScreen({ id, isNew }: { readonly id: string; readonly isNew: boolean }) {
  const styles = useStyles()
  const { t } = useWords()
  const [showsPages, setShowsPages] = useRemembered<boolean>('book.pages', true)
  const [reading, setReading] = useState<ComposedDocument | null>(null)
  useAction('second-pane', () => setShowsPages(!showsPages))
  return (
    <>
      {reading === null ? null : <ReadingView composed={reading} onClose={() => setReading(null)} />}
      {/* The form stays, with what is being typed in it. */}
      <div className={reading === null ? styles.root : styles.hidden}>
        <div className={styles.grow}>
          <SplitPane
            name="book.pages"
            label={t('preview.pages')}
            sideAt="end"
            initialSize={400}
            smallest={260}
            largest={900}
            side={showsPages ? <BookPages id={id} onRead={setReading} onClose={() => setShowsPages(false)} /> : null}
          >
            <RecordScreen kind="books" id={id} isNew={isNew} parts={bookParts} />
          </SplitPane>
        </div>
        {showsPages ? null : <ClosedPane title={t('preview.pages')} side="end" onOpen={() => setShowsPages(true)} />}
      </div>
    </>
  )
}
