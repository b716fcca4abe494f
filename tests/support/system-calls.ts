import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strace } from './outside-programs'

/** A system call that went well. Which of two came first is told by `begun` and `ended`, which count up. */
export type SystemCall = {
  readonly name: string
  /** What it worked on, or a rename's old path. */
  readonly path: string
  /** A rename's new path; null for other calls. */
  readonly to: string | null
  readonly text: string
  readonly begun: number
  readonly ended: number
}

const traced = 'openat,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,mkdir,unlink,ftruncate'

function isAllowed(program: string): boolean {
  return spawnSync(program, ['-qq', '-o', '/dev/null', 'true']).status === 0
}

/**
 * Whether system calls can be looked at here: on Linux, with strace, where the system allows it. A build server is to
 * allow it: what fails there for want of it is not skipped.
 */
export const canTrace: boolean =
  process.platform === 'linux' && strace !== null && (process.env.CI === 'true' || isAllowed(strace))

/** Starts Node under strace; `calls` tells the system calls once it has ended. */
export function startTraced(args: readonly string[], folder: string) {
  if (strace === null) throw new Error('There is no strace')
  const output = join(folder, 'trace')
  const options = ['-f', '-qq', '-y', '-s', '80', '-e', `trace=${traced}`, '-o', output]
  // Calls that go through io_uring are not seen; Node uses it only where it is told to.
  const child = spawn(strace, [...options, process.execPath, ...args], {
    env: { ...process.env, UV_USE_IO_URING: '0' },
  })
  return { child, calls: () => readCalls(readFileSync(output, 'utf8')) }
}

/** The calls in what strace -f printed, where a call that others interrupted is told in two lines. */
export function readCalls(trace: string): readonly SystemCall[] {
  const open = new Map<string, { readonly text: string; readonly begun: number }>()
  const calls: SystemCall[] = []
  for (const [at, line] of trace.split('\n').entries()) {
    const [, thread = '', what = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? []
    const [, beginning] = /^(.*) <unfinished \.\.\.>$/.exec(what) ?? []
    const [, ending] = /^<\.\.\. \w+ resumed>(.*)$/.exec(what) ?? []
    if (beginning !== undefined) {
      open.set(thread, { text: beginning, begun: at })
      continue
    }
    const begun = ending === undefined ? { text: '', begun: at } : open.get(thread)
    if (begun === undefined) continue
    const call = asCall(begun.text + (ending ?? what), begun.begun, at)
    if (call !== null) calls.push(call)
  }
  return calls
}

function asCall(text: string, begun: number, ended: number): SystemCall | null {
  const [, name, , result] = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(text) ?? []
  if (name === undefined || result === undefined || result.startsWith('-')) return null
  const [path = '', to = null] = name.startsWith('rename') || name === 'openat' ? namesIn(text) : descriptorIn(text)
  return { name, path, to: name.startsWith('rename') ? to : null, text, begun, ended }
}

/** The paths a call was given as text. */
function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '')
}

/** The file an open number stands for, such as 18</tmp/library>; else the path it was given. */
function descriptorIn(text: string): readonly string[] {
  const [, path] = /^\w+\(\d+<([^>]*)>/.exec(text) ?? []
  return path === undefined ? namesIn(text) : [path]
}
