import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../bench/report/report'

const project = join(import.meta.dirname, '..', '..')

type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

function runBench(args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [join(project, 'scripts', 'bench.mjs'), ...args], { cwd: project })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk) => stdout.push(chunk))
  child.stderr.on('data', (chunk) => stderr.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
  })
}

const leftBehind = () => readdirSync(join(project, 'out')).filter((name) => name.startsWith('bench-'))

test('the bench measures every part on a library of a few records and leaves nothing behind', async () => {
  const before = leftBehind()
  const { code, stdout, stderr } = await runBench(['--sizes', '50', '--short', '--no-rival', '--json'])
  expect(code, stderr).toBe(0)
  const report: Report = JSON.parse(stdout)
  expect(report).toMatchObject({ sizes: [50], effort: 'short', withSqlite: false, wantsRivals: false })
  expect(report.parts.map(({ name }) => name)).toEqual(['save', 'open', 'search', 'checkpoint', 'put', 'word'])
  for (const { figures, verdicts } of report.parts) {
    expect(figures.every(({ median, p95, count }) => median > 0 && p95 >= median && count > 0)).toBe(true)
    expect(figures.length).toBeGreaterThan(0)
    expect(verdicts.every(({ value }) => Number.isFinite(value))).toBe(true)
  }
  expect(leftBehind()).toEqual(before)
})

test('the bench names its parts to whoever asks for one that is not there', async () => {
  const { code, stderr } = await runBench(['serach', '--no-rival'])
  expect(code, stderr).toBe(2)
  expect(stderr).toContain('There is no part serach. There are: save, open, search, checkpoint, put, word.')
})
