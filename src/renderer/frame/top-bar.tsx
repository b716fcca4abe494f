import {
  Breadcrumb,
  BreadcrumbButton,
  BreadcrumbDivider,
  BreadcrumbItem,
  Button,
  makeStyles,
  Tooltip,
  tokens,
} from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo'
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right'
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo'
import { SearchRegular } from '@fluentui/react-icons/svg/search'
import { Fragment, type ReactElement } from 'react'
import { type ActionName, actions } from '../../shared/actions/actions'
import { useRunAction } from '../actions/actions-provider'
import { shortcutText } from '../actions/shortcut-text'
import { useNavigation } from '../navigation/navigation-provider'
import { useShownPage } from '../navigation/page'
import { useWords } from '../words/use-words'
import { changeText } from './change-text'
import type { OpenLibrary } from './open-library'

const useStyles = makeStyles({
  root: {
    gridArea: 'top',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    minHeight: '44px',
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // In a narrow window the search gives way first, then the last name of the trail.
  trail: {
    flex: '1 1 auto',
    minWidth: 0,
    overflow: 'hidden',
    '& ol': { minWidth: 0 },
    '& li:last-child, & li:last-child button': { minWidth: 0 },
  },
  here: {
    maxWidth: '72ch',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    display: 'block',
  },
  search: {
    flex: '0 20 320px',
    minWidth: '176px',
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
  },
  searchText: {
    display: 'flex',
    flex: '1 1 0',
    minWidth: 0,
    columnGap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
  },
  searchLabel: { overflow: 'hidden', textOverflow: 'ellipsis' },
  key: { fontSize: tokens.fontSizeBase200 },
})

/** Way back and forward, breadcrumb, palette, undo and redo. */
export function TopBar({ library }: { readonly library: OpenLibrary }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { canGoBack, canGoForward, go } = useNavigation()
  const { title, trail } = useShownPage()
  const run = useRunAction()
  const { undo, redo, readOnly } = library
  return (
    <header className={styles.root} data-area="" tabIndex={-1}>
      <ActionButton name="go-back" icon={<ArrowLeftRegular />} isPossible={canGoBack} />
      <ActionButton name="go-forward" icon={<ArrowRightRegular />} isPossible={canGoForward} />
      <Breadcrumb className={styles.trail} aria-label={t('frame.trail')}>
        {trail.map((step) => (
          <Fragment key={step.title}>
            <BreadcrumbItem>
              <BreadcrumbButton onClick={() => go(step.route)}>{step.title}</BreadcrumbButton>
            </BreadcrumbItem>
            <BreadcrumbDivider />
          </Fragment>
        ))}
        {title !== '' && (
          <BreadcrumbItem>
            <BreadcrumbButton current>
              <span className={styles.here}>{title}</span>
            </BreadcrumbButton>
          </BreadcrumbItem>
        )}
      </Breadcrumb>
      <Button className={styles.search} icon={<SearchRegular />} onClick={() => run('palette')}>
        <span className={styles.searchText}>
          <span className={styles.searchLabel}>{t('actions.names.palette')}</span>
          <span className={styles.key}>{shortcutOf('palette', t)}</span>
        </span>
      </Button>
      <ActionButton
        name="undo"
        icon={<ArrowUndoRegular />}
        isPossible={undo !== null && readOnly === null}
        label={
          undo === null ? t('frame.nothingToUndo') : t('frame.undoThis', { change: changeText(undo, t, language) })
        }
      />
      <ActionButton
        name="redo"
        icon={<ArrowRedoRegular />}
        isPossible={redo !== null && readOnly === null}
        label={
          redo === null ? t('frame.nothingToRedo') : t('frame.redoThis', { change: changeText(redo, t, language) })
        }
      />
    </header>
  )
}

function shortcutOf(name: ActionName, t: ReturnType<typeof useWords>['t']): string {
  const shortcut = actions.find((action) => action.name === name)?.shortcut ?? null
  return shortcut === null ? '' : shortcutText(shortcut, t)
}

type ActionButtonProps = {
  readonly name: ActionName
  readonly icon: ReactElement
  readonly isPossible: boolean
  /** Says more than the action's own name. */
  readonly label?: string
}

function ActionButton({ name, icon, isPossible, label }: ActionButtonProps) {
  const { t } = useWords()
  const run = useRunAction()
  const words = label ?? t(`actions.names.${name}`)
  return (
    <Tooltip content={`${words} (${shortcutOf(name, t)})`} relationship="label">
      <Button appearance="subtle" icon={icon} disabledFocusable={!isPossible} onClick={() => run(name)} />
    </Tooltip>
  )
}
