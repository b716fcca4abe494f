import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { proseDate } from '../../shared/language/dates'
import { fieldName } from '../../shared/language/field-names'
import { proseList } from '../../shared/language/lists'
import { valueName } from '../../shared/language/value-names'
import { localDay } from '../../shared/model/calendar'
import type { FieldPath } from '../../shared/model/fields/field'
import { valueAt } from '../../shared/model/fields/field-value'
import { formOf } from '../../shared/model/fields/record-forms'
import { freshnessFindings } from '../../shared/model/freshness'
import type { AnyRecord, RecordKind, RecordOf } from '../../shared/model/library'
import { recordTitle } from '../../shared/model/record-title'
import { useAction } from '../actions/actions-provider'
import { failureOf } from '../api/ask'
import { useLatestAnswer } from '../api/use-answer'
import { useCommand } from '../api/use-command'
import { KindIcon } from '../navigation/kind-icon'
import { useBeforeLeaving, useNavigation } from '../navigation/navigation-provider'
import { usePage } from '../navigation/page'
import { useAskToLose } from '../navigation/use-store-before-leaving'
import { ChangeButton } from '../ui/change-button'
import { useConfirm } from '../ui/confirm-provider'
import { EditLanguageChooser } from '../ui/edit-languages'
import { EmptyState } from '../ui/empty-state'
import { type Fact, FactsCard } from '../ui/facts-card'
import { PageHeader } from '../ui/page-header'
import { useReadOnly } from '../ui/read-only'
import { RecordPage, type RecordTab, useRememberedTab } from '../ui/record-page'
import { SampleBadge } from '../ui/sample-badge'
import { useWords } from '../words/use-words'
import { FactValue, hasFact } from './fact-value'
import { FormContext, type FormState, type WantedField } from './form/form-context'
import { findingText } from './freshness-words'
import { dropDraft } from './kept-drafts'
import { RecordBars } from './record-bars'
import { isEdited, missingFields, pathKey, type RecordDraft } from './record-draft'
import { RecordFormFields } from './record-form-fields'
import { RecordMarking } from './record-marking'
import type { RecordPageParts } from './record-page-parts'
import { useDeleteRecord } from './use-delete-record'
import { useRecordEditor } from './use-record-editor'
import { UsedBy } from './used-by'
import { useVersions, VersionsButton } from './versions/use-versions'

