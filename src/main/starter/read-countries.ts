import { z } from 'zod'
import { Failed } from '../../shared/ipc/failure'
import type { CountryFacts } from '../../shared/model/country-facts'
import { type LocalizedText, noText } from '../../shared/model/language'
import { codesSchema, optionalText, requiredText } from '../store/schema/primitives'
import { readAsset } from './read-asset'

const countriesFile = 'countries.json'

const textOrNull: z.ZodType<LocalizedText> = optionalText.nullable().transform((text) => text ?? noText)

/** The file carries more than the window is offered; what is not named here is left out. */
const countrySchema = z.object({
  alpha2: z.string().length(2),
  alpha3: z.string().length(3),
  names: requiredText,
  officialNames: textOrNull,
  capital: textOrNull,
  languages: codesSchema,
  currencies: codesSchema,
  areaKm2: z.number().nullable(),
  independent: z
    .boolean()
    .nullable()
    .transform((independent) => independent ?? false),
} satisfies { readonly [K in keyof CountryFacts]: z.ZodType<CountryFacts[K]> })

const countriesSchema: z.ZodType<{ readonly countries: readonly CountryFacts[] }> = z.object({
  countries: z.array(countrySchema),
})

/** Facts of every country, offered when a country's dossier is made. Source and licence stand beside the file. */
export async function readCountries(assetsFolder: string): Promise<readonly CountryFacts[]> {
  const parsed = countriesSchema.safeParse(await readAsset(assetsFolder, countriesFile))
  if (parsed.success) return parsed.data.countries
  const [issue] = parsed.error.issues
  throw new Failed({
    code: 'invalidInput',
    problems: [`${countriesFile}: ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`],
  })
}
