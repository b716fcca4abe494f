import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../words/use-words'
import type { Severity } from './finding-severity'

const narrow = '@media (max-width: 800px)'

const useStyles = makeStyles({
  bar: {
    borderRadius: 0,
    gridTemplateColumns: 'auto minmax(0, 1fr) auto auto',
    gridTemplateRows: 'auto',
    gridTemplateAreas: '"icon body secondaryActions actions" ". details details details"',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    [narrow]: {
      gridTemplateColumns: 'auto minmax(0, 1fr) auto',
      gridTemplateAreas:
        '"icon body actions" "secondaryActions secondaryActions secondaryActions" "details details details"',
    },
  },
  title: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  actions: { columnGap: tokens.spacingHorizontalS, [narrow]: { flexWrap: 'wrap', justifyContent: 'end' } },
  details: {
    gridArea: 'details',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
})

type BarWithDetailsProps = {
  readonly label: string
  readonly intent: Severity
  readonly title: string
  /** What the button that shows the details says. */
  readonly more: string
  readonly actions: ReactNode
  readonly dismiss?: ReactNode
  /** The details. */
  readonly children: ReactNode
}

/** One line above the page, what can be done about it at its right; the rest below it, for whoever wants to know. */
export function BarWithDetails({ label, intent, title, more, actions, dismiss, children }: BarWithDetailsProps) {
  const styles = useStyles()
  const { t } = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const detailsId = useId()
  return (
    <section aria-label={label}>
      <MessageBar intent={intent} layout="singleline" className={styles.bar}>
        <MessageBarBody className={styles.title}>
          <MessageBarTitle>{title}</MessageBarTitle>
        </MessageBarBody>
        <MessageBarActions
          className={styles.actions}
          {...(dismiss !== undefined && { containerAction: <>{dismiss}</> })}
        >
          <Button
            size="small"
            appearance="transparent"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? t('recovery.showLess') : more}
          </Button>
          {actions}
        </MessageBarActions>
        {isOpen && (
          <div id={detailsId} className={styles.details}>
            {children}
          </div>
        )}
      </MessageBar>
    </section>
  )
}
