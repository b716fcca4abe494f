import { PutStopped, putInOrder } from '../../main/store/put-records'
import { Failed } from '../../shared/ipc/failure'
import type { Command } from '../command'
import { FailedAtLine } from '../failed-at-line'
import { openCalledLibrary } from '../open-library'
import { readKind, readPositionals } from '../read-argument'
import { readLines } from '../read-lines'

/** Lines on their way at the same time: enough to share writes, few enough to keep memory small. */
const mostUnderWay = 2_000

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Failed({
      code: 'invalidInput',
      problems: [`not JSON: ${error instanceof Error ? error.message : error}`],
    })
  }
}

/**
 * Puts line after line; `acknowledge` hears of each once it is on disk. Fails with `FailedAtLine` at the first that
 * cannot be put, also while the stream stays open; nothing after that line is stored.
 */
async function putLines(
  lines: AsyncGenerator<string>,
  put: (value: unknown) => Promise<string>,
  acknowledge: (id: string) => void,
): Promise<void> {
  const underWay = new Set<Promise<void>>()
  const failures = new Map<number, unknown>()
  let stored = 0
  let tellOfRoom: () => void = () => undefined
  let tellOfFailure: () => void = () => undefined
  const failed = new Promise<void>((resolve) => {
    tellOfFailure = resolve
  })

  const putLine = async (line: string, number: number) => {
    try {
      acknowledge(await put(parseLine(line)))
      stored += 1
    } catch (error) {
      if (!(error instanceof PutStopped)) failures.set(number, error)
      tellOfFailure()
    }
  }

  for (let number = 1; failures.size === 0; number += 1) {
    const next = await Promise.race([lines.next(), failed])
    if (failures.size > 0 || next === undefined || next.done === true) break
    if (next.value.trim() === '') continue
    const task = putLine(next.value, number).finally(() => {
      underWay.delete(task)
      tellOfRoom()
    })
    underWay.add(task)
    if (underWay.size >= mostUnderWay) {
      await new Promise<void>((resolve) => {
        tellOfRoom = resolve
      })
    }
  }
  await Promise.all(underWay)
  const line = Math.min(...failures.keys())
  if (failures.size > 0) throw new FailedAtLine(line, stored, failures.get(line))
}

export const putCommand: Command = {
  name: 'put',
  synopsis: 'KIND',
  summary: 'Stores records from standard input, one JSON object a line; prints "ok ID" for each once it is on disk.',
  options: {},
  run: async (call) => {
    const { world } = call
    const kind = readKind(readPositionals(call, 'KIND').KIND)
    const store = await openCalledLibrary(call)
    try {
      await putLines(readLines(world.stdin), putInOrder(store, kind, world), (id) => world.out(`ok ${id}`))
    } finally {
      await store.close()
    }
    return 0
  },
}
