import { Badge } from '@fluentui/react-components'
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add'
import { useMemo } from 'react'
import { valueName } from '../../../shared/language/value-names'
import type { Dossier } from '../../../shared/model/dossier'
import { textIn } from '../../../shared/model/language'
import { useNavigation } from '../../navigation/navigation-provider'
import { LinkedRecords } from '../../records/linked-records'
import type { RecordPageParts } from '../../records/record-page-parts'
import { RecordScreen } from '../../records/record-screen'
import { StateBadge } from '../../records/state-badge'
import { useNewRecord } from '../../records/use-new-record'
import { ChangeButton } from '../../ui/change-button'
import { Flag } from '../../ui/flag'
import { type Translate, useWords } from '../../words/use-words'

function useDossierParts(): RecordPageParts<'dossiers'> {
  const { t, language } = useWords()
  return useMemo(
    () => ({
      leading: ({ kind, code }) => (kind === 'country' ? <Flag code={code} size="large" /> : null),
      detail: ({ officialName, code }) =>
        [textIn(officialName, language), code].filter((text) => text !== '').join(' · '),
      badges: ({ kind, organisationRole }) => (
        <Badge appearance="tint" color="informative">
          {organisationRole === null
            ? valueName('dossierKind', kind, language)
            : valueName('organisationRole', organisationRole, language)}
        </Badge>
      ),
      actions: ({ id }) => <BriefingButton id={id} />,
      tabs: linkedTabs(t),
    }),
    [t, language],
  )
}

function linkedTabs(t: Translate): NonNullable<RecordPageParts<'dossiers'>['tabs']> {
  return [
    {
      id: 'agreements',
      title: t('dossiers.agreements'),
      content: (dossier) => <PartnerAgreements id={dossier.id} />,
    },
    { id: 'lines', title: t('dossiers.lines'), content: (dossier) => <PartnerLines id={dossier.id} /> },
    { id: 'people', title: t('dossiers.people'), content: (dossier) => <PartnerPeople id={dossier.id} /> },
  ]
}

type Partner = { readonly id: Dossier['id'] }

function BriefingButton({ id }: Partner) {
  const { t } = useWords()
  const { go } = useNavigation()
  return (
    <ChangeButton
      appearance="primary"
      icon={<DocumentAddRegular />}
      onClick={() => go({ screen: 'new-briefing', partner: id })}
    >
      {t('dossiers.newBriefing')}
    </ChangeButton>
  )
}

function PartnerAgreements({ id }: Partner) {
  const { t } = useWords()
  const add = useNewRecord()
  return (
    <LinkedRecords
      kind="agreements"
      holds={({ partners }) => partners.includes(id)}
      label={t('dossiers.agreements')}
      none={t('dossiers.noAgreements')}
      add={t('dossiers.addAgreement')}
      onAdd={() => void add('agreements', { partners: [id] })}
      badges={({ state }) => state !== null && <StateBadge domain="agreementStatus" state={state} />}
    />
  )
}

function PartnerLines({ id }: Partner) {
  const { t, language } = useWords()
  const add = useNewRecord()
  return (
    <LinkedRecords
      kind="talking-points"
      holds={({ partners }) => partners.length === 0 || partners.includes(id)}
      label={t('dossiers.lines')}
      hint={t('dossiers.linesHint')}
      none={t('dossiers.noLines')}
      add={t('dossiers.addLine')}
      onAdd={() => void add('talking-points', { partners: [id] })}
      badges={({ partners, type, state }) => (
        <>
          {partners.length === 0 && (
            <Badge appearance="outline" color="informative">
              {t('dossiers.forEveryone')}
            </Badge>
          )}
          {type !== null && (
            <Badge appearance="tint" color="informative">
              {valueName('stance', type, language)}
            </Badge>
          )}
          {state !== null && <StateBadge domain="clearance" state={state} />}
        </>
      )}
    />
  )
}

function PartnerPeople({ id }: Partner) {
  const { t } = useWords()
  const add = useNewRecord()
  return (
    <LinkedRecords
      kind="people"
      holds={({ partners }) => partners.includes(id)}
      label={t('dossiers.people')}
      none={t('dossiers.noPeople')}
      add={t('dossiers.addPerson')}
      onAdd={() => void add('people', { partner: id, side: 'interlocutor' })}
    />
  )
}

/** Everything known about one partner. */
export function DossierScreen({ id }: { readonly id: string }) {
  return <RecordScreen kind="dossiers" id={id} isNew={false} parts={useDossierParts()} />
}
