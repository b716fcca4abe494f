import type { Block, Inline, Picture } from '../document/tree'
import { proseDate } from '../language/dates'
import { documentWord, fillWords } from '../language/document-words'
import { languageName } from '../language/names'
import { attachmentSource } from '../model/attachments'
import type { Language, LocalizedText } from '../model/language'
import type { Person } from '../model/person'
import { type FactRow, factsOf } from './facts'
import { heading, nameIn, paragraph, plain, runningTextIn } from './localized-content'
import { sharedNotes } from './source-note'

/** A person and their biography, which may be the note's own wording. */
export type PersonEntry = { readonly person: Person; readonly cv: LocalizedText }

/**
 * People one after the other, each name a heading with photo and facts, the pronunciation first. Their source and as-of
 * date stand in a footnote to the function, or to the last fact without one; what several have in common is given once
 * before the first.
 */
export function composePeople(people: readonly PersonEntry[], language: Language, level: 2 | 3): readonly Block[] {
  const notes = sharedNotes(
    people.map(({ person }) => person),
    language,
  )
  const lead = paragraph([...plain(documentWord('peopleTogether', language)), ...notes.lead], 'note')
  return [
    ...(notes.lead.length === 0 ? [] : [lead]),
    ...people.flatMap((entry) => composePerson(entry, notes.own(entry.person), language, level)),
  ]
}

function composePerson(
  { person, cv }: PersonEntry,
  note: readonly Inline[],
  language: Language,
  level: 2 | 3,
): readonly Block[] {
  const rows: readonly FactRow[] = [
    ['pronunciation', person.pronunciation],
    ['function', nameIn(person.function, language)],
    ['organisation', nameIn(person.organisation, language)],
    ['formOfAddress', nameIn(person.formOfAddress, language)],
    ['spokenLanguages', person.spokenLanguages.map((code) => languageName(code, language)).join(', ')],
    ['cv', runningTextIn(cv, language)],
    ['lastMeeting', lastMeeting(person, language)],
  ]
  const name = heading(level, plain(person.name))
  const picture = photoOf(person, language)
  const facts = factsOf(rows, language)
  if (facts.rows.length > 0) return [name, { ...facts, picture, rows: withNote(facts.rows, note, language) }]
  if (picture === null) return [name]
  return [name, paragraph([{ kind: 'image', ...picture, title: null }])]
}

function photoOf({ photo, name }: Person, language: Language): Picture | null {
  if (photo === null) return null
  return { source: attachmentSource(photo), alt: fillWords(documentWord('photoOf', language), { name }) }
}

type Rows = ReturnType<typeof factsOf>['rows']

function withNote(rows: Rows, note: readonly Inline[], language: Language): Rows {
  const functionRow = rows.findIndex(({ label }) => label === documentWord('function', language))
  const place = functionRow === -1 ? rows.length - 1 : functionRow
  return rows.map((row, index) => (index === place ? { ...row, value: [...row.value, ...note] } : row))
}

function lastMeeting(person: Person, language: Language): readonly Inline[] {
  const note = runningTextIn(person.lastMeetingNote, language)
  if (person.lastMeeting === null) return note
  const day = proseDate(person.lastMeeting, language)
  return note.length === 0 ? plain(day) : [...plain(`${day}. `), ...note]
}
