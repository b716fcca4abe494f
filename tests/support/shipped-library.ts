import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blankRecord } from '../../src/shared/model/blank-record'
import type { LocalizedText } from '../../src/shared/model/language'
import { languages } from '../../src/shared/model/language'
import type { RecordKind, RecordOf } from '../../src/shared/model/library'
import { recordKinds } from '../../src/shared/model/library'
import type { LibrarySettings } from '../../src/shared/model/settings'
import { someSettings } from './builders'

/** The records of a library file in assets, by kind; a kind the file does not name is empty. */
export type ShippedRecords = { readonly [K in RecordKind]: readonly RecordOf<K>[] }

const assets = join(import.meta.dirname, '..', '..', 'assets')

/** A library takes its name in a language; the starter has it in all of them. */
type StarterSettings = Omit<LibrarySettings, 'name'>

function readAsset(file: string): { readonly settings?: StarterSettings; readonly records: Partial<ShippedRecords> } {
  return JSON.parse(readFileSync(join(assets, file), 'utf8'))
}

function withEveryKind(records: Partial<ShippedRecords>): ShippedRecords {
  return Object.fromEntries(recordKinds.map((kind) => [kind, records[kind] ?? []])) as ShippedRecords
}

export function readShippedStarter(): { readonly settings: StarterSettings; readonly records: ShippedRecords } {
  const { settings, records } = readAsset('starter-library.json')
  if (settings === undefined) throw new Error('the starter library has no settings')
  return { settings, records: withEveryKind(records) }
}

export function readShippedSample(): { readonly records: ShippedRecords } {
  return { records: withEveryKind(readAsset('sample-library.json').records) }
}

/** What the file need not carry: the store fills it in when a library is made. */
const filledLater: readonly string[] = ['revision', 'createdAt', 'updatedAt']

/** Fields that a record has too many or too few, such as "dossiers dossier-un: post". */
export function misshapenFields(records: ShippedRecords): readonly string[] {
  return recordKinds.flatMap((kind) =>
    records[kind].flatMap((record) => {
      const blank = blankRecord(kind, { id: record.id, now: '2027-01-15T09:00:00.000Z', settings: someSettings() })
      const expected = Object.keys(blank).filter((field) => !filledLater.includes(field))
      const found = Object.keys(record)
      const wrong = [
        ...expected.filter((field) => !found.includes(field)),
        ...found.filter((field) => !expected.includes(field)),
      ]
      return wrong.map((field) => `${kind} ${record.id}: ${field}`)
    }),
  )
}

/** Every text of a value in any language, with the path that leads to it. */
export type FoundLocalizedText = { readonly path: string; readonly text: LocalizedText }

function isLocalizedText(value: object): value is LocalizedText {
  return Object.keys(value).join() === languages.join()
}

/** Every text per language inside a value, however deep. */
export function localizedTextsIn(value: unknown, path = ''): readonly FoundLocalizedText[] {
  if (typeof value !== 'object' || value === null) return []
  if (isLocalizedText(value)) return [{ path, text: value }]
  return Object.entries(value).flatMap(([name, inner]) => {
    const id = typeof inner === 'object' && inner !== null && 'id' in inner ? String(inner.id) : name
    return localizedTextsIn(inner, path === '' ? id : `${path}/${id}`)
  })
}

/**
 * Slips of the keyboard that a careful reader of that language would mark, each with its place: double spaces,
 * typewriter quotation marks and apostrophes, hyphens for dashes, French punctuation without its fixed space.
 */
export function typographicSlips(value: unknown): readonly string[] {
  return localizedTextsIn(value).flatMap(({ path, text }) =>
    languages.flatMap((language) => {
      const words = text[language]
      if (words === null) return []
      const slips = [/["']/, /\S {2,}\S/, / - /, /^\s|\s$/, /[ \u00a0\u202f][,.)]/]
      if (language === 'fr') slips.push(/[^\u00a0]:\s/, /[^\u202f][;?!]/, /«[^\u00a0]|[^\u00a0]»/)
      if (language !== 'fr') slips.push(/\s[:;?!]/)
      if (language === 'de') slips.push(/[“][^„“”]*[”]/)
      return slips.filter((slip) => slip.test(words)).map((slip) => `${language} ${path}: ${slip.exec(words)?.[0]}`)
    }),
  )
}
