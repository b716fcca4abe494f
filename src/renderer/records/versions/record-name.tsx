import type { BlockSource } from '../../../shared/compare/compared'
import { valueName } from '../../../shared/language/value-names'
import type { RecordKind } from '../../../shared/model/library'
import { useAnswer, useLatestAnswer } from '../../api/use-answer'
import { useRecordList } from '../../api/use-record-list'
import { useWords } from '../../words/use-words'

/** What a record is called that a version names; it may be in the bin by now, or gone. */
export function RecordName({ kind, id }: { readonly kind: RecordKind; readonly id: string }) {
  const { t, language } = useWords()
  const { data: records } = useRecordList(kind, language)
  const found = records?.find((record) => record.id === id)
  const isMissing = records !== undefined && found === undefined
  const { data: deleted } = useLatestAnswer('bin/list', isMissing ? { language } : null)
  if (found !== undefined) return found.title === '' ? t('records.untitled') : found.title
  if (records === undefined || deleted === undefined) return null
  const inBin = deleted.find((entry) => entry.kind === kind && entry.id === id)
  return inBin === undefined ? t('versions.gone') : t('versions.inBin', { title: inBin.title || t('records.untitled') })
}

/** What a block of a note takes its words from: the record, and of a dossier the section. */
export function SourceName({ source }: { readonly source: BlockSource }) {
  return (
    <>
      <RecordName kind={source.kind} id={source.id} />
      {source.section !== null && <SectionName dossier={source.id} section={source.section} />}
    </>
  )
}

function SectionName({ dossier, section }: { readonly dossier: string; readonly section: string }) {
  const { language } = useWords()
  const { data } = useAnswer('records/read', { kind: 'dossiers', id: dossier })
  if (data?.kind !== 'dossiers') return null
  const found = data.record.sections.find(({ id }) => id === section)
  return found === undefined ? null : ` · ${valueName('dossierSectionKind', found.kind, language)}`
}
