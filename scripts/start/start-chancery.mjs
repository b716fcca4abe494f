import { installDependencies } from '../setup/dependencies.mjs'
import { hasDisplay } from '../setup/display.mjs'
import { describeProblem } from '../setup/setup-problem.mjs'
import { say } from '../setup/step.mjs'
import { openWindow } from './open-window.mjs'
import { writeSampleBriefing } from './write-sample-briefing.mjs'

/**
 * `npm start`: sets up what is missing, builds, and opens Chancery; without a display it does the sample job headless.
 * @param {readonly string[]} args passed on to the app
 */
export async function startChancery(args) {
  try {
    await installDependencies()
    if (hasDisplay()) {
      process.exitCode = await openWindow(args)
      return
    }
    say('There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so Chancery opens no window.')
    say('It composes the sample briefing instead and writes it as a Word file.')
    process.stdout.write(`${await writeSampleBriefing()}\n`)
  } catch (error) {
    process.stderr.write(`${describeProblem(error)}\n`)
    process.exitCode = 1
  }
}
