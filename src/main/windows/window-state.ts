import { z } from 'zod'

/** Position and size in device-independent pixels. */
export const windowBoundsSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(640),
  height: z.number().int().min(480),
  maximised: z.boolean(),
})
export type WindowBounds = Readonly<z.infer<typeof windowBoundsSchema>>

type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Of the first window on a machine, in device-independent pixels. */
export const defaultSize = { width: 1366, height: 820 }

/** The remembered place if enough of its title bar still lies on a screen, else null: a monitor may have gone. */
export function visibleBounds(bounds: WindowBounds | null, screens: readonly Rectangle[]): WindowBounds | null {
  if (bounds === null) return null
  const grip = { left: bounds.x + 80, right: bounds.x + bounds.width - 80, top: bounds.y + 16 }
  const reachable = screens.some(
    (screen) =>
      grip.right > screen.x &&
      grip.left < screen.x + screen.width &&
      grip.top >= screen.y &&
      grip.top < screen.y + screen.height,
  )
  return reachable ? bounds : null
}
