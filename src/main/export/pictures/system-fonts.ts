import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Fonts to draw the letters of a drawing with; what each kind of letters is called in them. */
export type DrawingFonts = {
  readonly buffers: readonly Uint8Array[]
  readonly families: {
    readonly defaultFontFamily: string
    readonly sansSerifFamily: string
    readonly serifFamily: string
    readonly monospaceFamily: string
  }
}

type Family = { readonly name: string; readonly files: readonly string[] }

const windows = join(process.env.SystemRoot ?? 'C:\\Windows', 'Fonts')
const linux = '/usr/share/fonts/truetype'
const mac = '/System/Library/Fonts/Supplemental'

/** The same letters first everywhere: Arial, Times and Courier, or the free fonts cut to their widths. */
const choices: Readonly<Record<'sans' | 'serif' | 'mono', readonly Family[]>> = {
  sans: [
    { name: 'Arial', files: ['arial.ttf', 'arialbd.ttf', 'ariali.ttf'].map((file) => join(windows, file)) },
    { name: 'Arial', files: ['Arial.ttf', 'Arial Bold.ttf', 'Arial Italic.ttf'].map((file) => join(mac, file)) },
    { name: 'Liberation Sans', files: liberation('LiberationSans') },
    {
      name: 'DejaVu Sans',
      files: ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) => join(linux, 'dejavu', file)),
    },
  ],
  serif: [
    { name: 'Times New Roman', files: ['times.ttf', 'timesbd.ttf'].map((file) => join(windows, file)) },
    { name: 'Times New Roman', files: ['Times New Roman.ttf'].map((file) => join(mac, file)) },
    { name: 'Liberation Serif', files: liberation('LiberationSerif') },
  ],
  mono: [
    { name: 'Courier New', files: ['cour.ttf'].map((file) => join(windows, file)) },
    { name: 'Courier New', files: ['Courier New.ttf'].map((file) => join(mac, file)) },
    { name: 'Liberation Mono', files: liberation('LiberationMono') },
  ],
}

function liberation(name: string): readonly string[] {
  return ['Regular', 'Bold', 'Italic'].map((cut) => join(linux, 'liberation', `${name}-${cut}.ttf`))
}

let found: Promise<DrawingFonts | null> | null = null

/** The fonts of this machine to draw letters with, looked for once; null where it has none that are known. */
export function systemFonts(): Promise<DrawingFonts | null> {
  found ??= findFonts()
  return found
}

async function findFonts(): Promise<DrawingFonts | null> {
  const [sans, serif, mono] = await Promise.all([choices.sans, choices.serif, choices.mono].map(firstThere))
  const first = sans ?? serif ?? mono
  if (first === null || first === undefined) return null
  return {
    buffers: [sans, serif, mono].flatMap((family) => family?.buffers ?? []),
    families: {
      defaultFontFamily: first.name,
      sansSerifFamily: (sans ?? first).name,
      serifFamily: (serif ?? first).name,
      monospaceFamily: (mono ?? first).name,
    },
  }
}

async function firstThere(
  families: readonly Family[],
): Promise<{ readonly name: string; readonly buffers: readonly Uint8Array[] } | null> {
  for (const { name, files } of families) {
    const buffers = (await Promise.all(files.map(readIfThere))).filter((bytes) => bytes !== null)
    if (buffers.length > 0) return { name, buffers }
  }
  return null
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(file))
  } catch {
    return null
  }
}
