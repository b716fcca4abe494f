import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss'
import { describeNotice } from '../../../../shared/compose/describe-notice'
import type { Notice } from '../../../../shared/compose/notice'
import { useWords } from '../../../words/use-words'

const mostShown = 6

const useStyles = makeStyles({
  bar: { flexShrink: 0, borderRadius: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
})

type DraftReportProps = { readonly notices: readonly Notice[]; readonly onClose: () => void }

/** What drafting from the library left out or did not find: gaps are said, never filled with invented sentences. */
export function DraftReport({ notices, onClose }: DraftReportProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const left = notices.length - mostShown
  return (
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{t('composer.drafted', { count: notices.length })}</MessageBarTitle>
        <ul className={styles.list}>
          {notices.slice(0, mostShown).map((notice) => {
            const text = describeNotice(notice, language)
            return <li key={`${notice.code}-${text}`}>{text}</li>
          })}
        </ul>
        {left > 0 ? t('composer.draftedMore', { count: left }) : null}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" icon={<DismissRegular />} aria-label={t('common.close')} onClick={onClose} />
        }
      />
    </MessageBar>
  )
}
