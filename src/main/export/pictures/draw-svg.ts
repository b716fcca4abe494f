/// <reference path="./wasm.d.ts" />
import { systemFonts } from './system-fonts'

/** A drawing in pixels goes into print: three to each of its own, as far as the longest side allows. */
const usualEnlargement = 3
const longestSide = 2400

let engine: Promise<typeof import('@resvg/resvg-wasm')> | null = null

/** The engine comes with its WebAssembly inside the bundle: nothing to find on disk, whoever runs it from wherever. */
async function startEngine(): Promise<typeof import('@resvg/resvg-wasm')> {
  const [resvg, { default: address }] = await Promise.all([
    import('@resvg/resvg-wasm'),
    import('@resvg/resvg-wasm/index_bg.wasm?url&inline'),
  ])
  const code = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
  await resvg.initWasm(new Uint8Array(code))
  return resvg
}

/**
 * Draws an SVG that has been cleaned as a PNG. Letters are drawn in the machine's fonts, since the engine has none of its
 * own. Null where it cannot be drawn.
 * @param hasText whether there are letters in it
 */
export async function drawSvg(
  svg: string,
  size: { readonly width: number; readonly height: number },
  hasText: boolean,
  enlargement = usualEnlargement,
): Promise<Uint8Array | null> {
  engine ??= startEngine()
  const { Resvg } = await engine
  const zoom = Math.min(enlargement, longestSide / Math.max(size.width, size.height))
  const fonts = hasText ? await systemFonts() : null
  try {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'width', value: Math.max(1, Math.round(size.width * zoom)) },
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
