import type { HouseStyle } from '../model/house-style'
import type { TemplateMeasures } from './template-measures'

/**
 * What a document is drawn and measured in: its house style, put on the paper of its template where it has one, and the
 * named styles which that template brings along.
 */
export type DocumentLook = {
  readonly style: HouseStyle
  readonly template: Pick<TemplateMeasures, 'paragraphs' | 'characters'> | null
}
