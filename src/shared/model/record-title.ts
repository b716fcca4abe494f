import type { Agreement } from './agreement'
import { firstWords } from './first-words'
import type { Language } from './language'
import { textIn } from './language'
import type { RecordKind, RecordOf } from './library'
import type { TalkingPoint } from './talking-point'

/** A point's topic; without one the question it answers, or how it begins. */
export function pointTitle({ topic, question, text }: TalkingPoint, language: Language): string {
  return textIn(topic, language) || firstWords(textIn(question, language) || textIn(text, language))
}

/** An agreement's short title, else its full one, else its reference. */
export function agreementTitle({ shortTitle, fullTitle, reference }: Agreement, language: Language): string {
  return textIn(shortTitle, language) || textIn(fullTitle, language) || (reference ?? '')
}

const titles: { readonly [K in RecordKind]: (record: RecordOf<K>, language: Language) => string } = {
  dossiers: ({ name }, language) => textIn(name, language),
  agreements: agreementTitle,
  'goal-sets': ({ name }, language) => textIn(name, language),
  goals: ({ title }, language) => textIn(title, language),
  responsibilities: ({ name }, language) => textIn(name, language),
  'talking-points': pointTitle,
  people: ({ name }) => name,
  briefings: ({ title }, language) => textIn(title, language),
  books: ({ title }, language) => textIn(title, language),
}

/** What a record is called wherever it is named: in lists, on its page, in messages; "" while it has no name yet. */
export function recordTitle<K extends RecordKind>(kind: K, record: RecordOf<K>, language: Language): string {
  return titles[kind](record, language)
}
