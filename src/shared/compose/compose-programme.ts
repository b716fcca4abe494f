import type { Block, TableCell } from '../document/tree'
import { proseDay, proseTimeRange } from '../language/dates'
import { documentWord, fillWords } from '../language/document-words'
import { capitalised } from '../language/lists'
import { valueName } from '../language/value-names'
import type { Book, ProgrammeItem } from '../model/book'
import type { BriefingId, PersonId } from '../model/id'
import type { Library } from '../model/library'
import { findRecord } from '../model/library'
import { heading, nameIn, paragraph, plain, strong } from './localized-content'

type Side = 'ourParticipants' | 'theirParticipants'

/** Hours and most names take one line of their column; the rest belongs to what the item is about. */
const shares: Readonly<Record<'time' | Side, number>> = { time: 14, ourParticipants: 23, theirParticipants: 27 }

/** The programme's items by day and hour; items of one day without an hour come first. */
export function inProgrammeOrder(items: readonly ProgrammeItem[]): readonly ProgrammeItem[] {
  const key = (item: ProgrammeItem) => `${item.date} ${item.from ?? ''}`
  return [...items].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0))
}

/**
 * One table a day, under the day's heading, all with the same columns: a side that nobody represents on any day has none.
 * `tabs` gives the number of the tab that holds an item's note.
 */
export function composeProgramme(
  library: Library,
  book: Book,
  tabs: ReadonlyMap<BriefingId, number>,
): readonly Block[] {
  const { language } = book
  const items = inProgrammeOrder(book.programme)
  const days = [...new Set(items.map((item) => item.date))]
  const sides = (['ourParticipants', 'theirParticipants'] as const).filter((side) =>
    items.some((item) => namesOf(library, item[side]).length > 0),
  )
  const taken = sides.reduce((sum, side) => sum + shares[side], shares.time)
  const columns = [shares.time, 100 - taken, ...sides.map((side) => shares[side])]
  return days.flatMap((day): readonly Block[] => [
    heading(2, plain(capitalised(proseDay(day, language)))),
    {
      kind: 'table',
      columns: columns.map((share) => ({ align: 'start' as const, share })),
      header: (['time', 'item', ...sides] as const).map((name) => cell(documentWord(name, language))),
      rows: items.filter((item) => item.date === day).map((item) => row(library, book, item, sides, tabs)),
      caption: null,
    },
  ])
}

function row(
  library: Library,
  { language }: Book,
  item: ProgrammeItem,
  sides: readonly Side[],
  tabs: ReadonlyMap<BriefingId, number>,
): readonly TableCell[] {
  const number = item.briefing === null ? undefined : tabs.get(item.briefing)
  const tab = number === undefined ? '' : fillWords(documentWord('tab', language), { number }).replace(' ', '\u00a0')
  const lead = item.lead?.trim() ?? ''
  const led = fillWords(documentWord('coverLine', language), { label: documentWord('lead', language), value: lead })
  const below = [
    [item.place ?? '', tab].filter((part) => part.trim() !== '').join('\u00a0· '),
    lead === '' ? '' : led,
    valueName('pressStatus', item.press, language),
  ]
  return [
    cell(proseTimeRange(item.from, item.until, language)),
    {
      blocks: [
        paragraph(strong(nameIn(item.title, language))),
        ...below.filter((words) => words !== '').map((words) => paragraph(plain(words))),
      ],
    },
    ...sides.map((side) => peopleCell(namesOf(library, item[side]))),
  ]
}

function namesOf(library: Library, people: readonly PersonId[]): readonly string[] {
  return people.map((id) => findRecord(library, 'people', id)?.name ?? '').filter((name) => name !== '')
}

function peopleCell(names: readonly string[]): TableCell {
  return names.length === 0 ? cell('') : { blocks: names.map((name) => paragraph(plain(name))) }
}

function cell(words: string): TableCell {
  return { blocks: [paragraph(plain(words))] }
}
