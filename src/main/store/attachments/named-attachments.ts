import { attachmentsNamedIn } from '../../../shared/model/attachments'
import { type Library, type RecordKind, recordKinds, recordsOf } from '../../../shared/model/library'
import { inSlices } from '../search/in-slices'

/** Who names an attachment: a record, or the library's settings (null). What is in the bin counts as a record. */
export type NamedBy = { readonly kind: RecordKind; readonly id: string } | null

/** Every attachment that the library names, in its records, its bin and its settings, and who does; found in slices. */
export async function namedAttachments(library: Library): Promise<ReadonlyMap<string, readonly NamedBy[]>> {
  const found = new Map<string, NamedBy[]>()
  await inSlices(look(library, found))
  return found
}

function* look(library: Library, found: Map<string, NamedBy[]>): Generator<void, void> {
  const note = (value: unknown, by: NamedBy) => {
    for (const name of attachmentsNamedIn(value)) {
      const known = found.get(name)
      if (known === undefined) found.set(name, [by])
      else known.push(by)
    }
  }
  note(library.settings, null)
  for (const kind of recordKinds) {
    for (const record of recordsOf(library, kind)) {
      note(record, { kind, id: record.id })
      yield
    }
  }
  for (const { kind, record } of library.bin.values()) {
    if (record !== null) note(record, { kind, id: record.id })
    yield
  }
}
