import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { LibrarySettings } from '../../../shared/model/settings'
import { useAnswer } from '../../api/use-answer'
import { usePage } from '../../navigation/page'
import { Answered } from '../../ui/answered'
import { PageHeader } from '../../ui/page-header'
import { useWords } from '../../words/use-words'
import { AboutText } from './about-text'
import { DocumentSettings } from './document-settings'
import { LibrarySettingsForm } from './library-settings-form'
import { MarkingsEditor } from './markings-editor'
import { PostsEditor } from './posts-editor'
import { useSettingsDraft } from './use-settings-draft'
import { WindowSettings } from './window-settings'

const tabs = ['library', 'documents', 'window', 'markings', 'posts', 'about'] as const
type TabName = (typeof tabs)[number]

const useStyles = makeStyles({
  tabs: {
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalMNudge}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  content: {
    maxWidth: '840px',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}`,
  },
})

/** Settings of the library, the documents made from it, and the window. */
export function SettingsScreen() {
  const { t } = useWords()
  const settings = useAnswer('settings/read')
  usePage(t('settings.title'))
  return <Answered answer={settings}>{(stored) => <SettingsForm stored={stored} />}</Answered>
}

function SettingsForm({ stored }: { readonly stored: LibrarySettings }) {
  const styles = useStyles()
  const { t } = useWords()
  const [tab, setTab] = useState<TabName>('library')
  const draft = useSettingsDraft(stored)
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => setTab(value as TabName)}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name}>
            {t(`settings.tabs.${name}`)}
          </Tab>
        ))}
      </TabList>
      <div className={styles.content}>
        {tab === 'library' && <LibrarySettingsForm draft={draft} />}
        {tab === 'documents' && <DocumentSettings draft={draft} />}
        {tab === 'window' && <WindowSettings />}
        {tab === 'markings' && <MarkingsEditor draft={draft} />}
        {tab === 'posts' && <PostsEditor draft={draft} />}
        {tab === 'about' && <AboutText />}
      </div>
    </>
  )
}
