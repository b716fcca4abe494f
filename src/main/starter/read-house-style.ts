import { Failed } from '../../shared/ipc/failure'
import type { HouseStyle } from '../../shared/model/house-style'
import type { ShippedStyle } from '../../shared/model/shipped-styles'
import { describeProblems } from '../store/schema/describe-problems'
import { houseStyleSchema } from '../store/schema/house-style'
import { readAsset } from './read-asset'

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
