import { type LocalizedText, languages } from '../model/language'
import { compareTexts } from './compare-texts'
import type { ComparedEntry } from './compared'

/** A text in every language in which either version has it. `isOverride`: where it is empty, the library's words stand. */
export function compareLocalized(
  before: LocalizedText | null,
  now: LocalizedText | null,
  { key, label }: { readonly key: string; readonly label: string },
  isOverride = false,
): readonly ComparedEntry[] {
  return languages.flatMap((language): readonly ComparedEntry[] => {
    const [earlier, present] = [before?.[language] ?? '', now?.[language] ?? '']
    if (earlier === '' && present === '') return []
    const content = { type: 'text', language, isOverride, pieces: compareTexts(earlier, present) } as const
    return [{ key: `${key}/${language}`, label, isSame: earlier === present, content }]
  })
}
