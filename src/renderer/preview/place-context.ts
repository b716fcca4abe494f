import { createContext, useContext } from 'react'
import { bodyPlace, type Place } from '../../shared/document/place'

/** Where a block is drawn, as far as that decides over the space around it. */
export type DrawnPlace = Place<unknown>

/** Straight on the page. */
export const onPage: DrawnPlace = bodyPlace(0)

export const PlaceContext = createContext(onPage)

/** Where what is drawn now stands. */
export function usePlace(): DrawnPlace {
  return useContext(PlaceContext)
}
