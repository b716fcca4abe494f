import { type ReactNode, useEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { Language } from '../../shared/model/language'
import { createWords } from './create-words'

/** Gives everything inside the window's words in this language. */
export function WordsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const [instance] = useState(() => createWords(language))
  useEffect(() => {
    void instance.changeLanguage(language)
    document.documentElement.lang = language
  }, [instance, language])
  return <I18nextProvider i18n={instance}>{children}</I18nextProvider>
}
