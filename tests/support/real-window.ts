import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'

/** One started app with its own, empty user folder. */
export type RealWindow = {
  readonly app: ElectronApplication
  readonly page: Page
  /** A folder that the app may write to. */
  readonly folder: string
  /** What the page said on its console as errors, and its uncaught exceptions. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** A new folder owned by the user the app runs as. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-e2e-'))
  own(folder)
  return folder
}

function own(folder: string): void {
  const uid = process.env.CHANCERY_E2E_UID
  if (uid !== undefined) chownSync(folder, Number(uid), Number(uid))
}

/** What starts the app with its user folder in `folder`. */
function launchOptions(folder: string, language: string) {
  const executablePath = process.env.CHANCERY_E2E_EXECUTABLE
  const appFolder = process.env.CHANCERY_E2E_APP
  if (executablePath === undefined || appFolder === undefined) throw new Error('The window suite was not prepared')
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  own(home)
  return {
    executablePath,
    args: [appFolder, `--lang=${language}`],
    env: {
      ...(process.env as { [name: string]: string }),
      HOME: home,
      CHANCERY_HOME: home,
      LANGUAGE: language.replace('-', '_'),
    },
  }
}

/** Starts the app once more without driving it, and resolves with its exit code; null when it has not ended in time. */
export async function startAgain(folder: string, milliseconds: number): Promise<number | null> {
  const { executablePath, args, env } = launchOptions(folder, 'en-GB')
  const started = spawn(executablePath, args, { env, stdio: 'ignore', timeout: milliseconds, killSignal: 'SIGKILL' })
  const [code] = await once(started, 'exit')
  return code
}

/** Starts the app as it ships, sandbox on; fails when no window shows within 30 seconds. */
export async function openRealWindow(folder = makeFolder(), language = 'en-GB'): Promise<RealWindow> {
  const app = await _electron.launch({ ...launchOptions(folder, language), timeout: 30_000 })
  const page = await app.firstWindow({ timeout: 30_000 })
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return {
    app,
    page,
    folder,
    complaints,
    close: () => closeWithin(app, 15_000),
  }
}

/** Closes the app like a user; a hung one is killed, and that fails the test. */
async function closeWithin(app: ElectronApplication, milliseconds: number): Promise<void> {
  let hung = false
  const timer = setTimeout(() => {
    hung = true
    app.process().kill('SIGKILL')
  }, milliseconds)
  await app.close()
  clearTimeout(timer)
  if (hung) throw new Error('The app did not close by itself')
}

/** From the first screen into the sample library. */
export async function openSampleLibrary({ page }: RealWindow): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample library' }).click()
  await page.getByText('SAMPLE LIBRARY', { exact: true }).waitFor()
}

/** The sample's note on South Africa, in the composer. */
export async function openSampleNote({ page }: RealWindow): Promise<void> {
  await page.keyboard.press('Alt+6')
  await page
    .getByRole('row', { name: /South Africa/ })
    .first()
    .dblclick()
  await page.getByRole('list', { name: 'Outline' }).waitFor()
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}

/** The next save dialog answers with `file`; the dialog itself is the system's and cannot be driven here. */
export async function answerSaveDialog({ app }: RealWindow, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as typeof dialog.showSaveDialog
  }, file)
}

/** The next questions for a file or folder answer with these, one after the other. */
export async function answerOpenDialogs({ app }: RealWindow, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, answers) => {
    const left = [...answers]
    dialog.showOpenDialog = (async () => {
      const path = left.shift()
      return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] }
    }) as typeof dialog.showOpenDialog
  }, paths)
}

/** Runs one step of a long test; where it fails, out/failed-<step>.png shows what the window looked like. */
export async function step<T>({ page }: RealWindow, name: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    const picture = join('out', `failed-${name.replace(/\W+/g, '-')}.png`)
    await page.screenshot({ path: picture, timeout: 5_000 }).catch(() => undefined)
    throw new Error(`While it ${name} (see ${picture}): ${error instanceof Error ? error.message : String(error)}`)
  }
}
