import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { CSSProperties, ReactNode } from 'react'
import type { PrintedMarking } from '../../shared/document/tree'
import type { PageFurniture } from './page-furniture'
import { bodyType, houseStyle, paper, paperFont, textWidth, typeSize } from './paper'
import { ink, paperColours } from './paper-colours'

const small = typeSize(houseStyle.sizes.small)

const useStyles = makeStyles({
  frame: { position: 'relative', flexShrink: 0, forcedColorAdjust: 'none' },
  sheet: {
    position: 'absolute',
    top: 0,
    left: 0,
    boxSizing: 'border-box',
    width: `${paper.width}px`,
    paddingTop: `${paper.margin.top}px`,
    paddingLeft: `${paper.margin.left}px`,
    paddingRight: `${paper.margin.right}px`,
    transformOrigin: 'top left',
    overflow: 'hidden',
    backgroundColor: 'white',
    boxShadow: '0 1px 4px rgba(0, 0, 0, 0.22)',
    color: ink.text,
    fontFamily: paperFont,
    fontSize: bodyType.fontSize,
    lineHeight: bodyType.lineHeight,
    textAlign: 'left',
    overflowWrap: 'break-word',
  },
  margin: {
    position: 'absolute',
    left: `${paper.margin.left}px`,
    width: `${textWidth}px`,
    color: ink.quiet,
    fontSize: small.fontSize,
    lineHeight: small.lineHeight,
  },
  header: { top: `${paper.header}px` },
  footer: { bottom: `${paper.footer}px` },
  footerLine: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '16px',
    paddingTop: '6px',
    paddingBottom: '5px',
    borderTop: `1px solid ${ink.line}`,
  },
  marking: {
    display: 'block',
    textAlign: 'center',
    fontWeight: 'bold',
    letterSpacing: '0.8px',
    ...typeSize(houseStyle.sizes.marking),
  },
  notes: {
    position: 'absolute',
    left: `${paper.margin.left}px`,
    bottom: `${paper.margin.bottom}px`,
    width: `${textWidth}px`,
  },
  notesRule: {
    width: '190px',
    height: `${paper.footRule}px`,
    boxSizing: 'border-box',
    borderTop: `1px solid ${ink.line}`,
  },
})

type SheetProps = {
  readonly label: string
  readonly furniture: PageFurniture
  readonly scale: number
  /** Height of the sheet; more than the paper's only where a part is higher than a page. */
  readonly height: number
  readonly notes: readonly ReactNode[]
  readonly children: ReactNode
}

/** One page as it will be printed, drawn at a scale. */
export function Sheet({ label, furniture, scale, height, notes, children }: SheetProps) {
  const styles = useStyles()
  return (
    <section aria-label={label} className={styles.frame} style={{ width: paper.width * scale, height: height * scale }}>
      <div className={styles.sheet} style={{ ...paperColours, height, transform: `scale(${scale})` } as CSSProperties}>
        <div className={mergeClasses(styles.margin, styles.header)}>
          <Marking marking={furniture.marking} />
        </div>
        {children}
        {notes.length === 0 ? null : (
          <div className={styles.notes}>
            <div className={styles.notesRule} />
            {notes}
          </div>
        )}
        <div className={mergeClasses(styles.margin, styles.footer)}>
          <div className={styles.footerLine}>
            <span>{furniture.origin}</span>
            <span>{furniture.number}</span>
          </div>
          <Marking marking={furniture.marking} />
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
