import { type Language, languages } from '../../shared/model/language'

/** The window's language: the chosen one, else the first of the system's that the app speaks, else English. */
export function findLanguage(chosen: Language | 'system', systemLanguages: readonly string[]): Language {
  if (chosen !== 'system') return chosen
  const spoken = systemLanguages.map((tag) => tag.slice(0, 2).toLowerCase())
  return spoken.find((tag): tag is Language => (languages as readonly string[]).includes(tag)) ?? 'en'
}
