import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, commandLine } from '../setup/build.mjs'
import { inProject } from '../setup/project.mjs'
import { runProgram } from '../setup/run-program.mjs'
import { SetupProblem } from '../setup/setup-problem.mjs'
import { step } from '../setup/step.mjs'

/**
 * Makes a sample library in a folder of its own below out/, and writes its first briefing as a Word file.
 * @returns {Promise<string>} the file's full path
 */
export async function writeSampleBriefing() {
  await build(commandLine)
  const target = inProject('out', 'sample-briefing.docx')
  mkdirSync(inProject('out'), { recursive: true })
  await step('Composing the sample briefing', async () => {
    const work = mkdtempSync(inProject('out', 'sample-'))
    const library = join(work, 'library')
    try {
      await chancery(['init', library, '--sample'])
      const briefings = JSON.parse(await chancery(['list', 'briefings', '--json', '--library', library]))
      const fresh = join(work, 'sample-briefing.docx')
      await chancery(['export', 'briefing', briefings[0].id, '--out', fresh, '--library', library])
      rmSync(target, { force: true })
      renameSync(fresh, target)
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  })
  return target
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<string>} what the command printed
 */
async function chancery(args) {
  const result = await runProgram(process.execPath, [inProject('bin', 'chancery.mjs'), ...args])
  if (result.code === 0) return result.stdout
  const command = `node bin/chancery.mjs ${args.join(' ')}`
  throw new SetupProblem('The sample briefing could not be written.', [command], result.output)
}
