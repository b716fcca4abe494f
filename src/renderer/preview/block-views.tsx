import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Block, HeadingLevel, ParagraphRole } from '../../shared/document/tree'
import { InlineText } from './inline-view'
import { lineHeight, paperCodeFont, textHeight } from './paper'

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

const useStyles = makeStyles({
  heading: { margin: 0, color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  heading1: { fontSize: '19px', lineHeight: '24px' },
  heading2: { fontSize: '17px', lineHeight: '22px' },
  heading3: { fontSize: '15px', lineHeight: '20px' },
  minorHeading: { fontSize: '14.7px', lineHeight: '20px', color: tokens.colorNeutralForeground1 },
  paragraph: { margin: 0, lineHeight: `${lineHeight}px`, whiteSpace: 'pre-line' },
  topicLine: { fontWeight: tokens.fontWeightSemibold },
  note: { fontSize: '12.6px', color: tokens.colorNeutralForeground3 },
  caption: { fontSize: '12.6px', fontStyle: 'italic', color: tokens.colorNeutralForeground3 },
  code: {
    margin: 0,
    padding: 0,
    lineHeight: `${lineHeight}px`,
    fontFamily: paperCodeFont,
    fontSize: '12.6px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  cover: {
    height: `${textHeight - 40}px`,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    gap: '14px',
  },
  coverTitle: {
    margin: 0,
    fontSize: '37px',
    lineHeight: '44px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  coverSubtitle: { margin: 0, fontSize: '21px', lineHeight: '28px', color: tokens.colorNeutralForeground2 },
  coverLines: {
    marginTop: '22px',
    paddingTop: '14px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  coverLine: { margin: 0, lineHeight: '24px' },
  rule: { margin: 0, border: 'none', borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
})

export function HeadingView({ block }: { readonly block: BlockOf<'heading'> }) {
  const styles = useStyles()
  const Tag = headingTags[block.level]
  const size: { readonly [L in HeadingLevel]: string } = {
    1: styles.heading1,
    2: styles.heading2,
    3: styles.heading3,
    4: styles.minorHeading,
    5: styles.minorHeading,
    6: styles.minorHeading,
  }
  return (
    <Tag className={mergeClasses(styles.heading, size[block.level])}>
      <InlineText content={block.text} />
    </Tag>
  )
}

const headingTags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const

export function ParagraphView({ block }: { readonly block: BlockOf<'paragraph'> }) {
  const styles = useStyles()
  const roles: { readonly [R in ParagraphRole]: string | undefined } = {
    body: undefined,
    'topic-line': styles.topicLine,
    note: styles.note,
    caption: styles.caption,
  }
  return (
    <p className={mergeClasses(styles.paragraph, roles[block.role])}>
      <InlineText content={block.text} />
    </p>
  )
}

export function CodeView({ block }: { readonly block: BlockOf<'code'> }) {
  return <pre className={useStyles().code}>{block.text}</pre>
}

export function CoverView({ block }: { readonly block: BlockOf<'cover'> }) {
  const styles = useStyles()
  return (
    <div className={styles.cover}>
      <p className={styles.coverTitle}>{block.title}</p>
      {block.subtitle === null ? null : <p className={styles.coverSubtitle}>{block.subtitle}</p>}
      {block.lines.length === 0 ? null : (
        <div className={styles.coverLines}>
          {block.lines.map((line) => (
            <p key={line} className={styles.coverLine}>
              {line}
            </p>
          ))}
        </div>
      )}
    </div>
  )
}

export function RuleView() {
  return <hr className={useStyles().rule} />
}
