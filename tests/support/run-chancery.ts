import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { join } from 'node:path'

const project = join(import.meta.dirname, '..', '..')
/** The built command line. */
export const bundle: string = join(project, 'build', 'cli', 'chancery.cjs')

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

/** Starts the built command in a process of its own, its environment free of a library. */
export function startChancery(
  args: readonly string[],
  env: { readonly [name: string]: string } = {},
  program: string = bundle,
): ChildProcessWithoutNullStreams {
  const { CHANCERY_LIBRARY: _, CHANCERY_ASSETS: __, ...inherited } = process.env
  return spawn(process.execPath, [program, ...args], { env: { ...inherited, ...env } })
}

/** Runs the built command to its end with this input. */
export function chancery(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: { readonly [name: string]: string } = {},
): Promise<Ran> {
  return finished(startChancery(args, env), input)
}

/** Runs the command as a checkout's `bin` starts it. */
export function chanceryBin(args: readonly string[]): Promise<Ran> {
  return finished(startChancery(args, {}, join(project, 'bin', 'chancery.mjs')), '')
}

/** Hands the process its input and waits for its end. */
export function finished(child: ChildProcessWithoutNullStreams, input: string | Uint8Array): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk) => stdout.push(chunk))
    child.stderr.on('data', (chunk) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    )
    // A command that fails early does not read its input to the end.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
