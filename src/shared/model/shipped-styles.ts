/** The house styles that ship with the app, one file each in `house-styles`. */
export const shippedStyles = ['neutral', 'flanders'] as const
export type ShippedStyle = (typeof shippedStyles)[number]

/** Whether a house style of this id ships with the app. */
export function isShippedStyle(id: string): id is ShippedStyle {
  return (shippedStyles as readonly string[]).includes(id)
}
