import type { Language } from '../model/language'
import type { Change } from './changes-table'
import { marked, plain } from './localized-content'
import { cut, shortenChange } from './shorten-change'

/** Words as a reader sees them, and the language they are in. */
export type PrintedWords = { readonly text: string; readonly language: Language }

/**
 * How words changed, in a document in `language`; nothing where a reader sees the same words. `title` says whose words
 * they are; null where they say it themselves. A detail, such as a date, is not reworded but changed.
 */
export function rewording(
  title: string | null,
  before: PrintedWords,
  now: PrintedWords,
  language: Language,
  kind: 'reworded' | 'changed' = 'reworded',
): readonly Change[] {
  const [was, is] = [onOneLine(before.text), onOneLine(now.text)]
  if (was === is) return []
  if (was === '') return [{ kind: 'added', title: title ?? cut(is) }]
  if (is === '') return [{ kind: 'removed', title: title ?? cut(was) }]
  const quoted = shortenChange(was, is)
  return [
    {
      kind,
      title,
      before: marked(plain(quoted.before), before.language, language),
      now: marked(plain(quoted.now), now.language, language),
    },
  ]
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
