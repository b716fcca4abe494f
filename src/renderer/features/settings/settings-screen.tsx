import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components'
import type { Failure } from '../../../shared/ipc/failure'
import { describeFailure } from '../../../shared/ipc/failure-words'
import type { LibrarySettings } from '../../../shared/model/settings'
import { useAnswer } from '../../api/use-answer'
import { useNavigation } from '../../navigation/navigation-provider'
import { usePage } from '../../navigation/page'
import { type SettingsTab, settingsTabs } from '../../navigation/route'
import { Answered } from '../../ui/answered'
import { PageHeader } from '../../ui/page-header'
import { useWords } from '../../words/use-words'
import { AboutText } from './about-text'
import { BackupSettings } from './backups/backup-settings'
import { DocumentSettings } from './document-settings'
import { HouseStyleSettings } from './house-styles/house-style-settings'
import { LibrarySettingsForm } from './library-settings-form'
import { MarkingsEditor } from './markings-editor'
import { PostsEditor } from './posts-editor'
import { useSettingsDraft } from './use-settings-draft'
import { WindowSettings } from './window-settings'

const useStyles = makeStyles({
  tabs: {
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalMNudge}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  unsaved: { margin: `0 ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalS}` },
  content: {
    maxWidth: '840px',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}`,
  },
  /** Beside a form there is the page it makes. */
  broad: { maxWidth: '1180px' },
})

/** Settings of the library, the documents made from it, and the window. */
export function SettingsScreen({ tab }: { readonly tab: SettingsTab }) {
  const { t } = useWords()
  const settings = useAnswer('settings/read')
  usePage(t('settings.title'))
  return <Answered answer={settings}>{(stored) => <SettingsForm stored={stored} tab={tab} />}</Answered>
}

function SettingsForm({ stored, tab }: { readonly stored: LibrarySettings; readonly tab: SettingsTab }) {
  const styles = useStyles()
  const { t } = useWords()
  const { replace } = useNavigation()
  const draft = useSettingsDraft(stored)
  return (
    <>
      <PageHeader title={t('settings.title')} />
      {draft.failure !== null && <UnsavedSettings failure={draft.failure} onTryAgain={draft.tryAgain} />}
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => replace({ screen: 'settings', tab: value as SettingsTab })}
      >
        {settingsTabs.map((name) => (
          <Tab key={name} value={name}>
            {t(`settings.tabs.${name}`)}
          </Tab>
        ))}
      </TabList>
      <div className={mergeClasses(styles.content, tab === 'house-style' && styles.broad)}>
        {tab === 'library' && <LibrarySettingsForm draft={draft} />}
        {tab === 'backups' && <BackupSettings />}
        {tab === 'documents' && <DocumentSettings draft={draft} />}
        {tab === 'house-style' && <HouseStyleSettings draft={draft} />}
        {tab === 'window' && <WindowSettings />}
        {tab === 'markings' && <MarkingsEditor draft={draft} />}
        {tab === 'posts' && <PostsEditor draft={draft} />}
        {tab === 'about' && <AboutText />}
      </div>
    </>
  )
}

/** Why the last change is not on disk; it stays in its field until it is. */
function UnsavedSettings({ failure, onTryAgain }: { readonly failure: Failure; readonly onTryAgain: () => void }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { title, advice } = describeFailure(failure, language)
  return (
    <MessageBar intent="error" layout="multiline" className={styles.unsaved}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {advice}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onTryAgain}>{t('common.tryAgain')}</Button>
      </MessageBarActions>
    </MessageBar>
  )
}
