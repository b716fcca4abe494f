import { posix } from 'node:path'
import type { FoundImport } from './read-imports'

/** An area of the house: what it may import, and what to say when it imports something else. */
type Area = {
  /** The folder or file, below src. The longest that fits a file is its area. */
  readonly path: string
  /** Areas it may import besides itself; a folder stands for every area below it. */
  readonly mayImport: readonly string[]
  /** Areas it may import types of, and nothing else. */
  readonly mayImportTypesOf?: readonly string[]
  /** Whether Node's own modules are open to it. */
  readonly node: boolean
  /** Where to go instead. */
  readonly door: string
}

const mainShell = 'Electron and everything that needs it stays in src/main; what others need too belongs in src/shared.'
const libraryPart =
  'store, export, import and starter know src/shared, src/main/zip and Node, not each other and not the window: join them in src/main/ipc or src/cli.'

/** What every feature of the window may build on. */
const windowFoundation = ['ui', 'api', 'words', 'theme', 'navigation', 'actions'].map((part) => `renderer/${part}`)

/** Who may import whom: the table of docs/architecture.md, area by area. */
export const areas: readonly Area[] = [
  { path: 'shared', mayImport: [], node: false, door: 'Files of src/shared belong in one of its folders.' },
  {
    path: 'shared/model',
    mayImport: [],
    node: false,
    door: 'The model imports nothing: what it needs of others, they hand in.',
  },
  {
    path: 'shared/language',
    mayImport: ['shared/model'],
    node: false,
    door: 'src/shared/language knows src/shared/model alone.',
  },
  {
    path: 'shared/document',
    mayImport: ['shared/model'],
    node: false,
    door: 'src/shared/document knows src/shared/model alone.',
  },
  {
    path: 'shared/words',
    mayImport: ['shared/model'],
    node: false,
    door: 'The window’s words know src/shared/model alone.',
  },
  {
    path: 'shared/actions',
    mayImport: ['shared/model'],
    node: false,
    door: 'Actions are data: they know src/shared/model alone.',
  },
  {
    path: 'shared/compose',
    mayImport: ['shared/model', 'shared/document', 'shared/language', 'shared/compare'],
    node: false,
    door: 'Composing goes from src/shared/model to src/shared/document, in the words of src/shared/language.',
  },
  {
    path: 'shared/layout',
    mayImport: ['shared/model', 'shared/document', 'shared/language'],
    node: false,
    door: 'Pages are laid out from the tree and the house style alone, wherever the code runs.',
  },
  {
    path: 'shared/compare',
    mayImport: ['shared/model', 'shared/language'],
    node: false,
    door: 'Comparing versions knows src/shared/model and the names of src/shared/language.',
  },
  {
    path: 'shared/ipc',
    mayImport: [],
    mayImportTypesOf: ['shared'],
    node: false,
    door: 'The contract takes only types, and only of src/shared: preload loads it.',
  },
  {
    path: 'shared/ipc/recovery-words.ts',
    mayImport: ['shared/ipc', 'shared/model', 'shared/language'],
    node: false,
    door: 'The words about damage take dates from src/shared/language; preload does not load them.',
  },
  { path: 'main', mayImport: ['main', 'shared'], node: true, door: mainShell },
  {
    path: 'main/zip',
    mayImport: ['shared'],
    node: true,
    door: 'src/main/zip packs and unpacks for whoever asks: it knows src/shared and Node alone.',
  },
  { path: 'main/store', mayImport: ['shared', 'main/zip'], node: true, door: libraryPart },
  { path: 'main/export', mayImport: ['shared', 'main/zip'], node: true, door: libraryPart },
  { path: 'main/import', mayImport: ['shared'], node: true, door: libraryPart },
  // Shipped data passes the same schemas as stored data.
  { path: 'main/starter', mayImport: ['shared', 'main/store/schema'], node: true, door: libraryPart },
  {
    path: 'cli',
    mayImport: ['main/store', 'main/export', 'main/import', 'main/starter', 'shared'],
    node: true,
    door: 'The command line runs without Electron: it uses src/main/store, export, import and starter, and src/shared.',
  },
  {
    path: 'preload',
    mayImport: ['shared/ipc/contract.ts'],
    node: false,
    door: 'The preload script is one narrow bridge: electron and src/shared/ipc/contract.ts, nothing else.',
  },
  {
    path: 'renderer',
    mayImport: ['renderer', 'shared'],
    node: false,
    door: 'The window knows src/shared and asks main through src/renderer/api.',
  },
  {
    path: 'renderer/api',
    mayImport: ['shared'],
    node: false,
    door: 'src/renderer/api is the bottom of the window: it knows src/shared alone.',
  },
  {
    path: 'renderer/words',
    mayImport: ['shared'],
    node: false,
    door: 'src/renderer/words hands the window its words and builds on src/shared alone.',
  },
  {
    path: 'renderer/theme',
    mayImport: ['shared'],
    node: false,
    door: 'src/renderer/theme is colours and measures: it builds on src/shared alone.',
  },
  {
    path: 'renderer/ui',
    mayImport: [
      'renderer/words',
      'renderer/theme',
      'shared/words',
      'shared/language',
      'shared/model/calendar.ts',
      'shared/model/fold-text.ts',
      'shared/model/id.ts',
      'shared/model/language.ts',
      'shared/ipc/failure.ts',
      'shared/ipc/failure-words.ts',
    ],
    node: false,
    door: 'src/renderer/ui knows nothing of dossiers: take data and actions as properties.',
  },
  {
    path: 'renderer/navigation',
    mayImport: ['renderer/ui', 'renderer/words', 'shared'],
    node: false,
    door: 'src/renderer/navigation knows where one can go, not what is there: features bring their pages to it.',
  },
  {
    path: 'renderer/actions',
    mayImport: ['renderer/ui', 'renderer/api', 'renderer/words', 'renderer/navigation', 'shared'],
    node: false,
    door: 'src/renderer/actions runs what it is given: features bring their actions to it.',
  },
  {
    path: 'renderer/preview',
    mayImport: [...windowFoundation, 'shared', '../assets/house-styles'],
    node: false,
    door: 'src/renderer/preview shows and exports a document, whoever made it: it imports no records and no feature.',
  },
  {
    path: 'renderer/records',
    mayImport: [...windowFoundation, 'renderer/preview', 'shared'],
    node: false,
    door: 'src/renderer/records is what features share: it imports no feature.',
  },
  {
    path: 'renderer/features',
    mayImport: [...windowFoundation, 'renderer/preview', 'renderer/records', 'shared'],
    node: false,
    door: 'A feature builds on src/renderer/ui, api, records and src/shared, never on another feature or on the frame.',
  },
]

