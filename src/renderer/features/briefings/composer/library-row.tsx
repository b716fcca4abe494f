import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { memo, useState } from 'react'
import { valueName } from '../../../../shared/language/value-names'
import type { BriefingSectionKind } from '../../../../shared/model/briefing'
import { type BlockSource, insertBlock, isInNote, linkedBlock } from '../../../../shared/model/briefing-edits'
import type { AgreementId, DossierId, GoalId, PartId, PersonId, TalkingPointId } from '../../../../shared/model/id'
import { textIn } from '../../../../shared/model/language'
import type { RecordSummary } from '../../../../shared/model/record-summary'
import { useAnswer } from '../../../api/use-answer'
import { useReadOnly } from '../../../ui/read-only'
import { SampleBadge } from '../../../ui/sample-badge'
import { useWords } from '../../../words/use-words'
import { useCommands, useComposer, useDocumentLanguage } from './composer-context'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    boxSizing: 'border-box',
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  inner: { paddingLeft: tokens.spacingHorizontalXXL },
  text: { flexGrow: 1, minWidth: 0 },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  detail: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXXS },
  sign: { flexShrink: 0, fontSize: '16px', lineHeight: tokens.lineHeightBase200, color: tokens.colorBrandForeground1 },
  used: { color: tokens.colorStatusSuccessForeground1 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
})

type RowProps = {
  readonly summary: RecordSummary
  /** Where what is chosen goes. */
  readonly section: PartId
  readonly sectionKind: BriefingSectionKind
}

/** One record the library offers: a click, Enter or dragging puts it into the note. A dossier opens its parts. */
export const LibraryRow = memo(function LibraryRow({ summary, section, sectionKind }: RowProps) {
  if (summary.kind === 'dossiers') return <DossierRow summary={summary} section={section} sectionKind={sectionKind} />
  const source = sourceIn(summary)
  return source === null ? null : (
    <li>
      <SourceRow
        source={source}
        section={section}
        sectionKind={sectionKind}
        title={summary.title}
        detail={summary.detail}
        summary={summary}
        isInner={false}
      />
    </li>
  )
})

function sourceIn({ kind, id }: RecordSummary): BlockSource | null {
  switch (kind) {
    case 'talking-points':
      return { kind: 'talking-point', talkingPoint: id as TalkingPointId }
    case 'agreements':
      return { kind: 'agreement', agreement: id as AgreementId }
    case 'people':
      return { kind: 'person', person: id as PersonId }
    case 'goals':
      return { kind: 'goal', goal: id as GoalId }
    default:
      return null
  }
}

type SourceRowProps = {
  readonly source: BlockSource
  readonly section: PartId
  readonly sectionKind: BriefingSectionKind
  readonly title: string
  readonly detail: string
  readonly summary: RecordSummary | null
  readonly isInner: boolean
}

function SourceRow({ source, section, sectionKind, title, detail, summary, isInner }: SourceRowProps) {
  const styles = useStyles()
  const { t, language } = useWords()
  const commands = useCommands()
  const readOnly = useReadOnly()
  const sectionName = valueName('briefingSection', sectionKind, language)

  const add = (): void => {
    if (readOnly !== null) return
    const block = linkedBlock(commands.newId(), source)
    const index = commands.current().sections.find(({ id }) => id === section)?.blocks.length ?? 0
    commands.edit((note) => insertBlock(note, { section, index }, block), 'now')
    commands.announce(t('composer.added', { name: title, section: sectionName }))
  }
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, isInner && styles.inner)}
      aria-label={t('composer.addRow', { name: title, section: sectionName })}
      {...(readOnly === null ? {} : { 'aria-disabled': true, title: readOnly })}
      draggable={readOnly === null}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'copy'
        event.dataTransfer.setData('text/plain', title)
        commands.drag({ kind: 'source', source })
      }}
      onDragEnd={() => commands.drag(null)}
      onClick={add}
    >
      <span className={styles.text}>
        <span className={styles.title}>{title}</span>
        <span className={styles.detail}>{detail}</span>
        {summary === null ? null : <Marks summary={summary} />}
      </span>
      <UseSign source={source} />
    </button>
  )
}

/** Whether the note has it already. Of a row this alone follows the note, which changes with every key. */
function UseSign({ source }: { readonly source: BlockSource }) {
  const styles = useStyles()
  const { t } = useWords()
  const { briefing } = useComposer()
  if (!isInNote(briefing, source)) return <AddRegular className={styles.sign} />
  return (
    <CheckmarkRegular
      className={mergeClasses(styles.sign, styles.used)}
      aria-label={t('composer.inTheNote')}
      title={t('composer.inTheNote')}
    />
  )
}

/** What is good to know before choosing: the stance, what is not cleared, what is only an example. */
function Marks({ summary }: { readonly summary: RecordSummary }) {
  const styles = useStyles()
  const { language } = useWords()
  const stance =
    summary.kind === 'talking-points' && summary.type !== null ? valueName('stance', summary.type, language) : null
  const state =
    summary.state === null
      ? null
      : summary.kind === 'agreements'
        ? valueName('agreementStatus', summary.state, language)
        : summary.kind === 'talking-points' && summary.state !== 'cleared'
          ? valueName('clearance', summary.state, language)
          : null
  return (
    <span className={styles.marks}>
      {stance === null ? null : (
        <Badge size="small" appearance="tint" color="informative">
          {stance}
        </Badge>
      )}
      {state === null ? null : (
        <Badge size="small" appearance="tint" color={summary.kind === 'talking-points' ? 'warning' : 'informative'}>
          {state}
        </Badge>
      )}
      {summary.sample ? <SampleBadge /> : null}
    </span>
  )
}

/** A dossier is too much for one block: it opens and offers its parts. */
function DossierRow({ summary, section, sectionKind }: RowProps) {
  const styles = useStyles()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <li>
      <button type="button" className={styles.row} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? <ChevronDownRegular className={styles.sign} /> : <ChevronRightRegular className={styles.sign} />}
        <span className={styles.text}>
          <span className={styles.title}>{summary.title}</span>
          <span className={styles.detail}>{summary.detail}</span>
        </span>
      </button>
      {isOpen ? <DossierParts summary={summary} section={section} sectionKind={sectionKind} /> : null}
    </li>
  )
}

function DossierParts({ summary, section, sectionKind }: RowProps) {
  const styles = useStyles()
  const { language } = useWords()
  const written = useDocumentLanguage()
  const answer = useAnswer('records/read', { kind: 'dossiers', id: summary.id })
  if (answer.data?.kind !== 'dossiers') return null
  const dossier = answer.data.record
  return (
    <ul className={styles.list}>
      {dossier.sections
        .filter(({ text }) => textIn(text, written) !== '')
        .map((part) => (
          <li key={part.id}>
            <SourceRow
              source={{ kind: 'dossier-section', dossier: dossier.id as DossierId, section: part.id }}
              section={section}
              sectionKind={sectionKind}
              title={valueName('dossierSectionKind', part.kind, language)}
              detail={textIn(part.text, written)}
              summary={null}
              isInner
            />
          </li>
        ))}
    </ul>
  )
}
