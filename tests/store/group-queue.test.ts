import { setImmediate, setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { GroupQueue } from '../../src/main/store/group-queue'

/** A queue over a list of words, and the groups that were committed. */
function aQueue() {
  let state: readonly string[] = []
  const groups: (readonly string[])[] = []
  const queue = new GroupQueue<readonly string[], string>(
    () => state,
    async (done, next) => {
      await setImmediate()
      if (done.includes('no disk')) throw new Error('no disk')
      groups.push(done)
      state = next
    },
  )
  const add = (word: string, isAlone = false) =>
    queue.add((words) => ({ state: [...words, word], done: word }), isAlone)
  return { queue, add, groups, state: () => state }
}

test('steps that wait together share a commit, in their order; one that must be alone has its own', async () => {
  const { add, groups } = aQueue()
  await Promise.all([add('a'), add('b'), add('c', true), add('d'), add('e')])
  expect(groups).toEqual([['a', 'b'], ['c'], ['d', 'e']])
})

test('a step that throws leaves the group; a commit that fails fails all of it, and the next one goes on', async () => {
  const { queue, add, state } = aQueue()
  const thrown = queue.add(() => {
    throw new Error('no step')
  })
  const outcomes = await Promise.allSettled([add('a'), thrown, add('b')])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  const failed = await Promise.allSettled([add('c'), add('no disk')])
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await add('d')
  expect(state()).toEqual(['a', 'b', 'd'])
})

test('an exclusive task has the state to itself, between what came before and what comes later', async () => {
  const { queue, add, groups, state } = aQueue()
  const seen: (readonly string[])[] = []
  const before = add('a')
  const task = queue.exclusive(async () => {
    seen.push(state())
    await setTimeout(20)
    seen.push(state())
    return 'done'
  })
  const after = add('b')
  expect(await Promise.all([before, task, after])).toEqual(['a', 'done', 'b'])
  expect(seen).toEqual([['a'], ['a']])
  expect(groups).toEqual([['a'], ['b']])
})

test('an exclusive task that fails tells its caller, and holds nobody up', async () => {
  const { queue, add } = aQueue()
  await expect(queue.exclusive(() => Promise.reject(new Error('no task')))).rejects.toThrow('no task')
  await expect(add('a')).resolves.toBe('a')
  await queue.idle()
})
