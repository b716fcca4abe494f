import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { encodeLine } from '../../src/main/store/line'
import { schemaRevision } from '../../src/main/store/schema/schema-revision'
import { libraryFormat } from '../../src/shared/model/library'
import { aFolder } from './temp-folder'

/** The first line of a backup, as this version writes it. */
export const backupHeader = {
  chancery: 'snapshot',
  format: libraryFormat,
  schema: schemaRevision,
  generation: 0,
  seq: 0,
  sum: '00000000',
  savedAt: null,
  at: '2026-11-23T14:05:06.789Z',
}

/** A packed file of these lines, each of them sound, and a last one that counts them. */
export function packed(...values: readonly unknown[]): Buffer {
  return gzipSync(Buffer.concat([...values, { end: values.length }].map((value) => encodeLine(value).bytes)))
}

/** A backup, in a folder of its own, that holds these lines: nothing in it is damaged, but anything may be in them. */
export function aBackupFileOf(...lines: readonly unknown[]): string {
  const file = join(aFolder(), 'some.backup')
  writeFileSync(file, packed(backupHeader, ...lines))
  return file
}
