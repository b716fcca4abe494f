import { join } from 'node:path'
import { readHouseStyle, type ShippedStyle } from '../../src/main/starter/read-house-style'
import type { HouseStyle } from '../../src/shared/model/house-style'

export function houseStyle(name: ShippedStyle = 'neutral'): Promise<HouseStyle> {
  return readHouseStyle(join(import.meta.dirname, '../../assets'), name)
}
