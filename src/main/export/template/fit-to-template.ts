import type { HouseStyle } from '../../../shared/model/house-style'
import type { WordTemplate } from './word-template'

function halves(points: number): number {
  return Math.round(points * 2) / 2
}

/**
 * A house style on a template's paper: its page, fonts, sizes and colours, wherever the template says. What our own
 * styles add to it, and whoever measures its pages, then fit in.
 */
export function fitToTemplate(style: HouseStyle, { page, look }: Pick<WordTemplate, 'page' | 'look'>): HouseStyle {
  const { fonts, sizes, colours } = look
  const body = sizes.body ?? style.sizes.body
  const scaled = (points: number): number => halves((points * body) / style.sizes.body)
  const heading = (index: 0 | 1 | 2 | 3 | 4 | 5): number =>
    sizes.headings[index] ?? Math.max(body, scaled(style.sizes.headings[index]))
  return {
    ...style,
    page,
    fonts: {
      body: fonts.body ?? style.fonts.body,
      headings: fonts.headings ?? style.fonts.headings,
      code: fonts.code ?? style.fonts.code,
    },
    sizes: {
      body,
      table: scaled(style.sizes.table),
      small: scaled(style.sizes.small),
      marking: scaled(style.sizes.marking),
      cover: style.sizes.cover,
      headings: [heading(0), heading(1), heading(2), heading(3), heading(4), heading(5)],
    },
    lineSpacing: look.lineSpacing ?? style.lineSpacing,
    colours: {
      ...style.colours,
      text: colours.text ?? style.colours.text,
      heading: colours.heading ?? style.colours.heading,
      accent: colours.accent ?? style.colours.accent,
      link: colours.link ?? style.colours.link,
    },
  }
}
