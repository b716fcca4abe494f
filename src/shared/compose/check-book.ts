import { proseDate, proseTime } from '../language/dates'
import { documentWord } from '../language/document-words'
import type { Book, ProgrammeItem } from '../model/book'
import type { IsoDate } from '../model/id'
import type { Language, LocalizedText } from '../model/language'
import { findText, textIn } from '../model/language'
import type { Library } from '../model/library'
import { findRecord } from '../model/library'
import { higherMarking } from '../model/marking'
import { agreementTitle } from '../model/record-title'
import type { BookParts } from './book-parts'
import { checkBriefing } from './check-briefing'
import { chooseBackground } from './choose-background'
import { inProgrammeOrder } from './compose-programme'
import { makeNotice } from './make-notice'
import type { Notice, NoticeFact } from './notice'
import { dossierSectionTitle } from './resolve-block'
import type { Steps } from './steps'

/** What a reader has to know before the book leaves: about the book, then about its notes in their order. */
export function* checkBook(library: Library, book: Book, parts: BookParts, today: IsoDate): Steps<readonly Notice[]> {
  const own = [
    ...checkHeader(book),
    ...checkRecords(library, book),
    ...checkMarking(book, parts),
    ...checkTexts(book, parts),
  ]
  const ofNotes: Notice[] = []
  for (const { briefing } of parts.tabs) {
    for (const finding of checkBriefing(library, briefing, today)) ofNotes.push(finding)
    yield
  }
  return withoutRepeats([
    ...own.map((fact) => makeNotice(fact)),
    ...uncleared(book, parts),
    // A place in a note is no place in the book.
    ...ofNotes.map((notice) => ({ ...notice, at: null })),
  ])
}

/** Whoever clears a book has to know which of its notes nobody has cleared; they keep a cleared book a draft. */
function uncleared(book: Book, { tabs }: BookParts): readonly Notice[] {
  const isCleared = book.clearance.state === 'cleared'
  return tabs
    .filter(({ briefing }) => briefing.clearance.state !== 'cleared')
    .map(({ briefing }) => {
      const title = textIn(briefing.title, book.language)
      return isCleared
        ? makeNotice({ code: 'draft-for-note', title })
        : makeNotice({ code: 'not-cleared', title }, null, 'info')
    })
}

function checkHeader(book: Book): readonly NoticeFact[] {
  const facts: NoticeFact[] = []
  if ((book.principal ?? '').trim() === '') facts.push({ code: 'no-principal' })
  if ((book.drafter ?? '').trim() === '') facts.push({ code: 'no-drafter' })
  if (book.programme.length === 0) facts.push({ code: 'no-programme' })
  for (const item of inProgrammeOrder(book.programme)) {
    if (item.briefing === null) facts.push({ code: 'no-briefing-for-item', title: itemName(item, book.language) })
  }
  return facts
}

/** An item of the programme by its title; without one by when it is. */
function itemName({ title, date, from }: ProgrammeItem, language: Language): string {
  const moment = [proseDate(date, language), ...(from === null ? [] : [proseTime(from, language)])]
  return textIn(title, language) || moment.join(', ')
}

function checkRecords(library: Library, book: Book): readonly NoticeFact[] {
  const people = [
    ...book.delegation,
    ...book.counterparts,
    ...book.programme.flatMap((item) => [...item.ourParticipants, ...item.theirParticipants]),
  ]
  const briefings = [...book.programme.flatMap((item) => item.briefing ?? []), ...book.issueBriefings]
  const wanted = [
    ...book.partners.map((id) => ({ recordKind: 'dossiers', id }) as const),
    ...people.map((id) => ({ recordKind: 'people', id }) as const),
    ...briefings.map((id) => ({ recordKind: 'briefings', id }) as const),
  ]
  return wanted
    .filter(({ recordKind, id }) => findRecord(library, recordKind, id) === null)
    .map((missing) => ({ code: 'missing-record', ...missing }))
}

function checkMarking(book: Book, { ownMarking, markings }: BookParts): readonly NoticeFact[] {
  const highest = markings.reduce((found, part) => higherMarking(found, part.marking), ownMarking)
  if (highest === null || highest === ownMarking) return []
  const cause = markings.find((part) => part.marking === highest)
  const { language } = book
  return [
    {
      code: 'marking-too-low',
      marking: ownMarking === null ? '' : textIn(ownMarking.label, language),
      needed: textIn(highest.label, language),
      title: cause?.title ?? '',
    },
  ]
}

/** In which language texts are printed that lack the book's. */
function checkTexts(book: Book, { dossiers, agreements, biographies }: BookParts): readonly NoticeFact[] {
  const { language } = book
  const texts: readonly (readonly [string, LocalizedText])[] = [
    [textIn(book.title, language), book.title],
    ...book.programme.map((item) => [textIn(item.title, language), item.title] as const),
    [documentWord('objectives', language), book.objectives],
    [documentWord('sceneSetter', language), book.sceneSetter],
    [documentWord('speeches', language), book.speeches],
    [documentWord('logistics', language), book.logistics],
    [documentWord('annexes', language), book.annexes],
    ...chooseBackground({ kind: 'bilateral-meeting' }, dossiers).map(
      ({ dossier, section }) => [dossierSectionTitle(dossier, section.kind, language), section.text] as const,
    ),
    ...agreements.map((agreement) => [agreementTitle(agreement, language), agreement.summary] as const),
    ...biographies.map((person) => [person.name, person.cv] as const),
  ]
  return texts.flatMap(([title, text]): readonly NoticeFact[] => {
    const found = findText(text, language)
    const isElsewhere = found !== null && found.language !== language
    return isElsewhere ? [{ code: 'missing-language', title, wanted: language, used: found.language }] : []
  })
}

function withoutRepeats(notices: readonly Notice[]): readonly Notice[] {
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()]
}
