import { Button, Checkbox, Field, makeStyles, Text, tokens } from '@fluentui/react-components'
import { valueName } from '../../../shared/language/value-names'
import type { GoalSetId } from '../../../shared/model/id'
import { type Language, languages } from '../../../shared/model/language'
import { useRunAction } from '../../actions/actions-provider'
import { useAnswer } from '../../api/use-answer'
import { useRecordList } from '../../api/use-record-list'
import { ChangeButton } from '../../ui/change-button'
import { CheckGroup } from '../../ui/check-group'
import { OptionalChoiceField } from '../../ui/choice-field'
import { FormSection, Wide } from '../../ui/form-section'
import { useReadOnly } from '../../ui/read-only'
import { TextField } from '../../ui/text-field'
import { useWords } from '../../words/use-words'
import type { SettingsDraft } from './use-settings-draft'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  folder: { overflowWrap: 'anywhere', flex: '1 1 260px', fontFamily: tokens.fontFamilyMonospace },
})

/** Where the library is, what it is called, in which languages and under which goals it is kept. */
export function LibrarySettingsForm({ draft }: { readonly draft: SettingsDraft }) {
  const styles = useStyles()
  const { t, language } = useWords()
  const run = useRunAction()
  const isReadOnly = useReadOnly() !== null
  const { settings, edit, store } = draft
  const status = useAnswer('library/status').data
  const goalSets = useRecordList('goal-sets', language).data ?? []
  const folder = status?.state === 'open' ? status.folder : ''
  const samples = status?.state === 'open' ? status.samples : 0

  const setWorking = (each: Language, isKept: boolean): void => {
    const kept = languages.filter((one) => (one === each ? isKept : settings.workingLanguages.includes(one)))
    if (kept.length > 0) void store({ workingLanguages: kept })
  }
  return (
    <div className={styles.root}>
      <FormSection>
        <Wide>
          <TextField
            label={t('settings.name')}
            hint={t('settings.nameHint')}
            value={settings.name}
            onChange={(name) => edit({ name: name ?? '' })}
          />
        </Wide>
        <Wide>
          <Field label={t('settings.folder')}>
            <div className={styles.line}>
              <Text className={styles.folder}>{folder}</Text>
              <Button onClick={() => run('show-library-folder')}>{t('settings.showFolder')}</Button>
              <Button onClick={() => run('open-library')}>{t('settings.openOther')}</Button>
            </div>
          </Field>
        </Wide>
        <Wide>
          <CheckGroup label={t('settings.workingLanguages')} hint={t('settings.workingLanguagesHint')}>
            <div className={styles.line}>
              {languages.map((each) => {
                const isKept = settings.workingLanguages.includes(each)
                return (
                  <Checkbox
                    key={each}
                    label={valueName('language', each, language)}
                    checked={isKept}
                    disabled={isReadOnly || (isKept && settings.workingLanguages.length === 1)}
                    onChange={(_event, data) => setWorking(each, data.checked === true)}
                  />
                )
              })}
            </div>
          </CheckGroup>
        </Wide>
        <Wide>
          <OptionalChoiceField
            label={t('settings.activeGoalSet')}
            hint={t('settings.activeGoalSetHint')}
            value={settings.activeGoalSet as string | null}
            choices={goalSets.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(id) => void store({ activeGoalSet: id as GoalSetId | null })}
          />
        </Wide>
      </FormSection>
      <FormSection title={t('settings.samples')}>
        <Wide>
          <div className={styles.line}>
            <Text>{samples > 0 ? t('settings.samplesText', { count: samples }) : t('settings.noSamples')}</Text>
            {samples > 0 ? (
              <ChangeButton onClick={() => run('remove-samples')}>
                {t('settings.removeSamples', { count: samples })}
              </ChangeButton>
            ) : (
              <ChangeButton onClick={() => run('add-samples')}>{t('settings.addSamples')}</ChangeButton>
            )}
          </div>
        </Wide>
      </FormSection>
    </div>
  )
}
