import { type ActionName, actions } from '../../shared/actions/actions'
import { foldText } from '../../shared/model/fold-text'
import type { RecordSummary } from '../../shared/model/record-summary'

/** A line of the palette: a record to open, or something to do. */
export type PaletteEntry =
  | { readonly id: string; readonly record: RecordSummary; readonly action: null }
  | { readonly id: string; readonly record: null; readonly action: ActionName }

/** Things that make no sense in the palette itself. */
const leftOut: ReadonlySet<ActionName> = new Set<ActionName>(['palette', 'next-area', 'previous-area'])

/** Records first when something is typed, then every possible action whose name holds all typed words. */
export function paletteEntries(
  typed: string,
  records: readonly RecordSummary[],
  possible: readonly ActionName[],
  nameOf: (action: ActionName) => string,
): readonly PaletteEntry[] {
  const wanted = foldText(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
  const matching = actions
    .map(({ name }) => name)
    .filter((name) => possible.includes(name) && !leftOut.has(name))
    .filter((name) => wanted.every((word) => foldText(nameOf(name)).includes(word)))
  return [
    ...records.map((record) => ({ id: `${record.kind}/${record.id}`, record, action: null })),
    ...matching.map((action) => ({ id: action, record: null, action })),
  ]
}
