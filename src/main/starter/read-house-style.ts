import { Failed } from '../../shared/ipc/failure'
import type { HouseStyle } from '../../shared/model/house-style'
import { describeProblems } from '../store/schema/describe-problems'
import { houseStyleSchema } from '../store/schema/house-style'
import { readAsset } from './read-asset'

/** The styles that ship with the app, one file each in `house-styles`. */
export const shippedStyles = ['neutral', 'flanders'] as const
export type ShippedStyle = (typeof shippedStyles)[number]

export function isShippedStyle(id: string): id is ShippedStyle {
  return (shippedStyles as readonly string[]).includes(id)
}

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
