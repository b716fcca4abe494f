import { type TaskName, tasks } from './all-tasks'
import type { Answer, Question } from './start-task'
import type { ReadyTask, Task } from './task'

/** The process that `startTask` starts: makes one task ready, then answers for it until it is told to close. */
async function runTask(name: string, input: unknown): Promise<void> {
  const say = (answer: Answer) => process.send?.(answer)
  let ready: ReadyTask<unknown, unknown>
  try {
    const task = tasks[name as TaskName] as Task<unknown, unknown, unknown>
    ready = await task(input)
  } catch (error) {
    say({ failed: describe(error) })
    process.disconnect()
    return
  }
  process.on('message', async (question: Question) => {
    try {
      if ('turn' in question) say({ outcome: await ready.turn(question.turn) })
      else {
        await ready.close()
        process.disconnect()
      }
    } catch (error) {
      say({ failed: describe(error) })
    }
  })
  say({ outcome: null })
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const [name = '', input = 'null'] = process.argv.slice(2)
void runTask(name, JSON.parse(input))
