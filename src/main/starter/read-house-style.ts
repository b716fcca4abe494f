import { z } from 'zod'
import type { HouseColour, HouseLabels, HouseStyle } from '../../shared/document/house-style'
import { Failed } from '../../shared/ipc/failure'
import type { Language } from '../../shared/model/language'
import { describeProblems } from '../store/schema/describe-problems'
import { type ShapeOf, whole } from '../store/schema/whole'
import { readAsset } from './read-asset'

/** The styles that ship with the app, one file each in `house-styles`. */
export type ShippedStyle = 'neutral' | 'flanders'

const length = z.number().min(0)
const size = z.number().min(4).max(96)
const words = z.string().min(1)
const colour: z.ZodType<HouseColour> = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'is not a colour such as #1F3A5F')
const labels = whole<HouseLabels>({ page: words, version: words, asOf: words, image: words })

function perLanguage<T>(schema: z.ZodType<T>) {
  return whole<Readonly<Record<Language, T>>>({ nl: schema, en: schema, de: schema, fr: schema } as ShapeOf<
    Record<Language, T>
  >)
}

const houseStyleSchema = whole<HouseStyle>({
  id: words,
  page: whole<HouseStyle['page']>({
    width: length,
    height: length,
    margin: whole<HouseStyle['page']['margin']>({ top: length, right: length, bottom: length, left: length }),
    header: length,
    footer: length,
  }),
  fonts: whole<HouseStyle['fonts']>({ body: words, headings: words, code: words }),
  sizes: whole<HouseStyle['sizes']>({
    body: size,
    table: size,
    small: size,
    marking: size,
    cover: size,
    headings: z.tuple([size, size, size, size, size, size]),
  }),
  lineSpacing: z.number().min(0.5).max(4),
  colours: whole<HouseStyle['colours']>({
    text: colour,
    heading: colour,
    quiet: colour,
    link: colour,
    line: colour,
    accent: colour,
    tint: colour,
  }),
  headingBar: z.boolean(),
  languageTags: perLanguage(words),
  labels: perLanguage(labels),
})

/** How printed documents look. Fails with `fileMissing`, or `invalidInput` naming the field that is wrong. */
export async function readHouseStyle(assetsFolder: string, style: ShippedStyle): Promise<HouseStyle> {
  const file = `house-styles/${style}.json`
  const parsed = houseStyleSchema.safeParse(await readAsset(assetsFolder, file), { reportInput: true })
  if (parsed.success) return parsed.data
  throw new Failed({
    code: 'invalidInput',
    problems: describeProblems(parsed.error).map((problem) => `${file}: ${problem}`),
  })
}
