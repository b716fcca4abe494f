import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, useEffect, useMemo } from 'react'
import { fieldName } from '../../shared/language/field-names'
import { localDay } from '../../shared/model/calendar'
import { formOf } from '../../shared/model/fields/record-forms'
import type { AnyRecord, RecordKind, RecordOf } from '../../shared/model/library'
import { recordTitle } from '../../shared/model/record-title'
import { useLatestAnswer } from '../api/use-answer'
import { useStoreBeforeLeaving } from '../navigation/use-store-before-leaving'
import { useWords } from '../words/use-words'
import { FieldControl } from './form/field-control'
import { FormContext, type FormState } from './form/form-context'
import { useHiddenLabels } from './form/hidden-labels'
import { keptDraft } from './kept-drafts'
import { RecordBars } from './record-bars'
import { newDraft, openDraft } from './record-draft'
import { useRecordEditor } from './use-record-editor'

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: '64px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    '& .fui-Input': { minWidth: 0, width: '100%' },
  },
})

export type InlineRecordProps<K extends RecordKind> = {
  readonly kind: K
  readonly record: RecordOf<K>
  readonly isNew: boolean
  /** A short field and a long one. */
  readonly names: readonly [string, string]
  readonly actions?: ReactNode
}

/** Two fields of a record, edited on the page of another one and stored like everywhere. */
export function InlineRecord<K extends RecordKind>({ kind, record, isNew, names, actions }: InlineRecordProps<K>) {
  const styles = useStyles()
  const labels = useHiddenLabels()
  const { language } = useWords()
  const { id } = record as AnyRecord
  const { editor, state } = useRecordEditor<K>(
    keptDraft(kind, id) ?? (isNew ? newDraft(kind, record) : openDraft(kind, record)),
  )
  const { draft } = state
  const library = useLatestAnswer('records/read', draft.stored === null ? null : { kind, id })
  const latest = library.data?.record as RecordOf<K> | undefined
  useEffect(() => {
    if (latest !== undefined) editor.adopt(latest)
  }, [editor, latest])
  useStoreBeforeLeaving(editor.flush, recordTitle(kind, draft.record, language))

  const today = localDay(new Date())
  const form = useMemo<FormState>(
    () => ({
      kind,
      record: draft.record as AnyRecord,
      rejected: draft.rejected,
      today,
      wanted: null,
      edit: editor.edit,
      reject: editor.reject,
    }),
    [kind, draft.record, draft.rejected, today, editor],
  )
  const { fields } = formOf(kind)
  return (
    <FormContext value={form}>
      <div className={mergeClasses(styles.fields, labels.hidden)}>
        {names.map((name) => {
          const field = fields[name]
          return field === undefined ? null : (
            <FieldControl key={name} path={[name]} field={field} label={fieldName(kind, name, language)} hint={null} />
          )
        })}
        {actions}
      </div>
      {(draft.stored !== null || state.failure !== null) && <RecordBars editor={editor} state={state} />}
    </FormContext>
  )
}
