import type { Block, Inline } from '../document/tree'
import { documentWord } from '../language/document-words'
import type { Book } from '../model/book'
import type { PersonId } from '../model/id'
import type { Library } from '../model/library'
import { findRecord } from '../model/library'
import type { Person } from '../model/person'
import { heading, nameIn, paragraph, plain } from './localized-content'

const columns = [
  { align: 'start', share: 30 },
  { align: 'start', share: 40 },
  { align: 'start', share: 30 },
] as const

/** Who goes along with their telephone numbers, or whom they meet with how to address them; nothing where it is nobody. */
export function peopleTable(
  library: Library,
  { language }: Book,
  title: 'delegation' | 'counterparts',
  ids: readonly PersonId[],
): readonly Block[] {
  const people = ids.map((id) => findRecord(library, 'people', id)).filter((person) => person !== null)
  if (people.length === 0) return []
  const third = title === 'delegation' ? 'phone' : 'formOfAddress'
  const cell = (inlines: readonly Inline[]) => ({ blocks: [paragraph(inlines)] })
  const thirdOf = (person: Person) =>
    third === 'phone' ? plain(person.phone ?? '') : nameIn(person.formOfAddress, language)
  return [
    heading(2, plain(documentWord(title, language))),
    {
      kind: 'table',
      columns,
      header: (['personName', 'function', third] as const).map((name) => cell(plain(documentWord(name, language)))),
      rows: people.map((person) => [
        cell(plain(person.name)),
        {
          blocks: [nameIn(person.function, language), nameIn(person.organisation, language)]
            .filter((inlines) => inlines.length > 0)
            .map((inlines) => paragraph(inlines)),
        },
        cell(thirdOf(person)),
      ]),
      caption: null,
    },
  ]
}
