import { tokens } from '@fluentui/react-components'
import type { CSSProperties } from 'react'
import type { HouseStyle } from '../../shared/model/house-style'

/**
 * The colours blocks are drawn in. On paper they are the house style's; anywhere else, such as in the note under
 * edit, the window's own, so that the same blocks read well on a dark screen.
 */
export const ink = {
  text: `var(--paper-text, ${tokens.colorNeutralForeground1})`,
  heading: `var(--paper-heading, ${tokens.colorBrandForeground1})`,
  quiet: `var(--paper-quiet, ${tokens.colorNeutralForeground3})`,
  link: `var(--paper-link, ${tokens.colorBrandForegroundLink})`,
  line: `var(--paper-line, ${tokens.colorNeutralStroke1})`,
  accent: `var(--paper-accent, ${tokens.colorBrandStroke1})`,
  tint: `var(--paper-tint, ${tokens.colorNeutralBackground3})`,
} as const satisfies HouseStyle['colours']

/** Set on everything that is paper. */
export function paperColours({ colours }: HouseStyle): CSSProperties {
  return Object.fromEntries(Object.entries(colours).map(([name, colour]) => [`--paper-${name}`, colour]))
}
