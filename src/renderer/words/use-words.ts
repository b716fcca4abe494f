import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../shared/model/language'
import type { WordKey } from './word-key'

/** The words under a key, with values filled in; `count` chooses between singular and plural. */
export type Translate = (key: WordKey, values?: { readonly [name: string]: string | number }) => string

/** The window's words and the language they are in. */
export function useWords(): { readonly t: Translate; readonly language: Language } {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  return useMemo(() => ({ t: (key, values) => t(key, { ...values }), language }), [t, language])
}
