import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { InfoRegular } from '@fluentui/react-icons/svg/info'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { ReactNode } from 'react'
import type { Severity } from '../../shared/compose/notice'

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '16px', lineHeight: tokens.lineHeightBase200 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
})

/** The sign of a severity; its meaning stands beside it in words wherever it is used. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useStyles()
  const className = mergeClasses(styles.icon, styles[severity])
  switch (severity) {
    case 'error':
      return <ErrorCircleRegular className={className} />
    case 'warning':
      return <WarningRegular className={className} />
    case 'info':
      return <InfoRegular className={className} />
  }
}
