export { contentsStyle, headingStyle, listContinueStyle, roleStyles, styleIds } from '../../../shared/document/style-ids'
