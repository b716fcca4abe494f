/** Which rows of a table are chosen, where several can be. */
export type ChosenRows = {
  readonly ids: ReadonlySet<string>
  readonly onChange: (ids: ReadonlySet<string>) => void
}

/** What a press does to the choice: the row alone, the row besides the others, or every row from the last one pressed. */
export type Press = 'alone' | 'toggle' | 'range'

/** The choice after a press on a row. `anchor` is the row pressed last; `rows` are all that are listed, in order. */
export function chooseRow(
  rows: readonly string[],
  chosen: ReadonlySet<string>,
  row: string,
  press: Press,
  anchor: string | null,
): ReadonlySet<string> {
  if (press === 'toggle') {
    return chosen.has(row) ? new Set([...chosen].filter((each) => each !== row)) : new Set([...chosen, row])
  }
  const from = anchor === null ? -1 : rows.indexOf(anchor)
  if (press === 'alone' || from < 0) return new Set([row])
  const to = rows.indexOf(row)
  return new Set(rows.slice(Math.min(from, to), Math.max(from, to) + 1))
}

/** What the modifier keys make of a press. */
export function pressOf(keys: {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}): Press {
  if (keys.shiftKey) return 'range'
  return keys.ctrlKey || keys.metaKey ? 'toggle' : 'alone'
}
