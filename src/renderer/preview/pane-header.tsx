import { Button, makeStyles, Subtitle2, Tooltip, tokens } from '@fluentui/react-components'
import { PanelLeftContractRegular } from '@fluentui/react-icons/svg/panel-left-contract'
import { PanelLeftExpandRegular } from '@fluentui/react-icons/svg/panel-left-expand'
import { PanelRightContractRegular } from '@fluentui/react-icons/svg/panel-right-contract'
import { PanelRightExpandRegular } from '@fluentui/react-icons/svg/panel-right-expand'
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words'

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    minHeight: '40px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
  },
  closed: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    width: '40px',
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  closedTitle: {
    writingMode: 'vertical-rl',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
})

export type PaneSide = 'start' | 'end'

type PaneHeaderProps = {
  readonly title: string
  readonly side: PaneSide
  readonly onClose: (() => void) | null
  readonly children?: ReactNode
}

/** The head of a pane: its name, what it says at a glance, and the button that folds it away. */
export function PaneHeader({ title, side, onClose, children }: PaneHeaderProps) {
  const styles = useStyles()
  const { t } = useWords()
  const label = t('preview.closePane', { pane: title })
  return (
    <div className={styles.header}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      {children}
      {onClose === null ? null : (
        <Tooltip content={label} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={side === 'start' ? <PanelLeftContractRegular /> : <PanelRightContractRegular />}
            onClick={onClose}
          />
        </Tooltip>
      )}
    </div>
  )
}

type ClosedPaneProps = { readonly title: string; readonly side: PaneSide; readonly onOpen: () => void }

/** A pane folded away: a narrow strip that still says what it is. */
export function ClosedPane({ title, side, onOpen }: ClosedPaneProps) {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <div className={styles.closed}>
      <Tooltip content={t('preview.openPane', { pane: title })} relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={side === 'start' ? <PanelLeftExpandRegular /> : <PanelRightExpandRegular />}
          onClick={onOpen}
        />
      </Tooltip>
      <span className={styles.closedTitle} aria-hidden>
        {title}
      </span>
    </div>
  )
}
