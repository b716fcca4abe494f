import type { HouseStyle } from '../../shared/model/house-style'

/** The sheets as the printer is told of them, upright and lying: no margins, since those are drawn. */
export function pageRules({ page }: HouseStyle): string {
  const { width, height } = page
  return [
    'html, body { margin: 0; background: white }',
    `@page { size: ${width}mm ${height}mm; margin: 0 }`,
    `@page upright { size: ${width}mm ${height}mm; margin: 0 }`,
    `@page lying { size: ${height}mm ${width}mm; margin: 0 }`,
  ].join('\n')
}
