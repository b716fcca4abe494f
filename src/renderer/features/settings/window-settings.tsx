import type { ThemeChoice } from '../../../shared/ipc/contract'
import { type Language, languages } from '../../../shared/model/language'
import { useChangePreferences, useWindowState } from '../../api/use-preferences'
import { type Choice, ChoiceField } from '../../ui/choice-field'
import { FormSection } from '../../ui/form-section'
import { ReadOnlyProvider } from '../../ui/read-only'
import { ownNames } from '../../words/own-names'
import { useWords } from '../../words/use-words'

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark']

/** Language and colours of the window, kept on this computer. */
export function WindowSettings() {
  const { t } = useWords()
  const { preferences } = useWindowState()
  const change = useChangePreferences()
  const choices: readonly Choice<Language | 'system'>[] = [
    { value: 'system', label: t('settings.systemLanguage') },
    ...languages.map((value) => ({ value, label: ownNames[value] })),
  ]
  return (
    // What belongs to this computer can be changed whatever becomes of the library.
    <ReadOnlyProvider reason={null}>
      <FormSection hint={t('settings.windowHint')}>
        <ChoiceField
          label={t('settings.windowLanguage')}
          value={preferences.language}
          choices={choices}
          onChange={(language) => change({ language })}
        />
        <ChoiceField
          label={t('settings.theme')}
          value={preferences.theme}
          choices={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
          onChange={(theme) => change({ theme })}
        />
      </FormSection>
    </ReadOnlyProvider>
  )
}
