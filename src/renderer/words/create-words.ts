import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../../shared/model/language'
import { languages } from '../../shared/model/language'
import { words } from '../../shared/words/words'

function tablesIn(language: Language): { [area: string]: object } {
  return Object.fromEntries(Object.entries(words).map(([area, tables]) => [area, tables[language]]))
}

/** i18next with the window's words in all four languages, set to one of them. */
export function createWords(language: Language): i18n {
  const instance = createInstance({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: languages,
    resources: Object.fromEntries(languages.map((each) => [each, { translation: tablesIn(each) }])),
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  void instance.use(initReactI18next).init()
  return instance
}
