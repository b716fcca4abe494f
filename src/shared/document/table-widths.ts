import { type ColumnNeed, columnNeeds, columnWidths, leastWidth } from './column-widths'
import { blocksText } from './plain-text'
import type { Block } from './tree'

type TableBlock = Extract<Block, { kind: 'table' }>

/** Letters are counted wide: columns that ask for this much more than the paper has still hold their words. */
const leeway = 1.05

/** The width of every column of a table in twips; together exactly `width`. `em` is the size of its type in twips. */
export type TableWidths = (table: TableBlock, width: number, em: number) => readonly number[]

/**
 * The columns of a document's tables. Tables of one kind, those with the same header and the same shares, line up down
 * the pages: each column has to hold what it holds in any of them. A table that is too wide for the paper by itself is
 * left out of that and has its own columns, as has every table where the paper has no room for all that was put together.
 */
export function tableWidths(blocks: readonly Block[]): TableWidths {
  const kin = kinOf(blocks)
  return (table, width, em) => columnWidths(table, width, em, kin.get(table)?.(table, width, em) ?? columnNeeds(table))
}

type Needs = readonly ColumnNeed[]

/** What the columns of a table have to hold together with its kin; null where it has its own. */
type JointNeeds = (table: TableBlock, width: number, em: number) => Needs | null

function kinOf(blocks: readonly Block[]): ReadonlyMap<TableBlock, JointNeeds> {
  const kinds = new Map<string, TableBlock[]>()
  for (const block of blocks) {
    const key = block.kind === 'table' ? keyOf(block) : null
    if (block.kind !== 'table' || key === null) continue
    const members = kinds.get(key)
    if (members === undefined) kinds.set(key, [block])
    else members.push(block)
  }
  const kin = new Map<TableBlock, JointNeeds>()
  for (const members of kinds.values()) {
    if (members.length < 2) continue
    const needs = jointNeeds(members)
    for (const member of members) kin.set(member, needs)
  }
  return kin
}

/** Null for a table that does not say what its columns are. */
function keyOf({ columns, header }: TableBlock): string | null {
  const titles = header.map(({ blocks }) => blocksText(blocks))
  return titles.every((title) => title === '') ? null : JSON.stringify([titles, columns.map(({ share }) => share)])
}

function jointNeeds(members: readonly TableBlock[]): JointNeeds {
  let own: ReadonlyMap<TableBlock, Needs> | null = null
  const known = new Map<string, Needs | null>()
  const together = (all: readonly Needs[], width: number, em: number): Needs | null => {
    const key = `${width} ${em}`
    const before = known.get(key)
    if (before !== undefined) return before
    const joint = all.filter((needs) => fits(needs, width, em)).reduce<Needs>(largest, [])
    const found = fits(joint, width * leeway, em) ? joint : null
    known.set(key, found)
    return found
  }
  return (table, width, em) => {
    own ??= new Map(members.map((member) => [member, columnNeeds(member)]))
    const needs = own.get(table) ?? columnNeeds(table)
    return fits(needs, width, em) ? together([...own.values()], width, em) : needs
  }
}

function fits(needs: Needs, width: number, em: number): boolean {
  return needs.reduce((sum, need) => sum + leastWidth(need, em), 0) <= width
}

function largest(some: Needs, others: Needs): Needs {
  return others.map(({ letters, word }, column) => ({
    letters: Math.max(letters, some[column]?.letters ?? 0),
    word: Math.max(word, some[column]?.word ?? 0),
  }))
}
