import { documentWord, fillWords } from '../language/document-words'
import type { Language } from '../model/language'
import type { Change } from './changes-table'
import { rewording } from './rewording'

/** A detail of a document, such as its date: what it is called, and its value in words; "" where there is none. */
export type Detail = readonly [label: string, value: string]

/** What changed between two states of a document's details, which stand in the same order in both. */
export function detailChanges(
  before: readonly Detail[],
  now: readonly Detail[],
  language: Language,
): readonly Change[] {
  return now.flatMap(([label, value], index): readonly Change[] => {
    const was = before[index]?.[1] ?? ''
    const line = (words: string) => fillWords(documentWord('coverLine', language), { label, value: words })
    if (was === '' && value !== '') return [{ kind: 'added', title: line(value) }]
    if (was !== '' && value === '') return [{ kind: 'removed', title: line(was) }]
    return rewording(label, { text: was, language }, { text: value, language }, language, 'changed')
  })
}
