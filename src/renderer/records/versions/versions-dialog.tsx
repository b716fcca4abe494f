import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { HistoryRegular } from '@fluentui/react-icons/svg/history'
import { useState } from 'react'
import type { RecordVersion } from '../../../shared/ipc/contract'
import { proseMoment } from '../../../shared/language/moments'
import type { RecordKind, RecordOf } from '../../../shared/model/library'
import { useAnswer } from '../../api/use-answer'
import { useCommand } from '../../api/use-command'
import { Answered } from '../../ui/answered'
import { ChangeButton } from '../../ui/change-button'
import { EmptyState } from '../../ui/empty-state'
import { useWords } from '../../words/use-words'
import { useUndoOffer } from '../use-undo-offer'
import { VersionComparison } from './version-comparison'
import { VersionList } from './version-list'

const narrow = '@media (max-width: 760px) and (min-height: 481px)'
/** As at 200 % on a small screen: everything scrolls together. */
const short = '@media (max-width: 760px) and (max-height: 480px)'

const useStyles = makeStyles({
  surface: {
    width: 'calc(100vw - 64px)',
    maxWidth: '1160px',
    height: 'calc(100vh - 64px)',
    maxHeight: '860px',
    '@media (max-width: 640px)': { width: '100vw', height: '100vh', maxHeight: 'none' },
  },
  body: { height: '100%', maxHeight: '100%', gridTemplateRows: 'auto minmax(0, 1fr) auto' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    overflow: 'hidden',
    [short]: { overflowY: 'auto' },
  },
  panes: {
    display: 'grid',
    flex: '1 1 0',
    minHeight: 0,
    gridTemplateColumns: '264px minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'minmax(88px, 30%) minmax(0, 1fr)' },
    [short]: { flex: '0 0 auto', gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto 280px' },
  },
  list: {
    minHeight: 0,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      borderRight: 'none',
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    [short]: {
      maxHeight: '116px',
      borderRight: 'none',
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  pane: { minWidth: 0, minHeight: 0, overflow: 'auto' },
  middle: { margin: 'auto' },
})

export type VersionsDialogProps = {
  readonly kind: RecordKind
  readonly id: string
  /** What the record is called now. */
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** The earlier versions of a record: to compare with the present one, and to restore. */
export function VersionsDialog(props: VersionsDialogProps) {
  const styles = useStyles()
  return (
    <Dialog open={props.isOpen} onOpenChange={(_event, { open }) => !open && props.onClose()}>
      <DialogSurface className={styles.surface}>
        <Versions {...props} />
      </DialogSurface>
    </Dialog>
  )
}

function Versions({ kind, id, title, onClose }: VersionsDialogProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const answer = useAnswer('records/versions', { kind, id })
  const [wanted, setWanted] = useState<number | null>(null)
  const { run: restore, isRunning } = useCommand('records/restore')
  const { run: undo } = useCommand('library/undo')
  const offerUndo = useUndoOffer()

  const versions = answer.data ?? []
  const chosen = versions.find(({ revision }) => revision === wanted) ?? versions.find(({ isPresent }) => !isPresent)
  const restoreChosen = async (): Promise<void> => {
    if (chosen === undefined) return
    const reply = await restore({ kind, id, revision: chosen.revision })
    if (!reply.ok) return
    onClose()
    offerUndo(t('versions.restored', { title, moment: proseMoment(chosen.at, language) }), () => void undo())
  }
  return (
    <DialogBody className={styles.body}>
      <DialogTitle>{t('versions.title', { title })}</DialogTitle>
      <DialogContent className={styles.content}>
        <Answered answer={answer}>
          {(listed) =>
            chosen === undefined ? (
              <div className={styles.middle}>
                <EmptyState icon={<HistoryRegular />} title={t('versions.noneYet')}>
                  {t('versions.noneText')}
                </EmptyState>
              </div>
            ) : (
              <div className={styles.panes}>
                <VersionList className={styles.list} versions={listed} chosen={chosen.revision} onChoose={setWanted} />
                <div className={styles.pane}>
                  <ChosenVersion kind={kind} id={id} version={chosen} />
                </div>
              </div>
            )
          }
        </Answered>
      </DialogContent>
      <DialogActions>
        {chosen !== undefined && (
          <ChangeButton
            appearance="primary"
            disabled={chosen.isPresent || isRunning}
            onClick={() => void restoreChosen()}
          >
            {t('versions.restore')}
          </ChangeButton>
        )}
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </DialogBody>
  )
}

type ChosenVersionProps = { readonly kind: RecordKind; readonly id: string; readonly version: RecordVersion }

function ChosenVersion({ kind, id, version }: ChosenVersionProps) {
  const { t } = useWords()
  if (version.isPresent) {
    return <EmptyState title={t('versions.presentChosen')}>{t('versions.presentText')}</EmptyState>
  }
  return <EarlierVersion key={version.revision} kind={kind} id={id} revision={version.revision} />
}

function EarlierVersion({ kind, id, revision }: Omit<ChosenVersionProps, 'version'> & { readonly revision: number }) {
  const earlier = useAnswer('records/version', { kind, id, revision })
  const present = useAnswer('records/read', { kind, id })
  return (
    <Answered answer={earlier}>
      {(before) => (
        <Answered answer={present}>
          {(now) => (
            <VersionComparison
              kind={kind}
              before={before.record as RecordOf<typeof kind>}
              now={now.record as RecordOf<typeof kind>}
            />
          )}
        </Answered>
      )}
    </Answered>
  )
}
