import type { HouseStyle } from '../model/house-style'
import { twipsOfPoints } from './measures'
import type { Bar, StyleEntry } from './style-entry'
import { contentsStyle, headingStyle, roleStyles } from './style-ids'
import type { HeadingLevel } from './tree'

const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6]

/** Space before and after Heading 1 to Heading 6, in points. */
const headingSpaces: readonly (readonly [number, number])[] = [
  [18, 8],
  [16, 5],
  [12, 3],
  [10, 2],
  [8, 2],
  [8, 2],
]

/** The styles of headings. */
export function headingStyles(style: HouseStyle): readonly StyleEntry[] {
  const { colours, fonts, sizes } = style
  return levels.map((level) => {
    const [before = 0, after = 0] = headingSpaces[level - 1] ?? []
    const bar: Bar = { colour: colours.accent, width: 2.25, gap: 3 }
    return {
      id: headingStyle(level),
      name: `heading ${level}`,
      basedOn: 'Normal',
      next: roleStyles.body,
      priority: 9,
      paragraph: {
        before,
        after,
        line: 1,
        keepNext: true,
        keepLines: true,
        outline: level - 1,
        ...(level === 1 && style.headingBar ? { bars: { bottom: bar } } : {}),
      },
      text: {
        font: fonts.headings,
        size: sizes.headings[level - 1] ?? sizes.body,
        colour: level < 5 ? colours.heading : colours.quiet,
        bold: level < 4 || level === 5,
        italic: level === 4 || level === 6,
      },
    }
  })
}

/** The styles of the lines of the contents. */
export function contentsStyles(style: HouseStyle, textWidth: number): readonly StyleEntry[] {
  return levels.map((level) => ({
    id: contentsStyle(level),
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    priority: 39,
    quick: false,
    paragraph: {
      before: level === 1 ? 6 : 0,
      after: 2,
      left: (level - 1) * twipsOfPoints(12),
      tabs: [{ at: textWidth, kind: 'right', dots: true }],
    },
    text: level === 1 ? { bold: true } : level > 2 ? { colour: style.colours.quiet } : {},
  }))
}
