import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Quickness } from '../../src/main/store/quickness'

const atOnce = async () => undefined
const slowly = () => setTimeout(20)

async function watched(disk: Quickness, works: readonly (() => Promise<void>)[]): Promise<readonly boolean[]> {
  const seen: boolean[] = []
  for (const work of works) {
    await disk.watch(work)
    seen.push(disk.isQuick)
  }
  return seen
}

test('a disk is slow until it has been quick eight times in a row, and again after one slow time', async () => {
  const disk = new Quickness()
  expect(disk.isQuick).toBe(false)
  expect((await watched(disk, Array(8).fill(atOnce))).slice(6)).toEqual([false, true])
  expect(await watched(disk, [slowly, atOnce])).toEqual([false, false])
})

test('a failure is passed on, and its time counts', async () => {
  const disk = new Quickness()
  await expect(disk.watch(() => Promise.reject(new Error('EIO')))).rejects.toThrow('EIO')
  expect((await watched(disk, Array(7).fill(atOnce))).at(-1)).toBe(true)
})