/** One library, one door: the only places a package is imported from. */
export const doors: Readonly<Record<string, { readonly open: readonly string[]; readonly door: string }>> = {
  lowdb: { open: ['main/store'], door: 'lowdb has one door, src/main/store: use LibraryStore.' },
  minisearch: {
    open: ['main/store/search'],
    door: 'MiniSearch has one door, src/main/store/search: search through startSearch.',
  },
  immer: { open: ['main/store'], door: 'immer makes the store’s steps, in src/main/store.' },
  '@resvg/resvg-wasm': {
    open: ['main/export/pictures'],
    door: 'resvg has one door, src/main/export/pictures: loadPictures.',
  },
  docx: { open: ['main/export'], door: 'docx has one door, src/main/export: hand it a document tree.' },
  marked: {
    open: ['shared/document/markdown'],
    door: 'marked has one door, src/shared/document/markdown: use parseMarkdown.',
  },
  zod: { open: ['main'], door: 'Validation stays in src/main: window and preload load no schemas.' },
  ulid: { open: ['main', 'cli'], door: 'New ids are made in src/main or src/cli and handed in as newId.' },
  electron: {
    open: ['main', 'preload'],
    door: 'electron is for src/main (outside store, export, import, starter and zip) and src/preload: take what you need as an argument.',
  },
  'electron-updater': { open: ['main/updates'], door: 'electron-updater has one door, src/main/updates.' },
  react: { open: ['renderer'], door: 'react belongs to src/renderer.' },
  'react-dom': { open: ['renderer'], door: 'react belongs to src/renderer.' },
  'react-i18next': { open: ['renderer'], door: 'react belongs to src/renderer.' },
  i18next: { open: ['renderer'], door: 'i18next turns src/shared/words into the window’s words, in src/renderer.' },
  '@fluentui/react-components': { open: ['renderer'], door: 'Fluent UI belongs to src/renderer.' },
  '@fluentui/react-icons': { open: ['renderer'], door: 'Fluent UI belongs to src/renderer.' },
  '@tanstack/react-query': { open: ['renderer'], door: 'TanStack Query belongs to src/renderer.' },
}

const closedToElectron = ['main/store', 'main/export', 'main/import', 'main/starter', 'main/zip']

/**
 * What is wrong with one import, as a message that names the file and the right door; null when nothing is.
 * @param file path below src, with forward slashes, such as 'main/store/journal.ts'
 */
export function importProblem(file: string, found: FoundImport): string | null {
  const area = areaOf(file)
  if (area === null) return `src/${file} is in no area of the house.`
  const complain = (door: string) => `src/${file} imports ${found.specifier}. ${door}`
  if (found.specifier === '(computed)') return complain('An import names its file in plain text.')
  if (found.specifier.startsWith('node:')) return area.node ? null : complain(area.door)
  if (!found.specifier.startsWith('.')) return packageProblem(file, packageName(found.specifier), complain)
  const target = posix.normalize(posix.join(posix.dirname(file), found.specifier))
  if (isSamePart(file, target, area)) return null
  if (area.mayImport.some((open) => isBelow(target, open)))
    return isForeignFeature(file, target) ? complain(area.door) : null
  if (found.isTypeOnly && area.mayImportTypesOf?.some((open) => isBelow(target, open))) return null
  return complain(area.door)
}

function packageProblem(file: string, name: string, complain: (door: string) => string): string | null {
  const entry = doors[name]
  if (entry === undefined) return complain('It has no door yet: say in the table of doors which area may use it.')
  const isOpen = entry.open.some((open) => isBelow(file, open))
  const isClosed = name === 'electron' && closedToElectron.some((closed) => isBelow(file, closed))
  return isOpen && !isClosed ? null : complain(entry.door)
}

function isSamePart(file: string, target: string, area: Area): boolean {
  if (areaOf(target) !== area) return false
  return area.path !== 'renderer/features' || featureOf(file) === featureOf(target)
}

function isForeignFeature(file: string, target: string): boolean {
  const feature = featureOf(target)
  return featureOf(file) !== null && feature !== null && feature !== featureOf(file)
}

function featureOf(path: string): string | null {
  return /^renderer\/features\/([^/]+)/.exec(path)?.[1] ?? null
}

function areaOf(path: string): Area | null {
  const fitting = areas.filter((area) => isBelow(path, area.path))
  return fitting.sort((one, other) => other.path.length - one.path.length)[0] ?? null
}

function isBelow(path: string, folderOrFile: string): boolean {
  return path === folderOrFile || `${path}.ts` === folderOrFile || path.startsWith(`${folderOrFile}/`)
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