const useStyles = makeStyles({
  root: { height: '100%', minHeight: 0 },
  details: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

export type RecordEditorPageProps<K extends RecordKind> = {
  readonly initial: RecordDraft<K>
  readonly parts: RecordPageParts<K>
}

/** Title, tabs, fields, facts: the page on which a record is read and edited. */
export function RecordEditorPage<K extends RecordKind>({ initial, parts }: RecordEditorPageProps<K>) {
  const styles = useStyles()
  const { t, language } = useWords()
  const { go } = useNavigation()
  const { editor, state } = useRecordEditor(initial)
  const { draft } = state
  const { kind } = draft
  const record = draft.record as RecordOf<K>
  const any = record as AnyRecord
  const today = localDay(new Date())
  const form = formOf(kind)
  const root = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState<WantedField | null>(null)
  const isStored = draft.stored !== null

  const library = useLatestAnswer('records/read', isStored ? { kind, id: any.id } : null)
  const latest = library.data?.record as RecordOf<K> | undefined
  useEffect(() => {
    if (latest !== undefined) editor.adopt(latest)
  }, [editor, latest])

  const title = recordTitle(kind, record, language)
  const shownTitle = title === '' ? t(`records.newTitle.${kind as RecordKind}`) : title
  usePage(shownTitle, [{ title: valueName('recordKindPlural', kind, language), route: { screen: 'list', kind } }])

  useLeaving(editor, draft as unknown as RecordDraft, shownTitle)
  useFormActions(editor, state.isSaving)
  const remove = useDeleteRecord()
  const deleteRecord = async (): Promise<void> => {
    await editor.flush()
    if (!(await remove({ kind, id: any.id, title: shownTitle }))) return
    editor.close()
    go({ screen: 'list', kind })
  }
  const isReadOnly = useReadOnly() !== null
  useAction('delete-record', isStored && !isReadOnly ? () => void deleteRecord() : null)

  const versions = useVersions(isStored ? { kind, id: any.id, title: shownTitle, flush: editor.flush } : null)

  const groups = form.groups.filter(({ fields }) =>
    fields.some((name) => form.isShown(name, record) && form.fields[name]?.type !== 'composed'),
  )
  const moreTabs = isStored ? (parts.tabs ?? []) : []
  const [tab, setTab] = useRememberedTab(`record.${kind}`, [
    ...groups.map(({ name }) => name as string),
    ...moreTabs.map(({ id }) => id),
  ])
  const show = (path: FieldPath): void => {
    const group = groups.find(({ fields }) => fields.includes(path[0] ?? ''))
    if (group !== undefined) setTab(group.name)
    setWanted((before) => ({ path, turn: (before?.turn ?? 0) + 1 }))
  }
  const showFirst = useEffectEvent(() => {
    const [first] = missingFields(draft)
    if (!isStored && first !== undefined) show([first])
  })
  useEffect(() => showFirst(), [])
  useFocusOn(root, wanted)

  const formState = useMemo<FormState>(
    () => ({
      kind,
      record: any,
      rejected: draft.rejected,
      today,
      wanted,
      edit: editor.edit,
      reject: editor.reject,
    }),
    [kind, any, draft.rejected, today, wanted, editor],
  )
  const findings = freshnessFindings(kind, record, today)
  const tabs: readonly RecordTab[] = [
    ...groups.map(({ name, fields }) => ({
      id: name as string,
      title: t(`records.groups.${name}`),
      content: <RecordFormFields names={fields} before={parts.before?.[name]?.(record, today)} />,
    })),
    ...moreTabs.map(({ id, title: tabTitle, content }) => ({ id, title: tabTitle, content: content(record) })),
  ]
  const asOf = valueAt(any, ['asOf'])
  const facts = useFacts(kind, any, parts.facts?.(record, today) ?? [])

  if (isStored && library.error !== null && failureOf(library.error).code === 'notFound') {
    return (
      <EmptyState
        icon={<KindIcon kind={kind} />}
        title={t('records.gone', { title: shownTitle })}
        actions={<Button onClick={() => go({ screen: 'list', kind })}>{t('records.toList')}</Button>}
      >
        {t('records.goneText')}
      </EmptyState>
    )
  }

  return (
    <div
      ref={root}
      role="none"
      className={styles.root}
      onBlur={() => {
        if (state.isSaving) void editor.flush()
      }}
    >
      <FormContext value={formState}>
        <RecordPage
          label={shownTitle}
          freshness={{
            summary: findings.length === 0 ? t('records.upToDate') : t('records.toMend', { count: findings.length }),
            problems: findings.map((finding) => ({
              id: `${finding.code}/${pathKey(finding.path)}`,
              text: findingText(kind, any, finding, t, language),
              isExpired: finding.level === 'expired',
              onOpen: () => show(finding.path),
            })),
          }}
          header={
            <>
              <PageHeader
                title={shownTitle}
                leading={parts.leading?.(record)}
                detail={parts.detail?.(record)}
                badges={
                  <>
                    {parts.badges?.(record, today)}
                    <RecordMarking id={(valueAt(any, ['marking']) as string | null | undefined) ?? null} />
                    {any.sample && <SampleBadge />}
                  </>
                }
                actions={
                  <>
                    {isStored && parts.actions?.(record)}
                    {versions.show !== null && <VersionsButton onShow={versions.show} />}
                    {isStored && (
                      <ChangeButton
                        label={t('records.deleteThis')}
                        appearance="subtle"
                        icon={<DeleteRegular />}
                        onClick={() => void deleteRecord()}
                      />
                    )}
                  </>
                }
              />
              <RecordBars editor={editor} state={state} />
            </>
          }
          tabs={tabs}
          tab={tab}
          onTabChange={setTab}
          tools={<EditLanguageChooser />}
          asideLabel={t('records.facts')}
          aside={
            <>
              <FactsCard title={t('records.facts')} facts={facts}>
                {'asOf' in form.fields && asOf !== today && (
                  <ChangeButton
                    size="small"
                    icon={<CheckmarkCircleRegular />}
                    onClick={() => editor.edit(['asOf'], today)}
                  >
                    {t('records.checkedToday')}
                  </ChangeButton>
                )}
                {isStored && (
                  <span className={styles.details}>
                    {t('records.updated', { date: proseDate(any.updatedAt.slice(0, 10), language) })}
                  </span>
                )}
              </FactsCard>
              {isStored && <UsedBy kind={kind} id={any.id} />}
            </>
          }
        />
      </FormContext>
      {versions.dialog}
    </div>
  )
}

function useFacts(kind: RecordKind, record: AnyRecord, own: readonly Fact[]): readonly Fact[] {
  const { language } = useWords()
  const form = formOf(kind)
  const facts = form.facts.flatMap((name) => {
    const field = form.fields[name]
    const value = valueAt(record, [name])
    if (field === undefined || !form.isShown(name, record as never) || !hasFact(field, value)) return []
    return [
      {
        label: fieldName(kind, name, language),
        value: <FactValue field={field} value={value} />,
        isPlain: field.type === 'picture',
      },
    ]
  })
  return [...own, ...facts]
}

type Flushing = { readonly flush: () => Promise<boolean>; readonly close: () => void }

/** Stores before the page is left; what cannot be stored is asked about, and kept in this window. */
function useLeaving(editor: Flushing, draft: RecordDraft, title: string): void {
  const { t, language } = useWords()
  const confirm = useConfirm()
  const askToLose = useAskToLose()
  useBeforeLeaving(async (way) => {
    const isFlushed = await editor.flush()
    const { id } = draft.record as AnyRecord
    if (draft.stored !== null || missingFields(draft).length === 0) {
      if (isFlushed) return true
      if (way === 'window') return askToLose(title)
      return confirm({
        title: t('records.leave.failedTitle', { title }),
        text: t('records.leave.failedText'),
        confirm: t('records.leave.failedConfirm'),
      })
    }
    const isDiscarded =
      !isEdited(draft) ||
      (await confirm({
        title: t('records.leave.newTitle', { title }),
        text: t('records.leave.newText', {
          fields: proseList(
            missingFields(draft).map((name) => fieldName(draft.kind, name, language)),
            language,
          ),
        }),
        confirm: t('records.leave.newConfirm'),
      }))
    if (isDiscarded) {
      editor.close()
      dropDraft(draft.kind, id)
    }
    return isDiscarded
  })
}

function useFormActions(editor: Flushing, isSaving: boolean): void {
  const { run: undo } = useCommand('library/undo')
  useAction('save', () => void editor.flush())
  // Undo takes back what is on disk: what was typed last has to be there first.
  useAction('undo', isSaving ? () => void editor.flush().then((isStored) => (isStored ? undo() : undefined)) : null)
}

/** Brings a field that was asked for into view, and the focus into it. */
function useFocusOn(root: { readonly current: HTMLElement | null }, wanted: WantedField | null): void {
  useEffect(() => {
    if (wanted === null) return
    const frame = requestAnimationFrame(() => {
      const key = pathKey(wanted.path)
      const cell = [...(root.current?.querySelectorAll<HTMLElement>('[data-path]') ?? [])].find(
        (each) => each.dataset.path === key,
      )
      cell?.scrollIntoView({ block: 'center' })
      cell?.querySelector<HTMLElement>('input, textarea, button')?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [root, wanted])
}
