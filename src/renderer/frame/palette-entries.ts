import { type ActionName, actions } from '../../shared/actions/actions'
import { foldText } from '../../shared/model/fold-text'
import type { RecordSummary } from '../../shared/model/record-summary'

/** A line of the palette: a record to open, or something to do. */
export type PaletteEntry =
  | { readonly id: string; readonly record: RecordSummary; readonly action: null }
  | { readonly id: string; readonly record: null; readonly action: ActionName }

/** Things that make no sense in the palette itself. */
const leftOut: ReadonlySet<ActionName> = new Set<ActionName>(['palette', 'next-area', 'previous-area'])

/**
 * Actions whose name begins with what is typed, then records, then the other actions whose name holds every typed word:
 * "new do" and Enter makes a dossier, whatever a record's text says.
 */
export function paletteEntries(
  typed: string,
  records: readonly RecordSummary[],
  possible: readonly ActionName[],
  nameOf: (action: ActionName) => string,
): readonly PaletteEntry[] {
  const wanted = foldText(typed).trim()
  const words = wanted.split(/\s+/).filter((word) => word !== '')
  const matching = actions
    .map(({ name }) => ({ name, text: foldText(nameOf(name)) }))
    .filter(
      ({ name, text }) => possible.includes(name) && !leftOut.has(name) && words.every((word) => text.includes(word)),
    )
  const isMeant = ({ text }: { readonly text: string }): boolean => wanted !== '' && text.startsWith(wanted)
  const asEntry = ({ name }: { readonly name: ActionName }): PaletteEntry => ({ id: name, record: null, action: name })
  return [
    ...matching.filter(isMeant).map(asEntry),
    ...records.map((record) => ({ id: `${record.kind}/${record.id}`, record, action: null })),
    ...matching.filter((action) => !isMeant(action)).map(asEntry),
  ]
}
