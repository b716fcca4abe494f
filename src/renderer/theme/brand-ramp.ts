import type { BrandVariants } from '@fluentui/react-components'

/** From near black to near white through ink blue (80). Above 90 it climbs fast, to read well on dark backgrounds. */
export const inkBlue: BrandVariants = {
  10: '#050A12',
  20: '#0B1524',
  30: '#0F1E33',
  40: '#122640',
  50: '#152D4C',
  60: '#183253',
  70: '#1B3659',
  80: '#1F3A5F',
  90: '#3A6096',
  100: '#79A3D9',
  110: '#8FB3E1',
  120: '#A5C3E8',
  130: '#BCD3EF',
  140: '#D2E2F5',
  150: '#E5EEF9',
  160: '#F2F6FC',
}
