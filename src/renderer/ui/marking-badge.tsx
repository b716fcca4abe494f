import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    boxSizing: 'border-box',
    maxWidth: '100%',
    minWidth: 0,
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  label: { overflow: 'hidden', textOverflow: 'ellipsis' },
  swatch: {
    width: '8px',
    height: '8px',
    flexShrink: 0,
    borderRadius: tokens.borderRadiusCircular,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
})

/** A marking as its label, with a dot in the marking's own colour: that colour is the user's, so no text is set in it. */
export function MarkingBadge(props: { readonly label: string; readonly colour: string; readonly className?: string }) {
  const styles = useStyles()
  return (
    <span className={mergeClasses(styles.root, props.className)} title={props.label}>
      <span className={styles.swatch} style={{ backgroundColor: props.colour }} />
      <span className={styles.label}>{props.label}</span>
    </span>
  )
}
