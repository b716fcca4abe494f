/// <reference path="./wasm.d.ts" />
import { keepSuccess } from './keep-success'
import { systemFonts } from './system-fonts'

/** A drawing in pixels goes into print: three to each of its own, as far as the longest side allows. */
const usualEnlargement = 3
const longestSide = 2400
/** Pixels times elements: the more there is to draw, the fewer pixels it gets. */
const mostWork = 40_000_000_000

/** The engine comes with its WebAssembly inside the bundle: nothing to find on disk, whoever runs it from wherever. */
const startedEngine = keepSuccess(async () => {
  const [resvg, { default: address }] = await Promise.all([
    import('@resvg/resvg-wasm'),
    import('@resvg/resvg-wasm/index_bg.wasm?url&inline'),
  ])
  const code = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
  await resvg.initWasm(new Uint8Array(code))
  return resvg
})

type Drawable = {
  readonly width: number
  readonly height: number
  /** Whether there are letters in it. */
  readonly hasText: boolean
  readonly weight: number
}

/** By how much a drawing is enlarged, so that neither its sides nor the work it makes get out of hand. */
export function zoomOf({ width, height, weight }: Omit<Drawable, 'hasText'>, enlargement = usualEnlargement): number {
  const fitting = Math.min(enlargement, longestSide / Math.max(width, height))
  return Math.min(fitting, Math.sqrt(mostWork / (Math.max(1, weight) * width * height)))
}

/**
 * Draws an SVG that has been cleaned as a PNG. Letters are drawn in the machine's fonts, since the engine has none of its
 * own. Null where it cannot be drawn.
 */
export async function drawSvg(svg: string, drawable: Drawable, enlargement?: number): Promise<Uint8Array | null> {
  const { width, height, hasText } = drawable
  const zoom = zoomOf(drawable, enlargement)
  try {
    const { Resvg } = await startedEngine()
    const fonts = hasText ? await systemFonts() : null
    const drawing = new Resvg(svg, {
      // By its longer side: by its shorter one, a drawing as thin as a hair would become as long as a road.
      fitTo: {
        mode: width >= height ? 'width' : 'height',
        value: Math.max(1, Math.round(Math.max(width, height) * zoom)),
      },
      font: { fontBuffers: fonts?.buffers.slice() ?? [], ...fonts?.families },
    })
    try {
      const image = drawing.render()
      const png = image.asPng()
      image.free()
      return png
    } finally {
      drawing.free()
    }
  } catch {
    return null
  }
}
