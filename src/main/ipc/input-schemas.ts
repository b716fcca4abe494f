import { z } from 'zod'
import type { RecordInput } from '../../shared/ipc/contract'
import { attachmentUses, mostAttachmentBytes } from '../../shared/model/attachments'
import { briefingSectionKinds, meetingKinds } from '../../shared/model/briefing'
import type { BriefingId, DossierId, GoalId } from '../../shared/model/id'
import { languages } from '../../shared/model/language'
import { recordKinds } from '../../shared/model/library'
import { exportFormats, preferencesSchema } from '../preferences/app-state'
import { attachmentSchema } from '../store/schema/house-style'
import { parseRecord } from '../store/schema/parse-record'
import { clockTimeSchema, idSchema, isoDateSchema } from '../store/schema/primitives'
import { settingsSchema } from '../store/schema/settings'
import type { InputSchemas } from './answer'

const nothing = z.undefined()
const kind = z.enum(recordKinds)
const language = z.enum(languages)
/** What stands between `data:` and the bytes: names of types and of letters, `;base64,`. */
const mostTypeLetters = 1000
/** Of a picture within a text, whose bytes stand in base64 behind what it is: no larger than a document shows it. */
const mostAddressLetters = 'data:'.length + mostTypeLetters + Math.ceil(mostAttachmentBytes / 3) * 4
const recordId = z.string().max(64)
const recordName = z.strictObject({ kind, id: recordId })
const versionName = recordName.extend({ revision: z.int().min(1) })
const documentKind = z.enum(['briefings', 'books'])
const jobName = z.string().min(1).max(64)
const givenFile = z.strictObject({ name: z.string().max(1000), bytes: z.instanceof(Uint8Array) })
const backupId = z.string().max(300)
const searchText = z.string().max(500)

/** A record passes the same schema as one read from disk or from the command line. */
const recordInput = z
  .strictObject({ kind, record: z.unknown() })
  .transform((input) => ({ kind: input.kind, record: parseRecord(input.kind, input.record) }) as RecordInput)

/** What the window may say, request by request. */
export const inputSchemas: InputSchemas = {
  'window/state': nothing,
  'preferences/save': preferencesSchema,
  'library/status': nothing,
  'library/create': z.strictObject({ contents: z.enum(['sample', 'empty']), place: z.enum(['suggested', 'ask']) }),
  'library/open': nothing,
  'library/retry': nothing,
  'library/show-folder': nothing,
  'library/add-samples': nothing,
  'library/remove-samples': nothing,
  'library/dismiss-findings': nothing,
  'library/undo': nothing,
  'library/redo': nothing,
  'settings/read': nothing,
  'settings/save': settingsSchema,
  'house-styles/list': nothing,
  'house-styles/check-template': z.strictObject({ file: attachmentSchema }),
  'records/list': z.strictObject({
    kind,
    language,
    known: z.strictObject({ version: z.string().max(64), rows: z.int().min(0) }).nullable(),
  }),
  'records/find': z.strictObject({
    text: searchText,
    kinds: z.array(kind),
    language,
    partner: recordId.nullable().exactOptional(),
    goal: recordId.nullable().exactOptional(),
    writtenIn: language.nullable().exactOptional(),
  }),
  'records/read': recordName,
  'records/blank': z.strictObject({ kind }),
  'records/save': recordInput,
  'records/delete': recordName,
  'records/uses': recordName.extend({ language }),
  'records/versions': recordName,
  'records/version': versionName,
  'records/restore': versionName,
  'bin/list': z.strictObject({ language }),
  'bin/restore': z.strictObject({ records: z.array(recordName).min(1) }),
  'bin/empty': z.strictObject({ records: z.array(recordName).nullable() }),
  'backups/list': nothing,
  'backups/make': z.strictObject({ place: z.enum(['library', 'ask']) }),
  'backups/show': z.strictObject({ id: backupId }),
  'backups/restore': z.strictObject({ id: backupId.nullable(), into: z.enum(['new', 'present']) }),
  'attachments/add': z.strictObject({ what: z.enum(attachmentUses), given: givenFile.exactOptional() }),
  'attachments/read': z.strictObject({ name: attachmentSchema }),
  'pictures/clean': z.strictObject({
    address: z
      .string()
      .regex(/^data:/i)
      .max(mostAddressLetters),
  }),
  'home/overview': z.strictObject({ language }),
  'countries/list': nothing,
  'briefings/draft': z.strictObject({
    title: z.string().max(300).nullable(),
    partners: z.array(idSchema<DossierId>()).min(1),
    meeting: z.strictObject({
      kind: z.enum(meetingKinds),
      date: isoDateSchema,
      time: clockTimeSchema.nullable(),
      place: z.string().max(300).nullable(),
    }),
    principal: z.string().max(300).nullable(),
    language,
    marking: z.string().max(64).nullable(),
    goals: z.array(idSchema<GoalId>()),
    includeUncleared: z.boolean(),
  }),
  'briefings/suggest': z.strictObject({
    id: idSchema<BriefingId>(),
    section: z.enum(briefingSectionKinds),
    text: searchText,
  }),
  'documents/compose': z.strictObject({ kind: documentKind, id: z.string().max(64) }),
  'documents/export': z.strictObject({
    kind: documentKind,
    id: z.string().max(64),
    format: z.enum(exportFormats),
    place: z.enum(['ask', 'last']),
    job: jobName,
  }),
  'documents/cancel-export': z.strictObject({ job: jobName }),
  'documents/show': z.strictObject({ exportId: z.string().max(64), how: z.enum(['open', 'folder']) }),
  'print/document': z.strictObject({ job: jobName }),
  'print/drawn': z.strictObject({ job: jobName, drawn: z.int().min(0), pages: z.int().min(1) }),
  'print/laid-out': z.strictObject({ job: jobName, pages: z.int().min(0) }),
  'print/failed': z.strictObject({ job: jobName, problem: z.string().max(4000) }),
  'app/about': nothing,
  'app/open-link': z.strictObject({ url: z.string().max(2000) }),
  'app/title': z.strictObject({ title: z.string().max(500) }),
}
