import { proseDate } from '../../shared/language/dates'
import { fieldName, partFieldName } from '../../shared/language/field-names'
import { partTitle } from '../../shared/language/part-title'
import { partKey, valueAt } from '../../shared/model/fields/field-value'
import { formOf } from '../../shared/model/fields/record-forms'
import type { FreshnessFinding } from '../../shared/model/freshness'
import type { Language } from '../../shared/model/language'
import type { AnyRecord, RecordKind } from '../../shared/model/library'
import type { Translate } from '../words/use-words'

/** What a finding is about: "Politics", "Population as of". */
function subjectOf(kind: RecordKind, record: AnyRecord, finding: FreshnessFinding, language: Language): string {
  const [name = '', key = ''] = finding.path
  const field = formOf(kind).fields[name]
  if (field?.type === 'parts') {
    const parts = valueAt(record, [name]) as readonly object[]
    const part = parts.find((each) => partKey(each) === key)
    if (part !== undefined) return partTitle(field, part, language)
  }
  return field?.type === 'group' ? partFieldName(field.part, key, language) : fieldName(kind, name, language)
}

/** One finding in a sentence. */
export function findingText(
  kind: RecordKind,
  record: AnyRecord,
  finding: FreshnessFinding,
  t: Translate,
  language: Language,
): string {
  const date = finding.date === null ? '' : proseDate(finding.date, language)
  const isWhole = finding.path.length === 1 && finding.path[0] === 'asOf'
  if (isWhole && (finding.code === 'aged' || finding.code === 'no-as-of')) {
    return t(`records.findings.record-${finding.code}`, { date })
  }
  return t(`records.findings.${finding.code}`, { date, subject: subjectOf(kind, record, finding, language) })
}
