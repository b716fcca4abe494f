import { inlineText } from '../document/plain-text'
import type { Block } from '../document/tree'
import { proseDate } from '../language/dates'
import { type DocumentWord, documentWord, fillWords } from '../language/document-words'
import type { Book } from '../model/book'
import type { BriefingId } from '../model/id'
import type { LocalizedText } from '../model/language'
import type { Library } from '../model/library'
import type { BookParts } from './book-parts'
import { composeAgreements } from './compose-agreements'
import { briefingBlocks, briefingTitle, proseClearance } from './compose-briefing'
import { composeDossier } from './compose-dossier'
import { composePeople } from './compose-person'
import { composeProgramme } from './compose-programme'
import { factsOf } from './facts'
import { blocksIn, deeper, heading, plain } from './localized-content'
import { peopleTable } from './people-table'
import { partnerName } from './resolve-block'
import type { Steps } from './steps'

/** A part of a chapter on pages of its own, and what stands at their top. */
type Section = { readonly header: string; readonly blocks: readonly Block[] }
export type Chapter = { readonly title: DocumentWord; readonly sections: readonly Section[] }

/** The chapters of a book in their order, also those without content. */
export function* bookChapters(library: Library, book: Book, parts: BookParts): Steps<readonly Chapter[]> {
  const { language } = book
  const numbers = new Map<BriefingId, number>(parts.tabs.map(({ briefing, number }) => [briefing.id, number]))
  const whole = (title: DocumentWord, blocks: readonly Block[]): Chapter => ({
    title,
    sections: [{ header: documentWord(title, language), blocks }],
  })
  const text = (words: LocalizedText) => blocksIn(words, language, 1)
  const meetings = yield* tabSections(library, book, parts, 'meeting')
  const issues = yield* tabSections(library, book, parts, 'issue')
  const dossiers: Section[] = []
  for (const dossier of parts.dossiers) {
    dossiers.push({ header: partnerName(dossier, language), blocks: composeDossier(library, dossier, language) })
    yield
  }
  const agreements = composeAgreements(
    parts.agreements.map((agreement) => ({ agreement, text: agreement.summary })),
    book.from,
    language,
    2,
  )
  yield
  const people = composePeople(
    parts.biographies.map((person) => ({ person, cv: person.cv })),
    language,
    2,
  )
  yield
  return [
    whole('programme', composeProgramme(library, book, numbers)),
    whole('delegationAndCounterparts', [
      ...peopleTable(library, book, 'delegation', book.delegation),
      ...peopleTable(library, book, 'counterparts', book.counterparts),
    ]),
    whole('overallBrief', [
      ...underHeading(book, 'objectives', book.objectives),
      ...underHeading(book, 'sceneSetter', book.sceneSetter),
    ]),
    { title: 'meetings', sections: meetings },
    { title: 'issues', sections: issues },
    { title: 'dossierExtract', sections: dossiers },
    whole('agreements', agreements),
    whole('biographies', people),
    whole('speeches', text(book.speeches)),
    whole('logistics', text(book.logistics)),
    whole('annexes', text(book.annexes)),
    whole('clearanceBlock', [
      factsOf(
        [
          ['drafter', book.drafter],
          ['unit', book.unit],
          ['clearance', proseClearance(book.clearance, language)],
          ['asOf', proseDate(book.asOf, language)],
        ],
        language,
      ),
    ]),
  ]
}

function underHeading({ language }: Book, name: DocumentWord, words: LocalizedText): readonly Block[] {
  const blocks = blocksIn(words, language, 2)
  return blocks.length === 0 ? [] : [heading(2, plain(documentWord(name, language))), ...blocks]
}

/** Each note on pages of its own, one level deeper than it stands alone, its number before its title. */
function* tabSections(
  library: Library,
  book: Book,
  { tabs }: BookParts,
  kind: 'meeting' | 'issue',
): Steps<readonly Section[]> {
  const sections: Section[] = []
  for (const { of, briefing, number } of tabs) {
    if (of !== kind) continue
    const before = `${fillWords(documentWord('tab', book.language), { number })} – `
    const title = [...plain(before), ...briefingTitle(library, briefing)]
    sections.push({ header: inlineText(title), blocks: deeper(briefingBlocks(library, briefing, title), 1) })
    yield
  }
  return sections
}
