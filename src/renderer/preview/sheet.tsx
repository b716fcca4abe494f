import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { CSSProperties, ReactNode } from 'react'
import { styleIds } from '../../shared/document/style-ids'
import type { PrintedMarking } from '../../shared/document/tree'
import { watermarkInk, watermarkSize, watermarkTurn } from '../../shared/document/watermark'
import { draftPicture, draftPictureHeight, draftType } from './draft-picture'
import { points } from './lengths'
import type { PageFurniture } from './page-furniture'
import { bodyStyle, type SheetSize } from './paper'
import { ink, paperColours } from './paper-colours'
import { usePaper } from './paper-context'

const useStyles = makeStyles({
  frame: { position: 'relative', flexShrink: 0, forcedColorAdjust: 'none' },
  sheet: {
    position: 'absolute',
    top: 0,
    left: 0,
    boxSizing: 'border-box',
    transformOrigin: 'top left',
    isolation: 'isolate',
    overflow: 'hidden',
    backgroundColor: 'white',
    color: ink.text,
    textAlign: 'left',
    overflowWrap: 'break-word',
    // Neither Word nor the count of pages sets letters closer in pairs.
    fontKerning: 'none',
  },
  lifted: { boxShadow: '0 1px 4px rgba(0, 0, 0, 0.22)' },
  margin: { position: 'absolute' },
  logo: { display: 'block' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '16px' },
  marking: { display: 'block', textAlign: 'center' },
  notes: { position: 'absolute' },
  // The line stands in the middle of what is left for it.
  notesRule: { width: '190px', display: 'flex', alignItems: 'center' },
  notesLine: { flexGrow: 1, borderTop: `1px solid ${ink.line}` },
  draft: {
    position: 'absolute',
    inset: 0,
    zIndex: -1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'hidden',
    pointerEvents: 'none',
  },
  draftWords: { transform: `rotate(${watermarkTurn}deg)`, flexShrink: 0, overflow: 'visible' },
})

/** A house's mark as it stands on the first page. */
export type SheetLogo = { readonly url: string; readonly alt: string; readonly width: number; readonly height: number }

type SheetProps = {
  readonly label: string
  readonly furniture: PageFurniture
  readonly size: SheetSize
  readonly scale: number
  /** Height of the sheet; more than the paper's only where a part is higher than a page. */
  readonly height: number
  /** How much lower the text begins, on a page whose header is higher than its margin. */
  readonly lowered: number
  readonly logo: SheetLogo | null
  /** Printed sheets are paper already: they cast no shadow on a desk. */
  readonly isPrinted: boolean
  readonly notes: readonly ReactNode[]
  readonly children: ReactNode
}

/** One page as it will be printed, drawn at a scale. */
export function Sheet(props: SheetProps) {
  const { label, furniture, size, scale, height, lowered, logo, isPrinted, notes, children } = props
  const styles = useStyles()
  const paper = usePaper()
  const { margin, width, textWidth } = size
  const inMargin = { left: margin.left, width: textWidth }
  const sheet: CSSProperties = {
    ...paperColours(paper.style),
    ...paper.look(bodyStyle),
    width,
    height,
    paddingTop: margin.top + lowered,
    paddingLeft: margin.left,
    paddingRight: margin.right,
    ...(scale === 1 ? {} : { transform: `scale(${scale})` }),
  }
  return (
    <section aria-label={label} className={styles.frame} style={{ width: width * scale, height: height * scale }}>
      <div className={mergeClasses(styles.sheet, !isPrinted && styles.lifted)} style={sheet}>
        {furniture.draft === null ? null : (
          <div className={styles.draft}>
            <DraftWords words={furniture.draft} isPrinted={isPrinted} />
          </div>
        )}
        <div className={styles.margin} style={{ ...inMargin, top: paper.header }}>
          <Marking marking={furniture.marking} />
          {logo === null ? null : (
            <img className={styles.logo} src={logo.url} alt={logo.alt} width={logo.width} height={logo.height} />
          )}
          {furniture.header === null ? null : (
            <div className={styles.line} style={paper.look(styleIds.header)}>
              <span>{furniture.header.start}</span>
              <span>{furniture.header.end}</span>
            </div>
          )}
        </div>
        {children}
        {notes.length === 0 ? null : (
          <div className={styles.notes} style={{ ...inMargin, bottom: margin.bottom }}>
            <div className={styles.notesRule} style={{ height: paper.footRule }}>
              <div className={styles.notesLine} />
            </div>
            {notes}
          </div>
        )}
        <div className={styles.margin} style={{ ...inMargin, bottom: paper.footer }}>
          <div
            className={styles.line}
            style={{ ...paper.look(styleIds.footer), paddingBottom: paper.space(styleIds.footer).after }}
          >
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
  const { look } = usePaper()
  return marking === null ? null : (
    <span className={styles.marking} style={{ ...look(styleIds.marking), color: marking.colour }}>
      {marking.label}
    </span>
  )
}

type DraftWordsProps = { readonly words: string; readonly isPrinted: boolean }

/** Drawn as wide and high as Word stretches its own watermark. */
function DraftWords({ words, isPrinted }: DraftWordsProps) {
  const styles = useStyles()
  const { look, style } = usePaper()
  const size = watermarkSize(words, style)
  const [width, height] = [points(size.width), points(size.height)]
  const fontFamily = String(look(styleIds.title).fontFamily)
  const picture = isPrinted ? draftPicture({ words, width, height, fontFamily }) : null
  if (picture !== null) {
    const whole = height * draftPictureHeight
    return (
      <img aria-hidden alt="" className={styles.draftWords} src={picture} width={width} height={whole} data-draft="" />
    )
  }
  return (
    <svg aria-hidden className={styles.draftWords} width={width} height={height} data-draft="">
      <text
        y={height}
        textLength={width}
        lengthAdjust="spacingAndGlyphs"
        fontSize={height * draftType}
        fontFamily={fontFamily}
        fill={watermarkInk.colour}
        fillOpacity={watermarkInk.opacity}
      >
        {words}
      </text>
    </svg>
  )
}
