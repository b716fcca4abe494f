/** The four languages a text can exist in and a document can be written in, in the order the screens show them. */
export const languages = ['nl', 'en', 'de', 'fr'] as const
export type Language = (typeof languages)[number]

/** Text per language; null where nobody has written it yet. Long texts are Markdown. */
export type LocalizedText = { readonly [L in Language]: string | null }

/** Written in no language. */
export const noText: LocalizedText = { nl: null, en: null, de: null, fr: null }

/** The order in which another language stands in for a missing one: English first, then the Belgian languages. */
const standIns: readonly Language[] = ['en', 'nl', 'fr', 'de']

export type FoundText = { readonly text: string; readonly language: Language }

/** The text in `language`, else in the first language that has one; null when it is empty in all four. */
export function findText(text: LocalizedText, language: Language): FoundText | null {
  for (const candidate of [language, ...standIns]) {
    const found = text[candidate]
    if (found !== null && found.trim() !== '') return { text: found, language: candidate }
  }
  return null
}

/** Like `findText`, as a plain string; empty when there is no text at all. */
export function textIn(text: LocalizedText, language: Language): string {
  return findText(text, language)?.text ?? ''
}

/** Whether anything but blanks is written in this language. */
export function hasText(text: LocalizedText, language: Language): boolean {
  return (text[language] ?? '').trim() !== ''
}

/** Languages in which this text has been written. */
export function writtenLanguages(text: LocalizedText): readonly Language[] {
  return languages.filter((language) => hasText(text, language))
}

/** The same words in every language: for names that are never translated. */
export function sameInAll(text: string): LocalizedText {
  return { nl: text, en: text, de: text, fr: text }
}

/** The text with these words in this language; blank words count as not written. */
export function withText(text: LocalizedText, language: Language, words: string | null): LocalizedText {
  return { ...text, [language]: words === null || words.trim() === '' ? null : words }
}
