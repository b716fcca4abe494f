import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { PrintedMarking } from '../../shared/document/tree'
import { lineHeight, paper, paperFont, textWidth } from './paper'

/** What stands in the margins of a page, in the document's language. */
export type PageFurniture = {
  readonly marking: PrintedMarking | null
  /** Left in the footer: version and as-of date. */
  readonly origin: string
  /** Right in the footer: page X of Y. */
  readonly number: string
}

const useStyles = makeStyles({
  frame: { position: 'relative', flexShrink: 0 },
  sheet: {
    position: 'absolute',
    top: 0,
    left: 0,
    boxSizing: 'border-box',
    width: `${paper.width}px`,
    padding: `${paper.margin}px`,
    transformOrigin: 'top left',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow8,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontFamily: paperFont,
    fontSize: '14.67px',
    lineHeight: `${lineHeight}px`,
    textAlign: 'left',
    overflowWrap: 'break-word',
  },
  margin: {
    position: 'absolute',
    left: `${paper.margin}px`,
    right: `${paper.margin}px`,
    fontSize: '12px',
    lineHeight: '18px',
  },
  header: { top: `${paper.edge}px`, textAlign: 'center' },
  footer: { bottom: `${paper.edge}px` },
  footerLine: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '16px',
    color: tokens.colorNeutralForeground3,
  },
  marking: { display: 'block', textAlign: 'center', fontWeight: tokens.fontWeightBold, letterSpacing: '0.04em' },
  notes: { position: 'absolute', left: `${paper.margin}px`, bottom: `${paper.margin}px`, width: `${textWidth}px` },
  notesRule: {
    width: '190px',
    height: `${paper.footRule - 1}px`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
    marginTop: '1px',
  },
})

type SheetProps = {
  readonly label: string
  readonly furniture: PageFurniture
  readonly scale: number
  /** Height of the sheet; more than A4 only where a part is higher than a page. */
  readonly height: number
  readonly notes: readonly ReactNode[]
  readonly children: ReactNode
}

/** One page as it will be printed, drawn at a scale. */
export function Sheet({ label, furniture, scale, height, notes, children }: SheetProps) {
  const styles = useStyles()
  return (
    <section aria-label={label} className={styles.frame} style={{ width: paper.width * scale, height: height * scale }}>
      <div className={styles.sheet} style={{ height, transform: `scale(${scale})` }}>
        <div className={`${styles.margin} ${styles.header}`}>
          <Marking marking={furniture.marking} />
        </div>
        {children}
        {notes.length === 0 ? null : (
          <div className={styles.notes}>
            <div className={styles.notesRule} />
            {notes}
          </div>
        )}
        <div className={`${styles.margin} ${styles.footer}`}>
          <Marking marking={furniture.marking} />
          <div className={styles.footerLine}>
            <span>{furniture.origin}</span>
            <span>{furniture.number}</span>
          </div>
        </div>
      </div>
    </section>
  )
}

function Marking({ marking }: { readonly marking: PrintedMarking | null }) {
  const styles = useStyles()
  return marking === null ? null : (
    <span className={styles.marking} style={{ color: marking.colour }}>
      {marking.label}
    </span>
  )
}
