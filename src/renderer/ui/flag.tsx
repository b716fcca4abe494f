import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useState } from 'react'

const useStyles = makeStyles({
  root: {
    display: 'block',
    flexShrink: 0,
    objectFit: 'cover',
    borderRadius: tokens.borderRadiusSmall,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralStroke2}`,
    forcedColorAdjust: 'none',
  },
  small: { width: '20px', height: '14px' },
  large: { width: '48px', height: '32px' },
})

const countryCode = /^[A-Z]{2}$/

/** A country's flag by its ISO code; nothing where there is none. It says no more than the name beside it. */
export function Flag({ code, size = 'small' }: { readonly code: string | null; readonly size?: 'small' | 'large' }) {
  const styles = useStyles()
  const [missing, setMissing] = useState<string | null>(null)
  if (code === null || !countryCode.test(code) || missing === code) return null
  return (
    <img
      src={`flags/${code}.svg`}
      alt=""
      className={mergeClasses(styles.root, size === 'large' ? styles.large : styles.small)}
      onError={() => setMissing(code)}
    />
  )
}
