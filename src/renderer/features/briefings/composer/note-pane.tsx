import { makeStyles, tokens } from '@fluentui/react-components'
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

/** The note as it reads, to be edited in place. */
export function NotePane({ onDetails }: { readonly onDetails: () => void }) {
  const styles = useStyles()
  const { briefing } = useComposer()
  return (
    <div className={styles.scroll}>
      <div className={styles.column}>
        <NoteHead onDetails={onDetails} />
        {briefing.sections.map((section) => (
          <NoteSection key={section.id} section={section} />
        ))}
      </div>
    </div>
  )
}
