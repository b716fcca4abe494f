import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { compareNames } from '../../../shared/language/collation'
import { valueName } from '../../../shared/language/value-names'
import { withCountryFacts } from '../../../shared/model/country-dossier'
import {
  type Dossier,
  type DossierKind,
  dossierKinds,
  type OrganisationRole,
  organisationRoles,
} from '../../../shared/model/dossier'
import { type LocalizedText, noText, textIn, writtenLanguages } from '../../../shared/model/language'
import { useAnswer } from '../../api/use-answer'
import { useCommand } from '../../api/use-command'
import { useRecordList } from '../../api/use-record-list'
import { ChoiceField } from '../../ui/choice-field'
import { Flag } from '../../ui/flag'
import { FormDialog } from '../../ui/form-dialog'
import { LocalizedTextField } from '../../ui/localized-text-field'
import { OnePicker } from '../../ui/one-picker'
import { TextField } from '../../ui/text-field'
import { useWords } from '../../words/use-words'

export type NewDossierDialogProps = {
  readonly isOpen: boolean
  readonly onCancel: () => void
  readonly onCreated: (id: string) => void
}

/** Asks what kind of partner the dossier is about; a country's facts are filled in. */
export function NewDossierDialog({ isOpen, onCancel, onCreated }: NewDossierDialogProps) {
  const { t, language } = useWords()
  const [kind, setKind] = useState<DossierKind>('country')
  const [country, setCountry] = useState<string | null>(null)
  const [code, setCode] = useState('')
  const [name, setName] = useState<LocalizedText>(noText)
  const [role, setRole] = useState<OrganisationRole>('multilateral')
  const countries = useAnswer('countries/list').data
  const settings = useAnswer('settings/read').data
  const dossiers = useRecordList('dossiers', language).data
  const blank = useCommand('records/blank')
  const save = useCommand('records/save')

  const options = useMemo(() => {
    const compare = compareNames(language)
    return (countries ?? [])
      .map(({ alpha2, names }) => ({
        id: alpha2,
        title: textIn(names, language),
        detail: alpha2,
        media: <Flag code={alpha2} />,
      }))
      .sort((one, other) => compare(one.title, other.title))
  }, [countries, language])
  const facts = countries?.find(({ alpha2 }) => alpha2 === country)
  const wantedCode = kind === 'country' ? (country ?? '') : code.trim()
  const taken = dossiers?.find((row) => wantedCode !== '' && row.code?.toLowerCase() === wantedCode.toLowerCase())
  const isComplete = kind === 'country' ? facts !== undefined : wantedCode !== '' && writtenLanguages(name).length > 0

  const filled = (dossier: Dossier): Dossier =>
    kind === 'country' && facts !== undefined
      ? withCountryFacts(dossier, facts, settings?.posts ?? [])
      : { ...dossier, kind, code: wantedCode, name, organisationRole: kind === 'organisation' ? role : null }

  const create = async (): Promise<void> => {
    const empty = await blank.run({ kind: 'dossiers' })
    if (!empty.ok || empty.value.kind !== 'dossiers') return
    const stored = await save.run({ kind: 'dossiers', record: filled(empty.value.record) })
    if (stored.ok) onCreated(stored.value.record.id)
  }
  return (
    <FormDialog
      title={t('records.newTitle.dossiers')}
      isOpen={isOpen}
      onCancel={onCancel}
      onConfirm={() => void create()}
      confirm={t('dossiers.create')}
      canConfirm={isComplete && taken === undefined && !blank.isRunning && !save.isRunning}
    >
      <ChoiceField
        label={t('dossiers.kind')}
        value={kind}
        choices={dossierKinds.map((each) => ({ value: each, label: valueName('dossierKind', each, language) }))}
        onChange={setKind}
      />
      {kind === 'country' ? (
        <OnePicker
          label={t('dossiers.country')}
          hint={t('dossiers.countryHint')}
          options={options}
          value={country}
          onChange={setCountry}
        />
      ) : (
        <>
          <LocalizedTextField label={t('dossiers.name')} value={name} onChange={setName} isRequired />
          <TextField
            label={t('dossiers.code')}
            hint={t(`dossiers.codeHint.${kind}`)}
            value={code}
            onChange={(text) => setCode(text ?? '')}
            isRequired
          />
        </>
      )}
      {kind === 'organisation' && (
        <ChoiceField
          label={t('dossiers.role')}
          value={role}
          choices={organisationRoles.map((each) => ({
            value: each,
            label: valueName('organisationRole', each, language),
          }))}
          onChange={setRole}
        />
      )}
      {taken !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('dossiers.codeTaken', { title: taken.title })}</MessageBarBody>
        </MessageBar>
      )}
    </FormDialog>
  )
}
