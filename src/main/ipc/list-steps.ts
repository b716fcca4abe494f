import { randomUUID } from 'node:crypto'
import type { Input } from '../../shared/ipc/contract'
import { writeJson } from '../../shared/ipc/json-text'
import { listDifference } from '../../shared/ipc/list-difference'
import type { ListStep } from '../../shared/ipc/list-step'
import type { Language } from '../../shared/model/language'
import type { RecordKind } from '../../shared/model/library'
import type { RecordSummary } from '../../shared/model/record-summary'
import { byTitle, type RecordLists } from './record-lists'

/** Brings the window's lists up to date, each step in a short turn of the main process. */
export type ListSteps = {
  readonly next: (asked: Input<'records/list'>) => Promise<ListStep>
}

/** A list as it was handed out: what a difference can be told from. */
type Version = {
  readonly name: string
  readonly rows: readonly RecordSummary[]
}

/** How much is sent in one step, and of how many versions of each list the rows are kept. */
const usualSizes = { rows: 1000, versions: 4 }

/** Hands these lists out. A window that has a version which is no longer kept gets the list from its beginning. */
export function listSteps(lists: RecordLists, sizes: typeof usualSizes = usualSizes): ListSteps {
  const kept = new Map<RecordKind, readonly Version[]>()

  const present = async (kind: RecordKind, language: Language): Promise<Version> => {
    const rows = await lists.list(kind, language)
    const versions = kept.get(kind) ?? []
    const known = versions.find((version) => version.rows === rows)
    if (known !== undefined) return known
    // A name that no other library's list has, so that none is taken for a version of this one.
    const version = { name: randomUUID(), rows }
    kept.set(kind, [version, ...versions].slice(0, sizes.versions))
    return version
  }

  const rowsOf = ({ name, rows }: Version, from: number, isCurrent: boolean): ListStep => ({
    kind: 'rows',
    version: name,
    isCurrent,
    from,
    rows: writeJson(rows.slice(from, from + sizes.rows)),
  })

  return {
    next: async ({ kind, language, known }) => {
      const former = kept.get(kind)?.find(({ name }) => name === known?.version)
      const had = known?.rows ?? 0
      // What was begun is gone on with, and may be an older version by now.
      if (former !== undefined && had < former.rows.length) return rowsOf(former, had, false)
      const now = await present(kind, language)
      const difference = former?.rows.length === had ? listDifference(former.rows, now.rows, byTitle(language)) : null
      if (difference !== null && difference.taken.length + difference.put.length <= sizes.rows) {
        return { kind: 'difference', version: now.name, isCurrent: true, difference }
      }
      // From versions before this one, too much has changed.
      kept.set(kind, [now])
      return rowsOf(now, 0, now.rows.length <= sizes.rows)
    },
  }
}
