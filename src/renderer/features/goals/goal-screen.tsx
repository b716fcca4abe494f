import type { Goal } from '../../../shared/model/goal'
import { LinkedRecords } from '../../records/linked-records'
import type { RecordPageParts } from '../../records/record-page-parts'
import { RecordScreen } from '../../records/record-screen'
import { StateBadge } from '../../records/state-badge'
import { useNewRecord } from '../../records/use-new-record'
import { useWords } from '../../words/use-words'

function GoalLines({ id }: { readonly id: Goal['id'] }) {
  const { t } = useWords()
  const add = useNewRecord()
  return (
    <LinkedRecords
      kind="talking-points"
      holds={({ goals }) => goals.includes(id)}
      label={t('talkingPoints.servedBy')}
      none={t('talkingPoints.noLines')}
      add={t('talkingPoints.addLine')}
      onAdd={() => void add('talking-points', { goals: [id] })}
      badges={({ state }) => state !== null && <StateBadge domain="clearance" state={state} />}
    />
  )
}

/** One strategic goal, and the points that serve it. */
export function GoalScreen({ id, isNew }: { readonly id: string; readonly isNew: boolean }) {
  const { t } = useWords()
  const parts: RecordPageParts<'goals'> = {
    tabs: [{ id: 'lines', title: t('talkingPoints.servedBy'), content: (goal) => <GoalLines id={goal.id} /> }],
  }
  return <RecordScreen kind="goals" id={id} isNew={isNew} parts={parts} />
}
