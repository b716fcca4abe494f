import { isDeepStrictEqual } from 'node:util'
import { checkPages } from '../../src/shared/compose/check-pages'
import { composeBook } from '../../src/shared/compose/compose-book'
import { composeBriefing } from '../../src/shared/compose/compose-briefing'
import { draftBriefing } from '../../src/shared/compose/draft-briefing'
import { homeOverview } from '../../src/shared/compose/home-overview'
import { suggestForSection } from '../../src/shared/compose/suggest'
import type {
  Backup,
  BackupReason,
  Bridge,
  ChangeLabel,
  EventName,
  Events,
  Input,
  LibraryStatus,
  Output,
  Preferences,
  RecordInput,
  RecordVersion,
  Reply,
  RequestName,
  WindowState,
} from '../../src/shared/ipc/contract'
import type { Failure } from '../../src/shared/ipc/failure'
import { writeJson } from '../../src/shared/ipc/json-text'
import { listDifference } from '../../src/shared/ipc/list-difference'
import type { KnownList } from '../../src/shared/ipc/list-step'
import type { RecoveryFinding } from '../../src/shared/ipc/recovery'
import { layOutDocument } from '../../src/shared/layout/lay-out-document'
import { pagesOfParts } from '../../src/shared/layout/page-budget'
import { blankRecord } from '../../src/shared/model/blank-record'
import type { CountryFacts } from '../../src/shared/model/country-facts'
import { foldText } from '../../src/shared/model/fold-text'
import type { IsoDate } from '../../src/shared/model/id'
import { type Language, noText, sameInAll } from '../../src/shared/model/language'
import {
  type AnyRecord,
  binId,
  type DeletedRecord,
  findRecord,
  type Library,
  type RecordKind,
  recordKinds,
  recordsOf,
  tableOf,
  withTable,
} from '../../src/shared/model/library'
import type { RecordSummary } from '../../src/shared/model/record-summary'
import { textsOf } from '../../src/shared/model/record-texts'
import { summarise } from '../../src/shared/model/summarise'
import { findUses } from './find-uses'
import { flandersStyle, neutralLook, neutralStyle } from './house-styles'

export type FakeBridgeOptions = {
  /** Null is the first run. */
  readonly library?: Library | null
  readonly failure?: Failure
  readonly preferences?: Partial<Preferences>
  readonly today?: IsoDate
  readonly countries?: readonly CountryFacts[]
  /** What "Open the sample library" and the others lead to, and what a backup holds. */
  readonly newLibrary?: Library
  /** Why nothing can be changed; null or left out: everything can. */
  readonly readOnly?: Failure | null
  readonly findings?: readonly RecoveryFinding[]
  /** The library's backups, newest first. */
  readonly backups?: readonly Backup[]
  /** Why the last automatic backup failed; null or left out: it did not. */
  readonly backupFailure?: Failure | null
  /** Where a folder is asked for; null closes the question. */
  readonly chosenFolder?: string | null
  /** The styles that a chosen Word template is said to lack. */
  readonly templateLacks?: readonly string[]
  /** What the next attachment is called; null cancels. */
  readonly chosenFile?: { readonly name: string; readonly title: string } | null
  /** Pictures by their name in the library, or by the address a text has for them, as addresses; all others are missing. */
  readonly pictures?: { readonly [name: string]: string }
  /** What a backup finds that the library does not have any more. */
  readonly missingAttachments?: readonly string[]
}

/** A bridge that keeps a library in memory, and what a test may ask of it. */
export type FakeBridge = Bridge & {
  readonly library: () => Library
  readonly asked: readonly { readonly name: RequestName; readonly input: unknown }[]
  readonly tell: <N extends EventName>(name: N, payload: Events[N]) => void
  /** The next request of this name fails. */
  readonly failNext: (name: RequestName, failure: Failure) => void
}

const shippedStyles = [neutralStyle, flandersStyle]

class Refused extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

type Step = { readonly label: ChangeLabel; readonly before: Library; readonly after: Library }

