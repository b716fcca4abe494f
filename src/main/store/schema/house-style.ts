import { z } from 'zod'
import type { HouseColour, HouseLabels, HouseLogo, HouseStyle, HouseTemplate } from '../../../shared/model/house-style'
import { leavesRoomForText, storedSheetLimits } from '../../../shared/model/house-style-limits'
import type { Language } from '../../../shared/model/language'
import { type ShapeOf, whole } from './whole'

/** The name of a file among the library's attachments: its checksum, and what it is. */
export const attachmentSchema: z.ZodType<string> = z
  .string()
  .regex(/^[0-9a-f]{32}\.(?:png|jpg|svg|docx|dotx)$/, 'is not the name of an attachment')

const length = z.number().min(0)
const side = z.number().min(storedSheetLimits.least).max(storedSheetLimits.most)
const size = z.number().min(4).max(96)
const words = z.string().min(1)
const colour: z.ZodType<HouseColour> = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'is not a colour such as #1F3A5F')
const labels = whole<HouseLabels>({ page: words, version: words, asOf: words, image: words, draft: words })

function perLanguage<T>(schema: z.ZodType<T>) {
  return whole<Readonly<Record<Language, T>>>({ nl: schema, en: schema, de: schema, fr: schema } as ShapeOf<
    Record<Language, T>
  >)
}

export const houseStyleSchema = whole<HouseStyle>({
  id: words,
  name: words,
  logo: whole<HouseLogo>({ picture: attachmentSchema, width: z.number().min(5).max(120), alt: words })
    .nullable()
    .default(null),
  template: whole<HouseTemplate>({ file: attachmentSchema, name: words }).nullable().default(null),
  page: whole<HouseStyle['page']>({
    width: side,
    height: side,
    margin: whole<HouseStyle['page']['margin']>({ top: length, right: length, bottom: length, left: length }),
    header: length,
    footer: length,
  }).refine(leavesRoomForText, { message: 'leaves no room for text between margins, header and footer' }),
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
