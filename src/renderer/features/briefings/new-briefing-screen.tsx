import { Button, Checkbox, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { fieldName, partFieldName } from '../../../shared/language/field-names'
import { valueName } from '../../../shared/language/value-names'
import { type BriefingRequest, meetingKinds } from '../../../shared/model/briefing'
import type { DossierId, GoalId, IsoDate } from '../../../shared/model/id'
import { languages } from '../../../shared/model/language'
import type { LibrarySettings } from '../../../shared/model/settings'
import { useAnswer } from '../../api/use-answer'
import { useCommand } from '../../api/use-command'
import { useRecordList } from '../../api/use-record-list'
import { useNavigation } from '../../navigation/navigation-provider'
import { usePage } from '../../navigation/page'
import { useRecordOptions, useSettingOptions } from '../../records/form/use-options'
import { Answered } from '../../ui/answered'
import { ChangeButton } from '../../ui/change-button'
import { CheckGroup } from '../../ui/check-group'
import { ChoiceField, OptionalChoiceField } from '../../ui/choice-field'
import { DateField } from '../../ui/date-field'
import { FormSection, Wide } from '../../ui/form-section'
import { PageHeader } from '../../ui/page-header'
import { SeveralPicker } from '../../ui/several-picker'
import { SwitchField } from '../../ui/switch-field'
import { TextField } from '../../ui/text-field'
import { TimeField } from '../../ui/time-field'
import { useWords } from '../../words/use-words'
import { keepDraftNotices } from './draft-notices'

const useStyles = makeStyles({
  root: { height: '100%', overflowY: 'auto', boxSizing: 'border-box' },
  column: { maxWidth: '880px', margin: '0 auto', boxSizing: 'border-box' },
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} 0`,
  },
  goals: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  problem: { color: tokens.colorPaletteRedForeground1 },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 1,
  },
})

/** Asks what a new note is about, has it drafted from the library, and opens it in the composer. */
export function NewBriefingScreen({ partner }: { readonly partner: DossierId | null }) {
  const settings = useAnswer('settings/read')
  return <Answered answer={settings}>{(value) => <NewBriefing settings={value} partner={partner} />}</Answered>
}

type NewBriefingProps = { readonly settings: LibrarySettings; readonly partner: DossierId | null }

/** The request while its date may still be missing. */
type Request = Omit<BriefingRequest, 'meeting'> & {
  readonly meeting: Omit<BriefingRequest['meeting'], 'date'> & { readonly date: IsoDate | null }
}

function NewBriefing({ settings, partner }: NewBriefingProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { replace, back } = useNavigation()
  const draft = useCommand('briefings/draft')
  const partners = useRecordOptions('dossiers')
  const markings = useSettingOptions('markings')
  const [isAsked, setIsAsked] = useState(false)
  const [request, setRequest] = useState<Request>(() => ({
    title: null,
    partners: partner === null ? [] : [partner],
    meeting: { kind: 'bilateral-meeting', date: null, time: null, place: null },
    principal: null,
    language: settings.documentLanguage,
    marking: settings.defaultMarking,
    goals: [],
    includeUncleared: false,
  }))
  usePage(t('briefings.newTitle'), [{ title: t('composer.briefings'), route: { screen: 'list', kind: 'briefings' } }])

  const change = (part: Partial<Request>): void => setRequest((before) => ({ ...before, ...part }))
  const changeMeeting = (part: Partial<Request['meeting']>): void =>
    setRequest((before) => ({ ...before, meeting: { ...before.meeting, ...part } }))

  const send = async (): Promise<void> => {
    setIsAsked(true)
    const { date } = request.meeting
    if (request.partners.length === 0 || date === null || draft.isRunning) return
    const reply = await draft.run({ ...request, meeting: { ...request.meeting, date } })
    if (!reply.ok) return
    keepDraftNotices(reply.value.id, reply.value.notices)
    replace({ screen: 'compose', id: reply.value.id })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void send()
  }

  const documentLanguages = languages.filter((each) => settings.workingLanguages.includes(each))
  return (
    <div className={styles.root}>
      <div className={styles.column}>
        <PageHeader title={t('briefings.newTitle')} detail={t('briefings.newHint')} />
        <form
          className={styles.form}
          noValidate
          onKeyDown={onKeyDown}
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <FormSection title={t('briefings.meetingPart')}>
            <Wide>
              <SeveralPicker
                label={fieldName('briefings', 'partners', language)}
                options={partners}
                value={request.partners}
                onChange={(chosen) => change({ partners: chosen as readonly DossierId[] })}
                placeholder={t('briefings.partnersPlaceholder')}
                isRequired
              />
              {isAsked && request.partners.length === 0 ? (
                <Text role="alert" size={200} className={styles.problem}>
                  {t('briefings.missingPartner')}
                </Text>
              ) : null}
            </Wide>
            <ChoiceField
              label={partFieldName('meeting', 'kind', language)}
              value={request.meeting.kind}
              choices={meetingKinds.map((kind) => ({ value: kind, label: valueName('meetingKind', kind, language) }))}
              onChange={(kind) => changeMeeting({ kind })}
            />
            <DateField
              label={partFieldName('meeting', 'date', language)}
              value={request.meeting.date}
              onChange={(date) => changeMeeting({ date })}
              problem={isAsked && request.meeting.date === null ? t('briefings.missingDate') : null}
              isRequired
            />
            <TimeField
              label={partFieldName('meeting', 'time', language)}
              value={request.meeting.time}
              onChange={(time) => changeMeeting({ time })}
            />
            <TextField
              label={fieldName('briefings', 'principal', language)}
              hint={t('briefings.principalHint')}
              value={request.principal}
              onChange={(principal) => change({ principal })}
            />
            <TextField
              label={partFieldName('meeting', 'place', language)}
              value={request.meeting.place}
              onChange={(place) => changeMeeting({ place })}
            />
          </FormSection>
          <FormSection title={t('briefings.notePart')}>
            <ChoiceField
              label={t('composer.documentLanguage')}
              value={request.language}
              choices={documentLanguages.map((each) => ({ value: each, label: valueName('language', each, language) }))}
              onChange={(chosen) => change({ language: chosen })}
            />
            <OptionalChoiceField
              label={fieldName('briefings', 'marking', language)}
              value={request.marking}
              choices={markings.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={(marking) => change({ marking })}
              none={t('composer.noMarking')}
            />
            <Wide>
              <TextField
                label={fieldName('briefings', 'title', language)}
                hint={t('briefings.titleHint')}
                value={request.title}
                onChange={(title) => change({ title })}
              />
            </Wide>
            <Wide>
              <Goals goalSet={settings.activeGoalSet} chosen={request.goals} onChange={(goals) => change({ goals })} />
            </Wide>
            <Wide>
              <SwitchField
                label={t('briefings.includeUncleared')}
                hint={t('briefings.includeUnclearedHint')}
                value={request.includeUncleared}
                onChange={(includeUncleared) => change({ includeUncleared })}
              />
            </Wide>
          </FormSection>
          <div className={styles.foot}>
            <ChangeButton
              type="submit"
              appearance="primary"
              disabled={draft.isRunning}
              {...(draft.isRunning ? { icon: <Spinner size="tiny" /> } : {})}
            >
              {draft.isRunning ? t('briefings.drafting') : t('briefings.draft')}
            </ChangeButton>
            <Button onClick={back}>{t('common.cancel')}</Button>
          </div>
        </form>
      </div>
    </div>
  )
}

type GoalsProps = {
  readonly goalSet: string | null
  readonly chosen: readonly GoalId[]
  readonly onChange: (goals: readonly GoalId[]) => void
}

/** The goals of the term, to be ticked. Without any in the library there is nothing to ask. */
function Goals({ goalSet, chosen, onChange }: GoalsProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { data: all } = useRecordList('goals', language)
  const { data: sets } = useRecordList('goal-sets', language)
  const setName = sets?.find(({ id }) => id === goalSet)?.title
  const goals = useMemo(
    () =>
      (all ?? [])
        // A goal's row names its set.
        .filter(({ detail }) => setName === undefined || detail === setName)
        .sort((one, other) => Number(one.code) - Number(other.code)),
    [all, setName],
  )
  if (goals.length === 0) return null
  return (
    <CheckGroup label={fieldName('briefings', 'goals', language)} hint={t('briefings.goalsHint')}>
      <div className={styles.goals}>
        {goals.map(({ id, title, code }) => {
          const goal = id as GoalId
          return (
            <Checkbox
              key={id}
              checked={chosen.includes(goal)}
              label={code === null ? title : `${code}. ${title}`}
              onChange={(_event, { checked }) =>
                onChange(checked === true ? [...chosen, goal] : chosen.filter((each) => each !== goal))
              }
            />
          )
        })}
      </div>
    </CheckGroup>
  )
}
