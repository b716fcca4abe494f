import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a whole process took, from its start to its end. */
export type ProgramRun = {
  readonly ms: number
  /** The most memory it held at a time (resident); null where the system does not tell. */
  readonly peakMegabytes: number | null
}

/** Milliseconds between two looks at a process: it may end at any time, and with it what is known of it. */
const lookEvery = 4

/** Linux keeps the highest mark of a process as long as it runs. */
function highestMegabytes(pid: number): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]
    return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / 1_000_000
  } catch {
    return null
  }
}

/** Runs a program to its end; an error that quotes it when it fails. */
export async function runProgram(program: string, args: readonly string[]): Promise<ProgramRun> {
  const started = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const said: Buffer[] = []
  child.stderr.on('data', (chunk) => said.push(chunk))
  let peakMegabytes: number | null = null
  const look = setInterval(() => {
    if (child.pid !== undefined) peakMegabytes = highestMegabytes(child.pid) ?? peakMegabytes
  }, lookEvery)
  try {
    const code = await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    const ms = performance.now() - started
    if (code !== 0) throw new Error(`${program} ended with ${code}: ${Buffer.concat(said).toString()}`)
    return { ms, peakMegabytes }
  } finally {
    clearInterval(look)
  }
}

/** Whether a program can be started at all. */
export async function isInstalled(program: string): Promise<boolean> {
  return runProgram(program, ['--version']).then(
    () => true,
    () => false,
  )
}
