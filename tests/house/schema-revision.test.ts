import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { deletedRecordSchema } from '../../src/main/store/schema/deleted-record'
import { recordSchemas } from '../../src/main/store/schema/record-schemas'
import { schemaRevision } from '../../src/main/store/schema/schema-revision'
import { settingsSchema } from '../../src/main/store/schema/settings'
import { sourceFiles } from '../support/source-files'

type Recorded = { readonly revision: number; readonly hash: string }

const recorded: Recorded = JSON.parse(readFileSync(join(import.meta.dirname, 'schema-revision.json'), 'utf8'))

/** The schemas as written, and the names and patterns that they take from the model. */
function hashOfSchemas(): string {
  const sources = sourceFiles()
    .filter(({ path }) => path.startsWith('main/store/schema/') && !path.endsWith('/schema-revision.ts'))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, text }) => `${path}\n${text.replaceAll('\r\n', '\n')}`)
  const shapes = [...Object.values(recordSchemas), deletedRecordSchema, settingsSchema].map((schema) =>
    JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
  )
  return createHash('sha256')
    .update([...sources, ...shapes].join('\n'))
    .digest('hex')
}

test('a change of the schemas raises their revision, so that stored records are checked again on opening', () => {
  const present: Recorded = { revision: schemaRevision, hash: hashOfSchemas() }
  const advice =
    present.revision === recorded.revision
      ? `the schemas have changed: raise schemaRevision to ${recorded.revision + 1} (stored records are then checked ` +
        `again on opening) and record it in tests/house/schema-revision.json with the hash ${present.hash}`
      : `record the raised schemaRevision ${present.revision} in tests/house/schema-revision.json with the hash ${present.hash}`
  expect(present, advice).toEqual(recorded)
})
