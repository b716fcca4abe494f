import type { RecordSummary } from '../shared/model/record-summary'
import type { Column } from './print-table'

/** What a table of records tells of each besides its id and title. */
export const factColumns: readonly Column<RecordSummary>[] = [
  { heading: 'KIND', show: ({ type }) => type ?? '' },
  { heading: 'CODE', show: ({ code }) => code ?? '' },
  { heading: 'STATE', show: ({ state }) => state ?? '' },
  { heading: 'DATE', show: ({ date }) => date ?? '' },
  { heading: 'SAMPLE', show: ({ sample }) => (sample ? 'sample' : '') },
]

/** What `--json` prints of a record; `kind` is the kind within the kind: country, treaty, stance. */
export function forMachines({ kind: _, type, ...rest }: RecordSummary) {
  const { id, title, ...others } = rest
  return { id, title, kind: type, ...others }
}
