import { openStore } from '../../src/main/store/open-store'
import { saveRecord } from '../../src/main/store/records'
import { recordsOf } from '../../src/shared/model/library'
import { type TickGaps, watchTicks } from '../measure/tick-gaps'
import { timed } from '../measure/time'
import type { Task } from './task'

export type Checkpointed = {
  /** From the call until the new generation is on the disk. */
  readonly checkpointMs: number
  /** How long nothing else in the process got a turn. */
  readonly blocked: TickGaps
  /** The same over as long a time in which nothing was done: what the machine itself adds. */
  readonly idle: TickGaps
  /** How long a save took that was asked for while the snapshot was being written. */
  readonly saveMs: number
}

async function gapsDuring(work: () => Promise<unknown>): Promise<TickGaps> {
  const ticks = watchTicks()
  await work()
  return ticks.stop()
}

/** Opens a library and has it write a snapshot once for every turn. */
export const checkpointLibrary: Task<{ readonly folder: string }, null, Checkpointed> = async ({ folder }) => {
  const store = await openStore(folder)
  const { id } = recordsOf(store.read(), 'talking-points')[0] ?? { id: '' }
  const save = async () => {
    const record = store.read().records['talking-points'].get(id)
    if (record !== null) await saveRecord(store, { kind: 'talking-points', record }, new Date().toISOString())
  }
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const turn = async (): Promise<Checkpointed> => {
    await save()
    let checkpointMs = 0
    const blocked = await gapsDuring(async () => {
      checkpointMs = (await timed(() => store.checkpoint())).ms
    })
    const idle = await gapsDuring(() => rest(checkpointMs))
    const checkpoint = store.checkpoint()
    await rest(checkpointMs / 4)
    const { ms: saveMs } = await timed(save)
    await checkpoint
    return { checkpointMs, blocked, idle, saveMs }
  }
  return { turn, close: () => store.close() }
}
