import { Badge, type BadgeProps, makeStyles } from '@fluentui/react-components'
import { valueName } from '../../shared/language/value-names'
import { useWords } from '../words/use-words'

/** Colours by what a state asks of the reader: nothing, some day, now. */
const colours: { readonly [state: string]: BadgeProps['color'] } = {
  'in-force': 'success',
  active: 'success',
  'provisionally-applied': 'success',
  cleared: 'success',
  ratified: 'brand',
  'assent-given': 'brand',
  'assent-pending': 'warning',
  signed: 'brand',
  initialled: 'brand',
  submitted: 'warning',
  withdrawn: 'danger',
  suspended: 'warning',
  expired: 'danger',
  lapsed: 'danger',
  denounced: 'danger',
}

/** A state of two words stays on one line; where there is no room for it, its beginning is shown. */
const useStyles = makeStyles({
  badge: { flexShrink: 0, boxSizing: 'border-box', maxWidth: '100%', whiteSpace: 'nowrap' },
  text: { overflow: 'hidden', textOverflow: 'ellipsis' },
})

/** A status or state of clearance as a badge. */
export function StateBadge(props: { readonly domain: 'agreementStatus' | 'clearance'; readonly state: string }) {
  const { language } = useWords()
  const styles = useStyles()
  const name = valueName(props.domain, props.state, language)
  return (
    <Badge className={styles.badge} appearance="tint" color={colours[props.state] ?? 'informative'} title={name}>
      <span className={styles.text}>{name}</span>
    </Badge>
  )
}