/** Stands in for the preload's bridge in tests of the window: the same answers, from memory, without Electron. */
export function fakeBridge(options: FakeBridgeOptions = {}): FakeBridge {
  const today = options.today ?? '2027-01-15'
  const now = (): string => `${today}T10:00:00.000Z`
  const listeners: { [name: string]: Set<(payload: never) => void> } = {}
  const asked: { name: RequestName; input: unknown }[] = []
  const failures = new Map<RequestName, Failure>()
  let library = options.library ?? null
  let failure = options.failure ?? null
  let past: readonly Step[] = []
  let future: readonly Step[] = []
  let findings = options.findings ?? []
  let backups = options.backups ?? []
  let folder = '/home/user/Documents/Chancery'
  let lastBackup = options.backups?.[0]?.at ?? null
  let backupFailure = options.backupFailure ?? null
  const backedUp = new Map<string, Library>()
  const handedOut: KnownList[] = []
  let ids = 0
  let preferences: Preferences = {
    language: 'en',
    theme: 'light',
    editLanguages: ['nl', 'en'],
    panes: {},
    ...options.preferences,
  }

  const tell = <N extends EventName>(name: N, payload: Events[N]): void => {
    for (const listener of listeners[name] ?? []) listener(payload as never)
  }
  const opened = (): Library => {
    if (library === null) throw new Refused({ code: 'noLibrary' })
    return library
  }
  const change = (label: ChangeLabel, after: Library, kinds: readonly RecordKind[]): void => {
    past = [...past, { label, before: opened(), after }]
    future = []
    library = after
    tell('library/changed', { kinds })
  }
  const withRecord = (from: Library, kind: RecordKind, id: string, record: AnyRecord | null): Library => {
    const table = tableOf(from, kind)
    return withTable(from, kind, record === null ? table.without(id) : table.with(record))
  }
  const toBin = (from: Library, kind: RecordKind, record: AnyRecord): Library => {
    const { id: recordId, revision } = record
    const deleted = { id: binId(kind, recordId), kind, recordId, revision, deletedAt: now(), record }
    return { ...withRecord(from, kind, recordId, null), bin: from.bin.with(deleted) }
  }
  const inBin = (): readonly (DeletedRecord & { readonly record: AnyRecord })[] =>
    opened()
      .bin.values()
      .flatMap((deleted) => (deleted.record === null ? [] : [{ ...deleted, record: deleted.record }]))
  const withRestored = (from: Library, kind: RecordKind, record: AnyRecord): Library => {
    const present = findRecord(from, kind, record.id)?.revision ?? 0
    const deleted = from.bin.get(binId(kind, record.id))?.revision ?? 0
    const restored = { ...record, revision: Math.max(present, deleted) + 1, updatedAt: now() }
    return withRecord({ ...from, bin: from.bin.without(binId(kind, record.id)) }, kind, record.id, restored)
  }
  const titleOf = (kind: RecordKind, record: AnyRecord) =>
    sameInAll(summarise(opened(), kind, record as never, 'en', today).title)
  /** Every state that this window's changes gave the record, newest first, and the one it began with. */
  const statesOf = (kind: RecordKind, id: string): readonly { label: ChangeLabel | null; record: AnyRecord }[] => {
    const first = past[0]?.before ?? opened()
    const states = [{ label: null as ChangeLabel | null, record: findRecord(first, kind, id) as AnyRecord | null }]
    for (const { label, after } of past) {
      const record: AnyRecord | null = findRecord(after, kind, id)
      if (record !== states.at(-1)?.record) states.push({ label, record })
    }
    return states.flatMap(({ label, record }) => (record === null ? [] : [{ label, record }])).reverse()
  }
  const versionOf = (kind: RecordKind, id: string, revision: number): AnyRecord => {
    const found = statesOf(kind, id).find(({ record }) => record.revision === revision)
    if (found === undefined) throw new Refused({ code: 'versionGone', recordKind: kind, id })
    return found.record
  }
  const summary = (kind: RecordKind, id: string, language: Language): RecordSummary => {
    const record = findRecord(opened(), kind, id)
    if (record === null) throw new Refused({ code: 'notFound', recordKind: kind, id })
    return summarise(opened(), kind, record, language, today)
  }
  const all = (kind: RecordKind): readonly AnyRecord[] => recordsOf(opened(), kind)
  const byTitle = (language: Language) => (one: RecordSummary, other: RecordSummary) =>
    one.title.localeCompare(other.title, language) || one.id.localeCompare(other.id)
  const listOf = (kind: RecordKind, language: Language): readonly RecordSummary[] =>
    all(kind)
      .map((record) => summary(kind, record.id, language))
      .sort(byTitle(language))
  const status = (): LibraryStatus => {
    if (failure !== null) return { state: 'failed', folder: '/home/user/Chancery', failure }
    if (library === null) return { state: 'none', suggestedFolder: '/home/user/Documents/Chancery' }
    const counts = Object.fromEntries(recordKinds.map((kind) => [kind, all(kind).length]))
    return {
      state: 'open',
      folder,
      name: library.settings.name,
      counts: counts as { readonly [K in RecordKind]: number },
      samples: recordKinds.flatMap(all).filter(({ sample }) => sample).length,
      savedAt: past.length === 0 ? null : now(),
      undo: past.at(-1)?.label ?? null,
      redo: future[0]?.label ?? null,
      readOnly: options.readOnly ?? null,
      findings,
      inBin: inBin().length,
      lastBackup,
      backupFailure,
    }
  }
  /** Keeps the library as it is; one made elsewhere is not among the library's own. */
  const backUp = (reason: BackupReason, place: string): { backup: Backup; file: string } => {
    const records = recordKinds.flatMap(all).length
    const backup: Backup = { id: `backup-${backedUp.size + 1}`, at: now(), reason, records, bytes: 1_000 * records }
    backedUp.set(backup.id, opened())
    lastBackup = backup.at
    if (place.startsWith(folder)) {
      backups = [backup, ...backups]
      backupFailure = null
    }
    return { backup, file: `${place}/${backup.id}` }
  }
  const windowState = (): WindowState => ({
    preferences,
    language: preferences.language === 'system' ? 'en' : preferences.language,
    dark: preferences.theme === 'dark',
  })
  const move = (back: boolean): ChangeLabel => {
    const step = back ? past.at(-1) : future[0]
    if (step === undefined) throw new Refused({ code: 'nothingToUndo' })
    past = back ? past.slice(0, -1) : [...past, step]
    future = back ? [step, ...future] : future.slice(1)
    library = back ? step.before : step.after
    tell('library/changed', { kinds: [] })
    return step.label
  }

  const answers: { readonly [N in RequestName]: (input: Input<N>) => Output<N> } = {
    'window/state': windowState,
    'preferences/save': (changed) => {
      preferences = changed
      tell('window/changed', windowState())
      return windowState()
    },
    'library/status': status,
    'library/create': () => {
      failure = null
      library = options.newLibrary ?? null
      tell('library/opened', { status: status() })
      return { outcome: 'opened', status: status() }
    },
    'library/open': () => ({ outcome: 'cancelled' }),
    'library/retry': () => {
      if (options.newLibrary !== undefined) {
        failure = null
        library = options.newLibrary
      }
      return status()
    },
    'library/show-folder': () => null,
    'library/add-samples': () => ({ added: 0 }),
    'library/remove-samples': () => {
      const samples = recordKinds.flatMap((kind) =>
        all(kind).flatMap((record) => (record.sample ? [{ kind, record }] : [])),
      )
      const after = samples.reduce((from, { kind, record }) => toBin(from, kind, record), opened())
      change({ action: 'samples-removed', kind: null, title: noText }, after, recordKinds)
      const removed = samples.length
      return { removed }
    },
    'library/dismiss-findings': () => {
      findings = []
      return null
    },
    'library/undo': () => move(true),
    'library/redo': () => move(false),
    'settings/read': () => opened().settings,
    'settings/save': (settings) => {
      change({ action: 'settings', kind: null, title: sameInAll(settings.name) }, { ...opened(), settings }, [])
      return settings
    },
    'house-styles/list': () => {
      const { houseStyles: own, houseStyle: id } = opened().settings
      const chosen = [...shippedStyles, ...own].find((style) => style.id === id) ?? neutralStyle
      return { shipped: shippedStyles, own, chosen }
    },
    'house-styles/check-template': () => ({ lacks: options.templateLacks ?? [] }),
    'records/list': ({ kind, language, known }) => {
      const former = handedOut.find(({ version }) => version === known?.version)
      const version = `list-${handedOut.length + 1}`
      const rows = listOf(kind, language).map(
        (row) => former?.rows.find((had) => had.id === row.id && isDeepStrictEqual(had, row)) ?? row,
      )
      handedOut.push({ version, rows })
      if (former === undefined) return { kind: 'rows', version, isCurrent: true, from: 0, rows: writeJson(rows) }
      const difference = listDifference(former.rows, rows, byTitle(language))
      return { kind: 'difference', version, isCurrent: true, difference }
    },
    'records/find': ({ text, kinds, language }) => {
      const wanted = foldText(text).split(/\s+/)
      return (kinds.length === 0 ? recordKinds : kinds)
        .flatMap((kind) =>
          all(kind)
            .filter((record) => wanted.every((word) => foldText(textsOf(record).join(' ')).includes(word)))
            .map((record) => summary(kind, record.id, language)),
        )
        .slice(0, kinds.length === 1 ? undefined : 50)
    },
    'records/read': ({ kind, id }) => {
      const record = findRecord(opened(), kind, id)
      if (record === null) throw new Refused({ code: 'notFound', recordKind: kind, id })
      return { kind, record } as RecordInput
    },
    'records/blank': ({ kind }) => {
      ids += 1
      const effects = { id: `new-${ids}`, now: now(), settings: opened().settings }
      return { kind, record: blankRecord(kind, effects) } as RecordInput
    },
    'records/save': ({ kind, record }) => {
      const known = findRecord(opened(), kind, record.id)
      if (known !== null && known.revision !== record.revision) {
        throw new Refused({ code: 'outdated', recordKind: kind, id: record.id })
      }
      const saved = { ...record, revision: record.revision + (known === null ? 0 : 1), updatedAt: now() } as AnyRecord
      const after = withRecord(opened(), kind, record.id, saved)
      const { title } = summarise(after, kind, saved as never, 'en', today)
      change({ action: known === null ? 'created' : 'changed', kind, title: sameInAll(title) }, after, [kind])
      return { kind, record: saved } as RecordInput
    },
    'records/delete': ({ kind, id }) => {
      const record = findRecord(opened(), kind, id)
      if (record === null) throw new Refused({ code: 'notFound', recordKind: kind, id })
      change({ action: 'deleted', kind, title: titleOf(kind, record) }, toBin(opened(), kind, record), [kind])
      return null
    },
    'records/uses': ({ kind, id, language }) =>
      findUses(opened(), kind, id).map((use) => summary(use.kind, use.id, language)),
    'records/versions': ({ kind, id }) => {
      const present = findRecord(opened(), kind, id)
      return statesOf(kind, id).map(({ label, record }): RecordVersion => {
        return { revision: record.revision, at: record.updatedAt, label, isPresent: record === present }
      })
    },
    'records/version': ({ kind, id, revision }) => ({ kind, record: versionOf(kind, id, revision) }) as RecordInput,
    'records/restore': ({ kind, id, revision }) => {
      const version = versionOf(kind, id, revision)
      const after = withRestored(opened(), kind, version)
      change({ action: 'restored', kind, title: titleOf(kind, version) }, after, [kind])
      return { kind, record: findRecord(after, kind, id) } as RecordInput
    },
    'bin/list': ({ language }) =>
      inBin()
        .map(({ kind, recordId: id, record, deletedAt }) => {
          const { title } = summarise(opened(), kind, record as never, language, today)
          return { kind, id, title, deletedAt }
        })
        .sort((one, other) => other.deletedAt.localeCompare(one.deletedAt) || one.title.localeCompare(other.title)),
    'bin/restore': ({ records }) => {
      const after = records.reduce((from, { kind, id }) => {
        const record = from.bin.get(binId(kind, id))?.record ?? null
        if (record === null) throw new Refused({ code: 'notFound', recordKind: kind, id })
        return withRestored(from, kind, record)
      }, opened())
      const kinds = records.map(({ kind }) => kind)
      change({ action: 'restored', kind: null, title: noText }, after, kinds)
      return null
    },
    'bin/empty': ({ records }) => {
      const chosen = inBin().filter(
        ({ kind, recordId }) => records?.some((named) => named.kind === kind && named.id === recordId) ?? true,
      )
      const bin = chosen.reduce((from, deleted) => from.with({ ...deleted, record: null }), opened().bin)
      change({ action: 'bin-emptied', kind: null, title: noText }, { ...opened(), bin }, [])
      return { removed: chosen.length }
    },
    'backups/list': () => backups,
    'backups/make': ({ place }) => {
      const missing = options.missingAttachments ?? []
      if (place === 'library') return { outcome: 'made', ...backUp('asked', `${folder}/backups`), missing }
      const chosen = options.chosenFolder ?? null
      return chosen === null ? { outcome: 'cancelled' } : { outcome: 'made', ...backUp('asked', chosen), missing }
    },
    'backups/show': () => null,
    'backups/restore': ({ id, into }) => {
      const restored = (id === null ? null : backedUp.get(id)) ?? options.newLibrary
      if (restored === undefined) return { outcome: 'cancelled' }
      if (into === 'present') {
        if (options.readOnly) throw new Refused(options.readOnly)
        backUp('before-restore', `${folder}/backups`)
      } else {
        folder = options.chosenFolder ?? '/home/user/Documents/Restored'
        backups = []
        lastBackup = null
      }
      failure = null
      library = restored
      past = []
      future = []
      tell('library/opened', { status: status() })
      return { outcome: 'opened', status: status() }
    },
    'attachments/add': () => {
      const chosen = options.chosenFile ?? null
      if (chosen === null) return { outcome: 'cancelled' }
      return { outcome: 'added', name: chosen.name, title: chosen.title }
    },
    'attachments/read': ({ name }) => ({ url: options.pictures?.[name] ?? null }),
    'pictures/clean': ({ address }) => ({ url: options.pictures?.[address] ?? null }),
    'home/overview': ({ language }) => homeOverview(opened(), language, today),
    'countries/list': () => options.countries ?? [],
    'briefings/draft': (request) => {
      const effects = {
        now: now(),
        newId: () => {
          ids += 1
          return `new-${ids}`
        },
      }
      const { value, notices } = draftBriefing(opened(), request, effects)
      const after = withRecord(opened(), 'briefings', value.id, value)
      change({ action: 'drafted', kind: 'briefings', title: value.title }, after, ['briefings'])
      return { id: value.id, notices }
    },
    'briefings/suggest': ({ id, section, text }) => {
      const briefing = findRecord(opened(), 'briefings', id)
      if (briefing === null) throw new Refused({ code: 'notFound', recordKind: 'briefings', id })
      return suggestForSection(opened(), briefing, section, text, today).map((found) =>
        summary(found.kind, found.id, briefing.language),
      )
    },
    'documents/compose': ({ kind, id }) => {
      const briefing = kind === 'briefings' ? findRecord(opened(), 'briefings', id) : null
      const book = kind === 'books' ? findRecord(opened(), 'books', id) : null
      const composed =
        briefing !== null
          ? composeBriefing(opened(), briefing, today)
          : book !== null
            ? composeBook(opened(), book, today)
            : null
      if (composed === null) throw new Refused({ code: 'notFound', recordKind: kind, id })
      const { value: tree, notices } = composed
      if (briefing === null) return { tree, look: neutralLook, notices, pages: null }
      const pages = pagesOfParts(
        briefing.sections,
        tree,
        layOutDocument(tree, neutralStyle, () => null),
      )
      return { tree, look: neutralLook, notices: [...notices, ...checkPages(briefing, pages.parts)], pages }
    },
    'documents/export': () => ({ outcome: 'cancelled' }),
    'documents/cancel-export': () => null,
    'documents/show': () => null,
    'print/document': () => {
      throw new Error('No window prints in a test of the window')
    },
    'print/drawn': () => null,
    'print/laid-out': () => null,
    'print/failed': () => null,
    'app/about': () => ({ version: '0.1.0', electron: '45.4.1', chrome: '140', node: '24' }),
    'app/open-link': () => null,
    'app/title': () => null,
  }

  return {
    ask: async <N extends RequestName>(name: N, input: Input<N>): Promise<Reply<Output<N>>> => {
      asked.push({ name, input })
      await Promise.resolve()
      const planned = failures.get(name)
      if (planned !== undefined) {
        failures.delete(name)
        return { ok: false, failure: planned }
      }
      try {
        return { ok: true, value: (answers[name] as (input: Input<N>) => Output<N>)(input) }
      } catch (thrown) {
        if (thrown instanceof Refused) return { ok: false, failure: thrown.failure }
        throw thrown
      }
    },
    on: (name, listener) => {
      listeners[name] ??= new Set()
      listeners[name].add(listener as (payload: never) => void)
      return () => listeners[name]?.delete(listener as (payload: never) => void)
    },
    library: opened,
    asked,
    tell,
    failNext: (name, planned) => {
      failures.set(name, planned)
    },
  }
}
