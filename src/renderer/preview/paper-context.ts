import { createContext, useContext } from 'react'
import neutral from '../../../assets/house-styles/neutral.json'
import { styleIds } from '../../shared/document/style-ids'
import type { HouseStyle } from '../../shared/model/house-style'
import { type Paper, paperOf } from './paper'

const neutralPaper = paperOf({ style: neutral as unknown as HouseStyle, template: null })
const codeStyles: readonly string[] = [styleIds.code, styleIds.codeBlock]

/**
 * What blocks are drawn on where there is no paper, such as in the note under edit: the sizes and spaces of paper in
 * the window's own face and colours.
 */
const plainPaper: Paper = {
  ...neutralPaper,
  letters: () => ({}),
  look: (id) => {
    const { fontFamily, ...look } = neutralPaper.look(id)
    return codeStyles.includes(id) ? { ...look, fontFamily } : look
  },
}

export const PaperContext = createContext<Paper>(plainPaper)

/** The paper that is drawn on: its sizes, its named styles. */
export function usePaper(): Paper {
  return useContext(PaperContext)
}
