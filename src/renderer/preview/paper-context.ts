import { createContext, useContext } from 'react'
import neutral from '../../../assets/house-styles/neutral.json'
import type { HouseStyle } from '../../shared/model/house-style'
import { type Paper, paperOf } from './paper'

/** What blocks are drawn on where no house style is at hand, such as in the note under edit. */
export const plainPaper: Paper = paperOf(neutral as unknown as HouseStyle)

export const PaperContext = createContext<Paper>(plainPaper)

/** The paper that is drawn on: its sizes, its named styles. */
export function usePaper(): Paper {
  return useContext(PaperContext)
}
