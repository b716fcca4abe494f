import { spawn } from 'node:child_process'
import { projectFolder } from './project.mjs'

/**
 * @typedef {object} ProgramResult
 * @property {number | null} code exit code; null when the program could not start or was ended
 * @property {string} output the end of what it wrote to stdout and stderr, at most 200,000 characters
 * @property {string} stdout what it wrote to stdout alone, same limit
 */

/**
 * Runs a program to its end and collects what it says. Never throws: a program that cannot start has code null and the
 * reason as its output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal, timeoutMs?: number }} [options]
 * @returns {Promise<ProgramResult>}
 */
export function runProgram(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectFolder,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
    })
    let output = ''
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output = keepEnd(output + text)
      stdout = keepEnd(stdout + text)
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output = keepEnd(output + text)
    })
    child.on('error', (error) => resolve({ code: null, output: `${output}${error.message}\n`, stdout }))
    child.on('close', (code) => resolve({ code, output, stdout }))
  })
}

/** @param {string} text */
function keepEnd(text) {
  return text.length > 200_000 ? text.slice(-200_000) : text
}
