import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ulid } from 'ulid'
import { onTestFinished } from 'vitest'
import { readTemplateFacts, writeWord } from '../../src/main/export/write-word'
import { answer } from '../../src/main/ipc/answer'
import { watchAttachments } from '../../src/main/ipc/attachment-watch'
import type { DocumentPress } from '../../src/main/ipc/document-press'
import type { Desktop } from '../../src/main/ipc/handler-context'
import { createHandlers } from '../../src/main/ipc/handlers/create-handlers'
import { inputSchemas } from '../../src/main/ipc/input-schemas'
import { startSession } from '../../src/main/ipc/library-session'
import { type Companions, keepOpen } from '../../src/main/ipc/open-library'
import { PrintJobs } from '../../src/main/ipc/print-jobs'
import { RunningExports } from '../../src/main/ipc/running-exports'
import { openAppState } from '../../src/main/preferences/app-state'
import { newLibrary } from '../../src/main/starter/new-library'
import { sampleAttachments } from '../../src/main/starter/sample-attachments'
import { keepBackups } from '../../src/main/store/backups/keep-backups'
import { createLibrary } from '../../src/main/store/create-library'
import type { Disk } from '../../src/main/store/disk'
import { openStore } from '../../src/main/store/open-store'
import { realDisk } from '../../src/main/store/real-disk'
import { startSearch } from '../../src/main/store/search/library-search'
import type { EventName, Input, Output, Reply, RequestName } from '../../src/shared/ipc/contract'
import { followStep, type KnownList, markOf } from '../../src/shared/ipc/list-step'
import type { Language } from '../../src/shared/model/language'
import type { RecordKind } from '../../src/shared/model/library'

export const assetsFolder = resolve('assets')
export const today = '2026-11-23'

/** Word files made where the test runs, as on the command line. */
export const pressInProcess: DocumentPress['word'] = {
  warm: () => undefined,
  write: (job, read, report) => writeWord(job, read, report),
  readTemplate: readTemplateFacts,
}

/** The main process without Electron: the real handlers, store and files; only dialogs and shell are answered by the test. */
export async function mainWithoutElectron(
  desktop: Partial<Desktop> = {},
  disk: Disk = realDisk,
  press: Partial<DocumentPress> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-main-'))
  const events: { name: EventName; payload: unknown }[] = []
  const bugs: unknown[] = []
  const log = {
    bug: (_where: string, error: unknown) => {
      bugs.push(error)
      return 'reference'
    },
  }
  const appState = await openAppState(join(folder, 'chancery.json'), (error) => bugs.push(error))
  // As in the app, except that no clock makes backups.
  const companions: Companions = {
    startSearch,
    keepBackups: (store) => keepBackups(store, { disk, later: () => () => undefined }),
    watchAttachments: (store) =>
      watchAttachments(
        store,
        (error) => bugs.push(error),
        () => () => undefined,
      ),
    today: () => today,
  }
  const session = startSession(
    join(folder, 'library'),
    {
      create: async (at, contents) => {
        const filling = await newLibrary(assetsFolder, contents, 'en', `${today}T08:00:00.000Z`)
        await createLibrary(at, filling, { attachments: sampleAttachments(assetsFolder) })
      },
      open: async (at) => keepOpen(await openStore(at, { disk }), companions),
      describeBug: (error) => ({ code: 'internal', reference: log.bug('opening', error) }),
    },
    {
      changed: (kinds) => events.push({ name: 'library/changed', payload: { kinds } }),
      opened: (status) => events.push({ name: 'library/opened', payload: { status } }),
      status: (status) => events.push({ name: 'library/status', payload: { status } }),
    },
  )
  const noDesktop = (name: string) => () => {
    throw new Error(`The test did not expect ${name}`)
  }
  const running = new RunningExports()
  const printing = new PrintJobs()
  const handlers = createHandlers({
    session,
    appState,
    assetsFolder,
    windowState: () => ({ preferences: appState.get().preferences, language: 'en', dark: false }),
    applyPreferences: () => undefined,
    send: (name, payload) => events.push({ name, payload }),
    now: () => `${today}T09:00:00.000Z`,
    today: () => today,
    newId: ulid,
    desktop: {
      chooseFolder: noDesktop('chooseFolder'),
      chooseBackupFile: noDesktop('chooseBackupFile'),
      chooseAttachment: noDesktop('chooseAttachment'),
      chooseExportTarget: noDesktop('chooseExportTarget'),
      openFile: noDesktop('openFile'),
      showInFolder: noDesktop('showInFolder'),
      openLink: noDesktop('openLink'),
      setTitle: noDesktop('setTitle'),
      ...desktop,
    },
    press: { word: pressInProcess, pdf: async () => noDesktop('pdf')(), ...press },
    exports: running,
    printing,
    versions: { version: '0', electron: '0', chrome: '0', node: '0' },
  })
  onTestFinished(() => session.close())
  return {
    folder,
    events,
    bugs,
    session,
    running,
    printing,
    ask: <N extends RequestName>(name: N, input: Input<N>): Promise<Reply<Output<N>>> =>
      answer(name, input, inputSchemas, handlers, log),
  }
}

type Main = Awaited<ReturnType<typeof mainWithoutElectron>>

/** The list of a kind as the window gets it, from what it has: step by step. */
export async function listOf(
  main: Pick<Main, 'ask'>,
  kind: RecordKind,
  language: Language,
  has: KnownList | null = null,
): Promise<KnownList> {
  let known = has
  for (;;) {
    const step = answered(await main.ask('records/list', { kind, language, known: markOf(known) }))
    known = followStep(known, step)
    if (step.isCurrent) return known
  }
}

/** The value of a reply that went well. */
export function answered<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`Refused: ${JSON.stringify(reply.failure)}`)
  return reply.value
}
