import type { HouseStyle } from '../../shared/model/house-style'
import { useAnswer } from '../api/use-answer'
import { plainPaper } from './paper-context'

/** The house style documents leave in; null until it is known, the neutral one where it cannot be read. */
export function useHouseStyle(): HouseStyle | null {
  const { data, isError } = useAnswer('house-styles/list')
  return data?.chosen ?? (isError ? plainPaper.style : null)
}
