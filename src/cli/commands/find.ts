import { findSummaries } from '../../main/store/search/find-summaries'
import { LibraryIndex } from '../../main/store/search/library-index'
import { Failed } from '../../shared/ipc/failure'
import { describeFailure } from '../../shared/ipc/failure-words'
import type { RecordSummary } from '../../shared/model/record-summary'
import type { Command } from '../command'
import { findGoal, findPartner } from '../find-by-name'
import { readCalledLibrary } from '../open-library'
import { type Column, tableLines } from '../print-table'
import { readKind, readLanguage, readLanguageOption } from '../read-argument'
import { factColumns, forMachines } from '../summary-output'
import { WrongUsage } from '../wrong-usage'

const columns: readonly Column<RecordSummary>[] = [
  { heading: 'RECORD', show: ({ kind }) => kind },
  { heading: 'ID', show: ({ id }) => id },
  { heading: 'TITLE', show: ({ title }) => title },
  ...factColumns,
]

/** A filter that names nothing there is would leave nothing to find: the command was called wrongly. */
function asFilter<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    throw new WrongUsage(describeFailure(error.failure, 'en').title)
  }
}

export const findCommand: Command = {
  name: 'find',
  synopsis: 'TEXT… [--kind KIND]… [--partner PARTNER] [--goal GOAL] [--in LANG]',
  summary:
    'Finds records by the words in them, best first: whole words, beginnings, parts of long words, and words misspelt.',
  options: {
    kind: { value: 'KIND', help: 'only records of this kind; may be repeated', multiple: true },
    partner: { value: 'PARTNER', help: 'only what belongs to this partner: its code, such as ZA, or its id' },
    goal: { value: 'GOAL', help: 'only what serves this goal: its number in the active goal set, or its id' },
    in: { value: 'LANG', help: 'only where the words are written in nl, en, de or fr' },
    lang: { value: 'LANG', help: 'titles in nl, en, de or fr (else the language of the documents)' },
  },
  run: async (call) => {
    const { world, option } = call
    const text = call.positionals.join(' ')
    if (text.trim() === '') throw new WrongUsage('TEXT is missing')
    const kinds = call.options('kind').map((name) => readKind(name))
    const writtenIn = asFilter(() => readLanguageOption(call, 'in'))
    const library = await readCalledLibrary(call)
    const [partner, goal] = [option('partner'), option('goal')]
    const query = {
      text,
      kinds,
      partner: partner === null ? null : asFilter(() => findPartner(library, partner).id),
      goal: goal === null ? null : asFilter(() => findGoal(library, goal).id),
      writtenIn,
    }
    const index = LibraryIndex.of(library)
    const search = { find: async (asked: Parameters<typeof index.find>[0]) => index.find(asked) }
    const language = readLanguage(call, library.settings.documentLanguage)
    const rows = await findSummaries(search, library, query, language, world.today())
    if (call.has('json')) world.out(JSON.stringify(rows.map((row) => ({ record: row.kind, ...forMachines(row) }))))
    else if (rows.length === 0) world.err(`Nothing found for ${text}`)
    else for (const line of tableLines(rows, columns)) world.out(line)
    return 0
  },
}
