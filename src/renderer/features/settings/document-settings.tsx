import { valueName } from '../../../shared/language/value-names'
import { languages, textIn } from '../../../shared/model/language'
import { ChoiceField, OptionalChoiceField } from '../../ui/choice-field'
import { FormSection } from '../../ui/form-section'
import { TextField } from '../../ui/text-field'
import { useWords } from '../../words/use-words'
import { byRank } from './by-rank'
import type { SettingsDraft } from './use-settings-draft'

/** What new documents start with. */
export function DocumentSettings({ draft }: { readonly draft: SettingsDraft }) {
  const { t, language } = useWords()
  const { settings, edit, store } = draft
  return (
    <FormSection hint={t('settings.documentsHint')}>
      <TextField label={t('settings.unit')} value={settings.unit} onChange={(unit) => edit({ unit })} />
      <TextField label={t('settings.drafter')} value={settings.drafter} onChange={(drafter) => edit({ drafter })} />
      <TextField label={t('settings.phone')} value={settings.phone} onChange={(phone) => edit({ phone })} />
      <ChoiceField
        label={t('settings.documentLanguage')}
        value={settings.documentLanguage}
        choices={languages.map((value) => ({ value, label: valueName('language', value, language) }))}
        onChange={(documentLanguage) => void store({ documentLanguage })}
      />
      <OptionalChoiceField
        label={t('settings.defaultMarking')}
        value={settings.defaultMarking}
        choices={byRank(settings.markings).map(({ id, label }) => ({ value: id, label: textIn(label, language) }))}
        none={t('settings.noMarking')}
        onChange={(defaultMarking) => void store({ defaultMarking })}
      />
    </FormSection>
  )
}
