import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { BookRegular } from '@fluentui/react-icons/svg/book'
import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open'
import type { ComposedDocument } from '../../../shared/ipc/contract'
import { failureOf } from '../../api/ask'
import { useLatestAnswer } from '../../api/use-answer'
import { ExportButton } from '../../preview/export-button'
import { PagesPane } from '../../preview/pages-pane'
import { PaneHeader } from '../../preview/pane-header'
import { useExport } from '../../preview/use-export'
import { Answered } from '../../ui/answered'
import { EmptyState } from '../../ui/empty-state'
import { useWords } from '../../words/use-words'
import { useSaveFirst } from './use-save-first'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  pane: { flexGrow: 1, minHeight: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
})

type BookPagesProps = {
  readonly id: string
  readonly onRead: (composed: ComposedDocument) => void
  readonly onClose: () => void
}

/** The pages of the book as it is stored, its check, and the way out to Word. */
export function BookPages({ id, onRead, onClose }: BookPagesProps) {
  const styles = useStyles()
  const { t } = useWords()
  const answer = useLatestAnswer('documents/compose', { kind: 'books', id })
  const exporting = useExport('books', id, useSaveFirst())

  if (answer.data === undefined && answer.error !== null && failureOf(answer.error).code === 'notFound') {
    return (
      <div className={styles.root}>
        <PaneHeader title={t('preview.pages')} side="end" onClose={onClose} />
        <EmptyState icon={<BookRegular />} title={t('books.notYet')}>
          {t('books.notYetText')}
        </EmptyState>
      </div>
    )
  }
  return (
    <div className={styles.root}>
      <div className={styles.pane}>
        <Answered answer={answer}>
          {(composed) => (
            <PagesPane composed={composed} notices={composed.notices} onOpenNotice={null} onClose={onClose} />
          )}
        </Answered>
      </div>
      <div className={styles.foot}>
        <Button
          appearance="subtle"
          icon={<BookOpenRegular />}
          disabled={answer.data === undefined}
          onClick={() => answer.data !== undefined && onRead(answer.data)}
        >
          {t('preview.read')}
        </Button>
        <ExportButton exporting={exporting} />
      </div>
    </div>
  )
}
