import { makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { Notice } from '../../../../shared/compose/notice'
import type { PartId } from '../../../../shared/model/id'
import { useComposer } from './composer-context'
import { NoteHead } from './note-head'
import { NoteSection } from './note-section'

const useStyles = makeStyles({
  scroll: { height: '100%', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  column: {
    maxWidth: '720px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}`,
    boxSizing: 'border-box',
  },
})

type NotePaneProps = { readonly onDetails: () => void; readonly onVersions: (() => void) | null }

/** The note as it reads, to be edited in place. */
export function NotePane({ onDetails, onVersions }: NotePaneProps) {
  const styles = useStyles()
  const { briefing, notices, writing, dragged } = useComposer()
  const byBlock = useMemo(() => noticesByBlock(notices), [notices])
  return (
    <div className={styles.scroll}>
      <div className={styles.column}>
        <NoteHead onDetails={onDetails} onVersions={onVersions} />
        {briefing.sections.map((section) => (
          <NoteSection
            key={section.id}
            section={section}
            writing={section.blocks.some(({ id }) => id === writing) ? writing : null}
            dragged={dragged}
            notices={byBlock}
          />
        ))}
      </div>
    </div>
  )
}

function noticesByBlock(notices: readonly Notice[]): ReadonlyMap<PartId, readonly Notice[]> {
  const byBlock = new Map<PartId, Notice[]>()
  for (const notice of notices) {
    const block = notice.at?.block ?? null
    if (block !== null) byBlock.set(block, [...(byBlock.get(block) ?? []), notice])
  }
  return byBlock
}
