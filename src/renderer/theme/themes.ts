import { createDarkTheme, createLightTheme, type Theme, teamsHighContrastTheme } from '@fluentui/react-components'
import { inkBlue } from './brand-ramp'

/** What this program adds to Fluent's tokens. */
type ExtraTokens = {
  /** Text in tables: a little denser than the 14 px of everything else. */
  readonly fontSizeTable: string
  /** The thin bar beside what is selected. */
  readonly colorSelectionBar: string
  readonly fontFamilyBase: string
}

const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Noto Sans', 'Liberation Sans', sans-serif"

const flemishYellow = '#FFE615'

function withExtras(theme: Theme, extras: Partial<Theme> & ExtraTokens): Theme {
  return { ...theme, ...extras }
}

export const lightTheme = withExtras(createLightTheme(inkBlue), {
  fontSizeTable: '13px',
  colorSelectionBar: flemishYellow,
  fontFamilyBase,
})

const dark = createDarkTheme(inkBlue)

/** Ink blue itself disappears on dark grey, so filled parts take a lighter one that still carries white text. */
export const darkTheme = withExtras(dark, {
  fontSizeTable: '13px',
  colorSelectionBar: flemishYellow,
  fontFamilyBase,
  colorBrandBackground: '#4A75B3',
  colorBrandBackgroundHover: '#5480BE',
  colorBrandBackgroundPressed: '#3A6096',
  colorBrandBackgroundSelected: '#3F689F',
})

/** The system's own colours, for forced colours. */
export const highContrastTheme = withExtras(teamsHighContrastTheme, {
  fontSizeTable: '13px',
  colorSelectionBar: 'Highlight',
  fontFamilyBase,
})
