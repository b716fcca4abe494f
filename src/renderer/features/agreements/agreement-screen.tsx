import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { proseDate } from '../../../shared/language/dates'
import { fieldName } from '../../../shared/language/field-names'
import { valueName } from '../../../shared/language/value-names'
import type { Agreement } from '../../../shared/model/agreement'
import { agreementStatus, lastDay } from '../../../shared/model/agreement-status'
import type { IsoDate } from '../../../shared/model/id'
import { textIn } from '../../../shared/model/language'
import type { RecordPageParts } from '../../records/record-page-parts'
import { RecordScreen } from '../../records/record-screen'
import { StateBadge } from '../../records/state-badge'
import type { Fact } from '../../ui/facts-card'
import { useWords } from '../../words/use-words'

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } })

function Note({ children }: { readonly children: ReactNode }) {
  return <Text className={useStyles().note}>{children}</Text>
}

/** What the dates say of the status, beside the field that can overrule them. */
function StatusNote({ agreement, today }: { readonly agreement: Agreement; readonly today: IsoDate }) {
  const { t, language } = useWords()
  const derived = agreementStatus({ ...agreement, statusOverride: null }, today)
  const status = valueName('agreementStatus', derived, language)
  return (
    <Note>{t(agreement.statusOverride === null ? 'agreements.derived' : 'agreements.overridden', { status })}</Note>
  )
}

function AssentNote({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useWords()
  const needed = agreement.assents.filter(({ state }) => state !== 'not-needed')
  const given = needed.filter(({ state }) => state === 'given')
  return <Note>{t('agreements.assentsGiven', { given: given.length, needed: needed.length })}</Note>
}

function useAgreementFacts(): (agreement: Agreement, today: IsoDate) => readonly Fact[] {
  const { t, language } = useWords()
  return (agreement, today) => {
    const status = valueName('agreementStatus', agreementStatus(agreement, today), language)
    const last = lastDay(agreement, today)
    const steps = (['signed', 'entryIntoForce'] as const).map((step) => ({
      label: valueName('agreementDate', step, language),
      value: agreement.dates[step] === null ? null : proseDate(agreement.dates[step], language),
    }))
    return [
      {
        label: fieldName('agreements', 'statusOverride', language),
        value: t(agreement.statusOverride === null ? 'agreements.statusFromDates' : 'agreements.statusByHand', {
          status,
        }),
      },
      ...steps,
      { label: t('agreements.lastDay'), value: last === null ? null : proseDate(last, language) },
    ]
  }
}

/** One agreement: what it is, its steps, its assents, what is left to do. */
export function AgreementScreen({ id, isNew }: { readonly id: string; readonly isNew: boolean }) {
  const { language } = useWords()
  const facts = useAgreementFacts()
  const parts: RecordPageParts<'agreements'> = {
    badges: (agreement, today) => <StateBadge domain="agreementStatus" state={agreementStatus(agreement, today)} />,
    detail: ({ fullTitle, shortTitle }) => {
      const full = textIn(fullTitle, language)
      return full === textIn(shortTitle, language) ? '' : full
    },
    facts,
    before: {
      dates: (agreement, today) => <StatusNote agreement={agreement} today={today} />,
      assents: (agreement) => <AssentNote agreement={agreement} />,
    },
  }
  return <RecordScreen kind="agreements" id={id} isNew={isNew} parts={parts} />
}
