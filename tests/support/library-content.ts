import { type Library, recordKinds } from '../../src/shared/model/library'

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(inOrder)
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, inOrder(each)]))
}

/** All that a user would miss of a library, as text: two libraries with the same content have the same text. */
export function contentOf({ settings, records, bin }: Library): string {
  const all = recordKinds.flatMap((kind) => records[kind].values().map((record) => ({ kind, record })))
  return [settings, ...all, ...bin.values().map((deleted) => ({ deleted }))]
    .map((value) => JSON.stringify(inOrder(value)))
    .join('\n')
}
