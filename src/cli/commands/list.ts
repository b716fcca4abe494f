import { compareNames } from '../../shared/language/collation'
import type { IsoDate } from '../../shared/model/id'
import type { Language } from '../../shared/model/language'
import { type Library, type RecordKind, recordsOf } from '../../shared/model/library'
import type { RecordSummary } from '../../shared/model/record-summary'
import { summarise } from '../../shared/model/summarise'
import type { Command } from '../command'
import { readCalledLibrary } from '../open-library'
import { type Column, tableLines } from '../print-table'
import { readKind, readLanguage, readPositionals } from '../read-argument'
import { factColumns, forMachines } from '../summary-output'

const columns: readonly Column<RecordSummary>[] = [
  { heading: 'ID', show: ({ id }) => id },
  { heading: 'TITLE', show: ({ title }) => title },
  ...factColumns,
]

/** Goals and responsibilities in the order of their numbers, everything else by title. */
function sorted(library: Library, kind: RecordKind, language: Language, today: IsoDate): readonly RecordSummary[] {
  const compare = compareNames(language)
  const isNumbered = kind === 'goals' || kind === 'responsibilities'
  const keyOf = ({ detail, code, title }: RecordSummary) =>
    isNumbered ? `${kind === 'goals' ? detail : ''} ${(code ?? '').padStart(4, '0')}` : title
  return recordsOf(library, kind)
    .map((record) => summarise(library, kind, record, language, today))
    .sort((a, b) => compare(keyOf(a), keyOf(b)) || compare(a.id, b.id))
}

export const listCommand: Command = {
  name: 'list',
  synopsis: 'KIND [--lang LANG]',
  summary: 'Lists the records of one kind.',
  options: { lang: { value: 'LANG', help: 'titles in nl, en, de or fr (else the language of the documents)' } },
  run: async (call) => {
    const { world } = call
    const kind = readKind(readPositionals(call, 'KIND').KIND)
    const library = await readCalledLibrary(call)
    const rows = sorted(library, kind, readLanguage(call, library.settings.documentLanguage), world.today())
    if (call.has('json')) world.out(JSON.stringify(rows.map(forMachines)))
    else if (rows.length === 0) world.err(`No ${kind} in this library`)
    else for (const line of tableLines(rows, columns)) world.out(line)
    return 0
  },
}
