import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLibrary } from '../../src/main/store/create-library'
import { openStore } from '../../src/main/store/open-store'
import { readLibrary } from '../../src/main/store/read-library'
import { aLibrary, aPerson } from '../support/builders'
import { chancery, startChancery } from '../support/run-chancery'
import { failureOf } from '../support/stored-library'
import { aFolder } from '../support/temp-folder'

async function aLibraryFolder(): Promise<string> {
  const folder = join(aFolder(), 'library')
  await createLibrary(folder, aLibrary())
  return folder
}

const line = (id: string) => `${JSON.stringify(aPerson({ id }))}\n`

/** A process that has stored a record, and keeps the library open for the next. */
async function aWriter(folder: string, id: string) {
  const child = startChancery(['put', 'people', '--library', folder])
  child.stdin.on('error', () => undefined)
  child.stdin.write(line(id))
  await once(child.stdout, 'data')
  return child
}

describe('two processes on one library', () => {
  test('the second is refused, told who has it, and the first goes on', async () => {
    const folder = await aLibraryFolder()
    const first = await aWriter(folder, 'a')
    const holder = `process ${first.pid} on ${hostname()}`
    const second = await chancery(['put', 'people', '--library', folder], line('b'))
    expect([second.code, second.stdout, second.stderr.includes(holder)]).toEqual([1, '', true])
    expect(await failureOf(openStore(folder))).toMatchObject({
      code: 'libraryInUse',
      folder,
      holder: expect.stringContaining(holder),
    })

    first.stdin.end(line('c'))
    expect(await once(first, 'close')).toEqual([0, null])
    expect((await readLibrary(folder)).records.people.values().map(({ id }) => id)).toEqual(['a', 'c'])
    expect(existsSync(join(folder, 'library.lock'))).toBe(false)
  })

  test('the second takes over when the first was killed, with all that it had acknowledged', async () => {
    const folder = await aLibraryFolder()
    const first = await aWriter(folder, 'a')
    first.kill('SIGKILL')
    await once(first, 'close')
    expect(existsSync(join(folder, 'library.lock'))).toBe(true)
    expect(await chancery(['put', 'people', '--library', folder], line('b'))).toEqual({
      code: 0,
      stdout: 'ok b\n',
      stderr: '',
    })
    expect((await readLibrary(folder)).records.people.values().map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test('of several that find the lock of a killed one together, one takes over and the others are refused', async () => {
    const folder = await aLibraryFolder()
    const first = await aWriter(folder, 'a')
    first.kill('SIGKILL')
    await once(first, 'close')
    const children = ['b', 'c', 'd', 'e'].map((id) => {
      const child = startChancery(['put', 'people', '--library', folder])
      child.stdin.on('error', () => undefined)
      child.stdin.write(line(id))
      return { id, child, answered: once(child.stdout, 'data').then(() => true), closed: once(child, 'close') }
    })
    const isWinner = await Promise.all(
      children.map(({ answered, closed }) => Promise.race([answered, closed.then(() => false)])),
    )
    expect(isWinner.filter((each) => each)).toHaveLength(1)
    const winner = children[isWinner.indexOf(true)]
    winner?.child.stdin.end()
    const codes = await Promise.all(children.map(({ closed }) => closed))
    expect(codes.map(([code]) => code)).toEqual(isWinner.map((each) => (each ? 0 : 1)))
    const people = (await readLibrary(folder)).records.people
    expect(people.values().map(({ id }) => id)).toEqual(['a', winner?.id])
  })
})
