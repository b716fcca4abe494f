import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import { proseDate } from '../../../shared/language/dates'
import { fieldName } from '../../../shared/language/field-names'
import { partTitle } from '../../../shared/language/part-title'
import { valueAt } from '../../../shared/model/fields/field-value'
import { formOf } from '../../../shared/model/fields/record-forms'
import { findText, type LocalizedText } from '../../../shared/model/language'
import type { AnyRecord, RecordKind } from '../../../shared/model/library'
import type { RecordSummary } from '../../../shared/model/record-summary'
import { useLatestAnswer } from '../../api/use-answer'
import { Area } from '../../ui/area'
import { EmptyState } from '../../ui/empty-state'
import { FactsCard } from '../../ui/facts-card'
import { Flag } from '../../ui/flag'
import { SampleBadge } from '../../ui/sample-badge'
import { useWords } from '../../words/use-words'
import { FactValue, hasFact } from '../fact-value'
import { MarkdownText } from '../markdown-text'
import { RecordMarking } from '../record-marking'
import { StateBadge } from '../state-badge'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  words: { overflowWrap: 'anywhere', minWidth: 0 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  text: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  label: { color: tokens.colorNeutralForeground2 },
  date: { color: tokens.colorNeutralForeground3 },
})

type RecordPreviewProps = {
  readonly kind: RecordKind
  readonly row: RecordSummary | null
  readonly onOpen: (id: string) => void
}

/** The chosen record beside the list: what it is, its facts, the beginning of its texts. */
export function RecordPreview({ kind, row, onOpen }: RecordPreviewProps) {
  const styles = useStyles()
  const { t } = useWords()
  const answer = useLatestAnswer('records/read', row === null ? null : { kind, id: row.id })
  const record = answer.data?.record
  return (
    <Area label={t('records.list.preview')}>
      {row === null ? (
        <EmptyState title={t('records.list.previewNone')} />
      ) : (
        <div className={styles.root}>
          <div className={styles.head}>
            <div className={styles.title}>
              {row.type === 'country' && <Flag code={row.code} />}
              <Subtitle2 as="h2" className={styles.words}>
                {row.title === '' ? t('records.untitled') : row.title}
              </Subtitle2>
            </div>
            {kind !== 'talking-points' && row.detail !== '' && <Text className={styles.label}>{row.detail}</Text>}
            <div className={styles.badges}>
              {row.state !== null && (
                <StateBadge domain={kind === 'agreements' ? 'agreementStatus' : 'clearance'} state={row.state} />
              )}
              <RecordMarking id={row.marking} />
              {row.sample && <SampleBadge />}
            </div>
          </div>
          <div>
            <Button appearance="primary" icon={<OpenRegular />} onClick={() => onOpen(row.id)}>
              {t('records.list.open')}
            </Button>
          </div>
          {record !== undefined && record.id === row.id && <PreviewContent kind={kind} record={record} />}
        </div>
      )}
    </Area>
  )
}

function PreviewContent({ kind, record }: { readonly kind: RecordKind; readonly record: AnyRecord }) {
  const { t, language } = useWords()
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
  return (
    <>
      {form.groups
        .flatMap(({ fields }) => fields)
        .map((name) => {
          const field = form.fields[name]
          const value = valueAt(record, [name])
          if (field === undefined) return null
          if (field.type === 'localized' && field.markdown && form.isShown(name, record as never)) {
            return <PreviewText key={name} label={fieldName(kind, name, language)} text={value as LocalizedText} />
          }
          if (field.type !== 'parts' || !('text' in field.fields)) return null
          return (
            value as readonly { readonly id: string; readonly text: LocalizedText; readonly asOf: string | null }[]
          ).map((part) => (
            <PreviewText key={part.id} label={partTitle(field, part, language)} text={part.text} asOf={part.asOf} />
          ))
        })}
      <FactsCard title={t('records.facts')} facts={facts} />
    </>
  )
}

function PreviewText(props: { readonly label: string; readonly text: LocalizedText; readonly asOf?: string | null }) {
  const styles = useStyles()
  const { language } = useWords()
  const found = findText(props.text, language)
  if (found === null) return null
  return (
    <div className={styles.text}>
      <Text weight="semibold">
        {props.label}
        {typeof props.asOf === 'string' && (
          <Text size={200} className={styles.date}>
            {' · '}
            {proseDate(props.asOf, language)}
          </Text>
        )}
      </Text>
      <MarkdownText text={found.text} lang={found.language} isClamped />
    </div>
  )
}
