import { makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useRunAction } from '../../actions/actions-provider'
import { useAnswer } from '../../api/use-answer'
import { usePage } from '../../navigation/page'
import { Answered } from '../../ui/answered'
import { ChangeButton } from '../../ui/change-button'
import { PageHeader } from '../../ui/page-header'
import { useWords } from '../../words/use-words'
import { AttentionList } from './attention-list'
import { MeetingList } from './meeting-list'
import { RecentList } from './recent-list'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 270px), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXXL,
    padding: `0 ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXL}`,
  },
})

/** Next meetings, what needs attention, recent work. */
export function HomeScreen() {
  const styles = useStyles()
  const { t, language } = useWords()
  const run = useRunAction()
  const overview = useAnswer('home/overview', { language })
  usePage(t('home.title'))
  return (
    <>
      <PageHeader
        title={t('home.title')}
        actions={
          <ChangeButton appearance="primary" icon={<AddRegular />} onClick={() => run('new-briefing')}>
            {t('home.newBriefing')}
          </ChangeButton>
        }
      />
      <Answered answer={overview}>
        {(found) => (
          <div className={styles.columns}>
            <MeetingList meetings={found.meetings} />
            <AttentionList overview={found} />
            <RecentList records={found.recent} />
          </div>
        )}
      </Answered>
    </>
  )
}
