import type { Block, Inline } from '../document/tree'
import { proseDate } from '../language/dates'
import { type DocumentWord, documentWord } from '../language/document-words'
import { languageName } from '../language/names'
import type { Language, LocalizedText } from '../model/language'
import type { Person } from '../model/person'
import { heading, nameIn, plain, runningTextIn } from './localized-content'

/** A person's name as a heading and what is known of them as facts; `cv` may be the note's own wording. */
export function composePerson(person: Person, cv: LocalizedText, language: Language, level: 2 | 3): readonly Block[] {
  const facts: readonly (readonly [DocumentWord, readonly Inline[]])[] = [
    ['pronunciation', plain(person.pronunciation ?? '')],
    ['function', nameIn(person.function, language)],
    ['organisation', nameIn(person.organisation, language)],
    ['formOfAddress', nameIn(person.formOfAddress, language)],
    ['spokenLanguages', plain(person.spokenLanguages.map((code) => languageName(code, language)).join(', '))],
    ['cv', runningTextIn(cv, language)],
    ['lastMeeting', lastMeeting(person, language)],
  ]
  const rows = facts
    .filter(([, value]) => value.length > 0)
    .map(([name, value]) => ({ label: documentWord(name, language), value }))
  const name = heading(level, plain(person.name))
  return rows.length === 0 ? [name] : [name, { kind: 'facts', caption: null, picture: null, rows }]
}

function lastMeeting(person: Person, language: Language): readonly Inline[] {
  const note = runningTextIn(person.lastMeetingNote, language)
  if (person.lastMeeting === null) return note
  const day = proseDate(person.lastMeeting, language)
  return note.length === 0 ? plain(day) : [...plain(`${day}. `), ...note]
}
