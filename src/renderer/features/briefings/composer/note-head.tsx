import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components'
import { Edit16Regular } from '@fluentui/react-icons/svg/edit'
import { proseDate, proseTime } from '../../../../shared/language/dates'
import { valueName } from '../../../../shared/language/value-names'
import { textIn } from '../../../../shared/model/language'
import { VersionsButton } from '../../../records/versions/use-versions'
import { SampleBadge } from '../../../ui/sample-badge'
import { useWords } from '../../../words/use-words'
import { useRecordTitles } from '../record-titles'
import { useComposer } from './composer-context'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, flexBasis: '280px', minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexShrink: 0, columnGap: tokens.spacingHorizontalXS },
  facts: { margin: 0, paddingTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
})

type NoteHeadProps = { readonly onDetails: () => void; readonly onVersions: (() => void) | null }

/** What the note is: its title, the meeting, and the ways to its details and its earlier versions. */
export function NoteHead({ onDetails, onVersions }: NoteHeadProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { briefing } = useComposer()
  const { meeting, principal } = briefing
  const partners = useRecordTitles('dossiers', briefing.partners)
  const day = proseDate(meeting.date, language)
  const moment = meeting.time === null ? day : `${day}, ${proseTime(meeting.time, language)}`
  const facts = [
    valueName('meetingKind', meeting.kind, language),
    partners.join(', '),
    moment,
    meeting.place,
    principal === null ? null : t('composer.forPrincipal', { principal }),
  ].filter((fact): fact is string => fact !== null && fact !== '')
  return (
    <header className={styles.root}>
      <div className={styles.text}>
        <div className={styles.line}>
          <Subtitle1 as="h1" className={styles.title}>
            {textIn(briefing.title, briefing.language)}
          </Subtitle1>
          {briefing.sample ? <SampleBadge /> : null}
        </div>
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </div>
      <div className={styles.buttons}>
        <Button size="small" icon={<Edit16Regular />} onClick={onDetails}>
          {t('composer.details')}
        </Button>
        {onVersions !== null && <VersionsButton size="small" onShow={onVersions} />}
      </div>
    </header>
  )
}
