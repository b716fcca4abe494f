import {
  Body1,
  Button,
  Card,
  Checkbox,
  Dropdown,
  Field,
  LargeTitle,
  makeStyles,
  Option,
  Spinner,
  Subtitle1,
  Text,
  tokens,
} from '@fluentui/react-components'
import { ArchiveArrowBackRegular } from '@fluentui/react-icons/svg/archive-arrow-back'
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add'
import { LibraryRegular } from '@fluentui/react-icons/svg/library'
import { type ReactElement, useState } from 'react'
import type { LibraryContents } from '../../../shared/ipc/contract'
import { type Language, languages } from '../../../shared/model/language'
import { useCommand } from '../../api/use-command'
import { useChangePreferences } from '../../api/use-preferences'
import { ownNames } from '../../words/own-names'
import { useWords } from '../../words/use-words'

const useStyles = makeStyles({
  root: {
    height: '100%',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  page: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    rowGap: tokens.spacingVerticalXXL,
    boxSizing: 'border-box',
    minHeight: '100%',
    maxWidth: '1040px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalXXL },
  titles: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, flex: '1 1 420px' },
  lead: { maxWidth: '64ch', color: tokens.colorNeutralForeground2 },
  language: { minWidth: '180px' },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  card: { padding: tokens.spacingHorizontalXL, rowGap: tokens.spacingVerticalM },
  icon: { fontSize: '28px', lineHeight: 1, color: tokens.colorBrandForeground1 },
  text: { flex: '1 1 auto', color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalM,
  },
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  existing: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  folder: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
})

/** What a new user sees: three ways to a library, a fourth for those who have one, and the language to read them in. */
export function FirstRun({ suggestedFolder }: { readonly suggestedFolder: string }) {
  const styles = useStyles()
  const { t } = useWords()
  const create = useCommand('library/create')
  const open = useCommand('library/open')
  const restore = useCommand('backups/restore')
  const [asksForFolder, setAsksForFolder] = useState(false)
  const isBusy = create.isRunning || open.isRunning || restore.isRunning
  const start = (contents: LibraryContents): void => {
    void create.run({ contents, place: asksForFolder ? 'ask' : 'suggested' })
  }
  return (
    <main className={styles.root}>
      <div className={styles.page}>
        <header className={styles.head}>
          <div className={styles.titles}>
            <LargeTitle as="h1">{t('welcome.title')}</LargeTitle>
            <Body1 as="p" block className={styles.lead}>
              {t('welcome.lead')}
            </Body1>
          </div>
          <WindowLanguage />
        </header>
        <div className={styles.cards}>
          <WelcomeCard
            name="sample"
            icon={<LibraryRegular />}
            isPrimary
            isDisabled={isBusy}
            onChoose={() => start('sample')}
          />
          <WelcomeCard name="empty" icon={<DocumentAddRegular />} isDisabled={isBusy} onChoose={() => start('empty')} />
          <WelcomeCard
            name="restore"
            icon={<ArchiveArrowBackRegular />}
            isDisabled={isBusy}
            onChoose={() => void restore.run({ id: null, into: 'new' })}
          />
        </div>
        <footer className={styles.foot}>
          {isBusy ? (
            <Spinner size="small" label={t('welcome.opening')} labelPosition="after" />
          ) : (
            <>
              <div className={styles.place}>
                <Text className={styles.folder}>
                  {asksForFolder ? t('welcome.elsewhereHint') : t('welcome.where', { folder: suggestedFolder })}
                </Text>
                <Checkbox
                  label={t('welcome.elsewhere')}
                  checked={asksForFolder}
                  onChange={(_event, data) => setAsksForFolder(data.checked === true)}
                />
              </div>
              <div className={styles.existing}>
                <Text className={styles.folder}>{t('welcome.existing')}</Text>
                <Button onClick={() => void open.run()}>{t('welcome.openExisting')}</Button>
              </div>
            </>
          )}
        </footer>
      </div>
    </main>
  )
}

type WelcomeCardProps = {
  readonly name: 'sample' | 'empty' | 'restore'
  readonly icon: ReactElement
  readonly isPrimary?: boolean
  readonly isDisabled: boolean
  readonly onChoose: () => void
}

function WelcomeCard({ name, icon, isPrimary = false, isDisabled, onChoose }: WelcomeCardProps) {
  const styles = useStyles()
  const { t } = useWords()
  return (
    <Card className={styles.card}>
      <span className={styles.icon}>{icon}</span>
      <Subtitle1 as="h2">{t(`welcome.cards.${name}.title`)}</Subtitle1>
      <Text className={styles.text}>{t(`welcome.cards.${name}.text`)}</Text>
      <Button
        className={styles.button}
        appearance={isPrimary ? 'primary' : 'secondary'}
        disabled={isDisabled}
        onClick={onChoose}
      >
        {t(`welcome.cards.${name}.button`)}
      </Button>
    </Card>
  )
}

function WindowLanguage() {
  const styles = useStyles()
  const { t, language } = useWords()
  const change = useChangePreferences()
  return (
    <Field label={t('welcome.language')}>
      <Dropdown
        className={styles.language}
        value={ownNames[language]}
        selectedOptions={[language]}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined) change({ language: optionValue as Language })
        }}
      >
        {languages.map((each) => (
          <Option key={each} value={each}>
            {ownNames[each]}
          </Option>
        ))}
      </Dropdown>
    </Field>
  )
}
