import { type Language, textIn } from '../../shared/model/language'
import type { RecordKind, RecordOf } from '../../shared/model/library'

const titles: { readonly [K in RecordKind]: (record: RecordOf<K>, language: Language) => string } = {
  dossiers: ({ name }, language) => textIn(name, language),
  agreements: ({ shortTitle, fullTitle }, language) => textIn(shortTitle, language) || textIn(fullTitle, language),
  'goal-sets': ({ name }, language) => textIn(name, language),
  goals: ({ title }, language) => textIn(title, language),
  responsibilities: ({ name }, language) => textIn(name, language),
  'talking-points': ({ topic, text }, language) => textIn(topic, language) || textIn(text, language).slice(0, 60),
  people: ({ name }) => name,
  briefings: ({ title }, language) => textIn(title, language),
  books: ({ title }, language) => textIn(title, language),
}

/** What a record is called on its page; "" while it has no name yet. */
export function recordTitle<K extends RecordKind>(kind: K, record: RecordOf<K>, language: Language): string {
  return (titles[kind] as (record: RecordOf<K>, language: Language) => string)(record, language)
}
