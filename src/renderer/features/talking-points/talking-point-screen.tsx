import { Badge } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { valueName } from '../../../shared/language/value-names'
import type { Clearance } from '../../../shared/model/clearance'
import { useAnswer } from '../../api/use-answer'
import { useForm } from '../../records/form/form-context'
import type { RecordPageParts } from '../../records/record-page-parts'
import { RecordScreen } from '../../records/record-screen'
import { StateBadge } from '../../records/state-badge'
import { ChangeButton } from '../../ui/change-button'
import { useWords } from '../../words/use-words'

/** Clears the point in the name of the unit and drafter of the settings, today. */
function ClearButton() {
  const { t } = useWords()
  const { edit, today } = useForm()
  const { data: settings } = useAnswer('settings/read')
  const clear = (): void => {
    const clearance: Clearance = {
      state: 'cleared',
      unit: settings?.unit ?? null,
      by: settings?.drafter ?? null,
      date: today,
    }
    edit(['clearance'], clearance)
  }
  return (
    <ChangeButton appearance="primary" icon={<CheckmarkRegular />} onClick={clear}>
      {t('talkingPoints.clear')}
    </ChangeButton>
  )
}

/** One thing to say, ask, answer or leave unsaid. */
export function TalkingPointScreen({ id, isNew }: { readonly id: string; readonly isNew: boolean }) {
  const { language } = useWords()
  const parts: RecordPageParts<'talking-points'> = {
    badges: ({ stance, clearance }) => (
      <>
        <Badge appearance="tint" color="brand">
          {valueName('stance', stance, language)}
        </Badge>
        <StateBadge domain="clearance" state={clearance.state} />
      </>
    ),
    actions: ({ clearance }) => clearance.state !== 'cleared' && <ClearButton />,
  }
  return <RecordScreen kind="talking-points" id={id} isNew={isNew} parts={parts} />
}
