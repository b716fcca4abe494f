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

/** Wide enough for most names, so that the tables of all days have the same columns. */
const columns = [
  { align: 'start', share: 14 },
  { align: 'start', share: 22 },
  { align: 'start', share: 17 },
  { align: 'start', share: 17 },
  { align: 'start', share: 18 },
  { align: 'start', share: 12 },
] as const

/** The programme's items by day and hour; items of one day without an hour come first. */
export function inProgrammeOrder(items: readonly ProgrammeItem[]): readonly ProgrammeItem[] {
  const key = (item: ProgrammeItem) => `${item.date} ${item.from ?? ''}`
  return [...items].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0))
}

/** One table a day, under the day's heading; `tabs` gives the number of the tab that holds an item's note. */
export function composeProgramme(
  library: Library,
  book: Book,
  tabs: ReadonlyMap<BriefingId, number>,
): readonly Block[] {
  const { language } = book
  const items = inProgrammeOrder(book.programme)
  const days = [...new Set(items.map((item) => item.date))]
  return days.flatMap((day): readonly Block[] => [
    heading(2, plain(capitalised(proseDay(day, language)))),
    {
      kind: 'table',
      columns,
      header: (['time', 'item', 'lead', 'ourParticipants', 'theirParticipants', 'press'] as const).map((name) =>
        cell(documentWord(name, language)),
      ),
      rows: items.filter((item) => item.date === day).map((item) => row(library, book, item, tabs)),
      caption: null,
    },
  ])
}

function row(
  library: Library,
  { language }: Book,
  item: ProgrammeItem,
  tabs: ReadonlyMap<BriefingId, number>,
): readonly TableCell[] {
  const number = item.briefing === null ? undefined : tabs.get(item.briefing)
  const tab = number === undefined ? '' : fillWords(documentWord('tab', language), { number }).replace(' ', '\u00a0')
  const title = strong(nameIn(item.title, language))
  const below = [item.place ?? '', tab].filter((part) => part.trim() !== '').join('\u00a0· ')
  return [
    cell(proseTimeRange(item.from, item.until, language)),
    { blocks: [paragraph(title), ...(below === '' ? [] : [paragraph(plain(below))])] },
    cell(item.lead ?? ''),
    peopleCell(library, item.ourParticipants),
    peopleCell(library, item.theirParticipants),
    cell(valueName('pressStatus', item.press, language)),
  ]
}

function peopleCell(library: Library, people: readonly PersonId[]): TableCell {
  const names = people.map((id) => findRecord(library, 'people', id)?.name ?? '').filter((name) => name !== '')
  return names.length === 0 ? cell('') : { blocks: names.map((name) => paragraph(plain(name))) }
}

function cell(words: string): TableCell {
  return { blocks: [paragraph(plain(words))] }
}
