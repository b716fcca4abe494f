import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { InputOf, OutcomeOf, TaskName, TurnOf } from './all-tasks'

/** What is said to the process of a task. */
export type Question = { readonly turn: unknown } | { readonly close: true }
/** What it answers, to its start and to each turn. */
export type Answer = { readonly outcome: unknown } | { readonly failed: string }

export type RunningTask<N extends TaskName> = {
  readonly turn: (turn: TurnOf<N>) => Promise<OutcomeOf<N>>
  /** Ends the process, once the task has let go of what it holds. */
  readonly close: () => Promise<void>
}

/** Starts a task in a new process and resolves when it is ready for its first turn. */
export async function startTask<N extends TaskName>(name: N, input: InputOf<N>): Promise<RunningTask<N>> {
  const child = fork(join(import.meta.dirname, 'task.cjs'), [name, JSON.stringify(input)], {
    execArgv: ['--expose-gc', ...extraNodeArguments()],
  })
  const answer = () =>
    new Promise<unknown>((resolve, reject) => {
      const onMessage = (told: Answer) => {
        child.off('exit', onExit)
        if ('failed' in told) reject(new Error(`${name}: ${told.failed}`))
        else resolve(told.outcome)
      }
      const onExit = (code: number | null) => {
        child.off('message', onMessage)
        reject(new Error(`The process of ${name} ended with ${code} before it answered`))
      }
      child.once('message', onMessage)
      child.once('exit', onExit)
    })
  await answer()
  return {
    turn: async (turn) => {
      const told = answer()
      child.send({ turn } satisfies Question)
      return (await told) as OutcomeOf<N>
    },
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.send({ close: true } satisfies Question)
      await ended
    },
  }
}

/** Such as --cpu-prof, to see where the time goes. */
function extraNodeArguments(): readonly string[] {
  return (process.env.CHANCERY_BENCH_NODE_ARGUMENTS ?? '').split(' ').filter((argument) => argument !== '')
}

/** Starts a task, has it take one turn, and ends it. */
export async function inOwnProcess<N extends TaskName>(
  name: N,
  input: InputOf<N>,
  turn: TurnOf<N>,
): Promise<OutcomeOf<N>> {
  const task = await startTask(name, input)
  try {
    return await task.turn(turn)
  } finally {
    await task.close()
  }
}
