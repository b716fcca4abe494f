import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultAppState, openAppState, withExport } from '../../src/main/preferences/app-state'

async function aFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'chancery-state-')), 'profile', 'chancery.json')
}

const noReport = (error: unknown) => {
  throw error
}

test('the first run has the defaults, and what is changed is there at the next run', async () => {
  const file = await aFile()
  const first = await openAppState(file, noReport)
  expect(first.get()).toEqual(defaultAppState)
  first.change({ libraryFolder: '/a' })
  first.change({ window: { x: 1, y: 2, width: 1200, height: 800, maximised: true } })
  await first.settled()
  const second = await openAppState(file, noReport)
  expect(second.get()).toEqual({ ...first.get() })
  expect(second.get().libraryFolder).toBe('/a')
})

test('a damaged file is kept aside and the app starts with its defaults', async () => {
  const file = await aFile()
  await (await openAppState(file, noReport)).settled()
  await writeFile(file, '{"preferences": {"theme": "pu')
  const state = await openAppState(file, noReport)
  expect(state.get()).toEqual(defaultAppState)
  expect(await readFile(`${file}.damaged`, 'utf8')).toContain('"pu')
})

test('a failing disk is reported and memory goes on', async () => {
  const file = await aFile()
  const reports: unknown[] = []
  const state = await openAppState(file, (error) => reports.push(error))
  await rm(dirname(file), { recursive: true })
  state.change({ libraryFolder: '/b' })
  await state.settled()
  expect(state.get().libraryFolder).toBe('/b')
  expect(reports).toHaveLength(1)
})

test('the places of the last two hundred exports are remembered, the newest last', () => {
  const place = { file: '/a.docx', format: 'docx' } as const
  let places = {}
  for (let number = 0; number < 205; number += 1) places = withExport(places, `note-${number}`, place)
  places = withExport(places, 'note-10', place)
  const ids = Object.keys(places)
  expect(ids).toHaveLength(200)
  expect(ids.at(-1)).toBe('note-10')
  expect(ids).not.toContain('note-4')
})
