import { Badge, Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import type { Goal } from '../../../shared/model/goal'
import type { GoalSetId } from '../../../shared/model/id'
import { ask } from '../../api/ask'
import { questionKey } from '../../api/question'
import { useAnswer } from '../../api/use-answer'
import { useCommand } from '../../api/use-command'
import { useRecordList } from '../../api/use-record-list'
import { KindIcon } from '../../navigation/kind-icon'
import { useNavigation } from '../../navigation/navigation-provider'
import { routeOf } from '../../navigation/route'
import { InlineRecord } from '../../records/inline-record'
import type { RecordPageParts } from '../../records/record-page-parts'
import { RecordScreen } from '../../records/record-screen'
import { ChangeButton } from '../../ui/change-button'
import { EmptyState } from '../../ui/empty-state'
import { useWords } from '../../words/use-words'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
})

/** The stored goals of a set, by number. */
function useGoalsOf(goalSet: GoalSetId): readonly Goal[] {
  const { language } = useWords()
  const { data: rows = [] } = useRecordList('goals', language)
  const answers = useQueries({
    queries: rows.map(({ id }) => {
      const input = { kind: 'goals' as const, id }
      return { queryKey: questionKey('records/read', input), queryFn: () => ask('records/read', input) }
    }),
  })
  return answers
    .flatMap(({ data }) => (data?.kind === 'goals' && data.record.goalSet === goalSet ? [data.record] : []))
    .sort((one, other) => one.number - other.number)
}

/** The goals of a set, edited in place. */
function GoalsOfSet({ goalSet }: { readonly goalSet: GoalSetId }) {
  const styles = useStyles()
  const { t } = useWords()
  const { go } = useNavigation()
  const { run: blank } = useCommand('records/blank')
  const goals = useGoalsOf(goalSet)
  const [added, setAdded] = useState<readonly Goal[]>([])
  const shown = [...goals, ...added.filter(({ id }) => !goals.some((goal) => goal.id === id))]
  const add = async (): Promise<void> => {
    const reply = await blank({ kind: 'goals' })
    if (!reply.ok || reply.value.kind !== 'goals') return
    const number = Math.max(0, ...shown.map((goal) => goal.number)) + 1
    setAdded([...added, { ...reply.value.record, goalSet, number }])
  }
  const addButton = (
    <ChangeButton icon={<AddRegular />} onClick={() => void add()}>
      {t('talkingPoints.addGoal')}
    </ChangeButton>
  )
  if (shown.length === 0) {
    return <EmptyState icon={<KindIcon kind="goals" />} title={t('talkingPoints.noGoals')} actions={addButton} />
  }
  return (
    <div className={styles.root}>
      <ul className={styles.list} aria-label={t('talkingPoints.goalsOfSet')}>
        {shown.map((goal) => (
          <li key={goal.id}>
            <InlineRecord
              kind="goals"
              record={goal}
              isNew={!goals.includes(goal)}
              names={['number', 'title']}
              actions={
                <Tooltip content={t('talkingPoints.openGoal', { number: goal.number })} relationship="label">
                  <Button appearance="subtle" icon={<OpenRegular />} onClick={() => go(routeOf('goals', goal.id))} />
                </Tooltip>
              }
            />
          </li>
        ))}
      </ul>
      <div>{addButton}</div>
    </div>
  )
}

function ActiveBadge({ id }: { readonly id: GoalSetId }) {
  const { t } = useWords()
  const { data: settings } = useAnswer('settings/read')
  if (settings?.activeGoalSet !== id) return null
  return (
    <Badge appearance="tint" color="success">
      {t('talkingPoints.isActive')}
    </Badge>
  )
}

function ActivateButton({ id }: { readonly id: GoalSetId }) {
  const { t } = useWords()
  const { data: settings } = useAnswer('settings/read')
  const save = useCommand('settings/save')
  if (settings === undefined || settings.activeGoalSet === id) return null
  return (
    <ChangeButton onClick={() => void save.run({ ...settings, activeGoalSet: id })}>
      {t('talkingPoints.makeActive')}
    </ChangeButton>
  )
}

/** One government term's goals. */
export function GoalSetScreen({ id, isNew }: { readonly id: string; readonly isNew: boolean }) {
  const { t } = useWords()
  const parts: RecordPageParts<'goal-sets'> = {
    badges: (goalSet) => <ActiveBadge id={goalSet.id} />,
    actions: (goalSet) => <ActivateButton id={goalSet.id} />,
    tabs: [
      {
        id: 'goals',
        title: t('talkingPoints.goalsOfSet'),
        content: (goalSet) => <GoalsOfSet goalSet={goalSet.id} />,
      },
    ],
  }
  return <RecordScreen kind="goal-sets" id={id} isNew={isNew} parts={parts} />
}
