import { openStore } from '../../src/main/store/open-store'
import { countRecords } from '../../src/shared/model/library'
import { peakMegabytes, residentMegabytes, settledMegabytes } from '../measure/memory'
import { timed } from '../measure/time'
import type { Task } from './task'

export type Opened = {
  /** From the call until the store can be read and written. */
  readonly openMs: number
  /** From the start of the process, Node's own start included. */
  readonly sinceStartMs: number
  readonly records: number
  /** Before the store was opened. */
  readonly bareMegabytes: number
  readonly peakMegabytes: number
  readonly settledMegabytes: number
}

/** Opens a library once; the process is new for it. */
export const openLibrary: Task<{ readonly folder: string }, null, Opened> = async ({ folder }) => {
  const bareMegabytes = residentMegabytes()
  const { ms, value: store } = await timed(() => openStore(folder))
  const sinceStartMs = performance.now()
  const peak = peakMegabytes()
  const opened: Opened = {
    openMs: ms,
    sinceStartMs,
    records: countRecords(store.read()),
    bareMegabytes,
    peakMegabytes: peak,
    settledMegabytes: await settledMegabytes(),
  }
  return { turn: async () => opened, close: () => store.close() }
}
