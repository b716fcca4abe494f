import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { proseNumber } from '../../shared/language/numbers'
import type { Language } from '../../shared/model/language'
import type { WordKey } from './word-key'

type Values = { readonly [name: string]: string | number }

/** The words under a key, with values filled in; `count` chooses between singular and plural. */
export type Translate = (key: WordKey, values?: Values) => string

/** The window's words and the language they are in. */
export function useWords(): { readonly t: Translate; readonly language: Language } {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  return useMemo(() => ({ t: (key, values) => t(key, filledIn(values, language)), language }), [t, language])
}

/** A count is grouped as the language does, "1,204 records"; other numbers, such as a year, stay as they are. */
function filledIn(values: Values | undefined, language: Language): { readonly [name: string]: unknown } {
  const count = values?.count
  return typeof count === 'number'
    ? { ...values, replace: { ...values, count: proseNumber(count, language) } }
    : { ...values }
}
