import { mkdir, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { ExportFormat, Preferences } from '../../shared/ipc/contract'
import { languages } from '../../shared/model/language'
import { writeFileSafely } from '../export/write-file'
import { type WindowBounds, windowBoundsSchema } from '../windows/window-state'

/** What the window may ask to be remembered, and what is read back. */
export const preferencesSchema = z.strictObject({
  language: z.enum([...languages, 'system']),
  theme: z.enum(['system', 'light', 'dark']),
  editLanguages: z.tuple([z.enum(languages), z.enum(languages)]),
  panes: z.record(z.string().max(60), z.union([z.number(), z.boolean()])),
}) satisfies z.ZodType<Preferences>

/** Every form a document can be exported in. */
export const exportFormats = ['docx', 'pdf', 'md', 'cards-a5', 'cards-a6'] as const satisfies readonly ExportFormat[]

const exportPlaceSchema = z.object({ file: z.string(), format: z.enum(exportFormats) })
export type ExportPlace = Readonly<z.infer<typeof exportPlaceSchema>>

/** What belongs to this user on this machine: preferences, where the library is, where the window stood. */
export type AppState = {
  readonly preferences: Preferences
  readonly libraryFolder: string | null
  readonly window: WindowBounds | null
  /** Where each document went last: as Word by its id, in another format by its id and that format. */
  readonly lastExports: { readonly [id: string]: ExportPlace }
}

const appStateSchema = z.object({
  preferences: preferencesSchema,
  libraryFolder: z.string().nullable(),
  window: windowBoundsSchema.nullable(),
  lastExports: z.record(z.string(), exportPlaceSchema),
}) satisfies z.ZodType<AppState>

/** Places of documents exported longer ago than this many others are forgotten. */
const mostExports = 200

function exportName(id: string, format: ExportFormat): string {
  return format === 'docx' ? id : `${id}/${format}`
}

/** The places with this one as the newest. */
export function withExport(places: AppState['lastExports'], id: string, place: ExportPlace): AppState['lastExports'] {
  const name = exportName(id, place.format)
  const others = Object.entries(places).filter(([known]) => known !== name)
  return Object.fromEntries([...others, [name, place]].slice(-mostExports))
}

/** Where this document went last in this format, else in any other; null when it was never exported. */
export function lastExport(places: AppState['lastExports'], id: string, format: ExportFormat): ExportPlace | null {
  const known = new Map(Object.entries(places))
  const others = exportFormats.map((each) => known.get(exportName(id, each)))
  return known.get(exportName(id, format)) ?? others.find((place) => place !== undefined) ?? null
}

/** On a new machine. */
export const defaultAppState: AppState = {
  preferences: { language: 'system', theme: 'system', editLanguages: ['nl', 'en'], panes: {} },
  libraryFolder: null,
  window: null,
  lastExports: {},
}

export type AppStateFile = {
  readonly get: () => AppState
  /** Changes memory at once and the file soon after, one write at a time. */
  readonly change: (change: Partial<AppState>) => void
  /** Resolves when everything changed so far is on disk. */
  readonly settled: () => Promise<void>
}

/** Reads the file; a damaged one is kept aside as *.damaged and the defaults are used. */
export async function openAppState(file: string, report: (error: unknown) => void): Promise<AppStateFile> {
  await mkdir(dirname(file), { recursive: true })
  let state = await readAppState(file)
  let writing: Promise<void> = Promise.resolve()
  let waiting = false
  return {
    get: () => state,
    change: (change) => {
      state = { ...state, ...change }
      if (waiting) return
      waiting = true
      writing = writing
        .then(() => {
          waiting = false
          return writeFileSafely(file, `${JSON.stringify(state, null, 2)}\n`, { overwrite: true })
        })
        .catch(report)
    },
    settled: () => writing,
  }
}

async function readAppState(file: string): Promise<AppState> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return defaultAppState
  }
  const parsed = parseAppState(text)
  if (parsed !== null) return parsed
  await rename(file, `${file}.damaged`).catch(() => undefined)
  return defaultAppState
}

function parseAppState(text: string): AppState | null {
  try {
    return appStateSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
