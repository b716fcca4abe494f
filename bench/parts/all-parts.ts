import type { Part } from '../bench'
import { checkpointPart } from './checkpoint'
import { openPart } from './open'
import { putPart } from './put'
import { savePart } from './save'
import { searchPart } from './search'
import { wordPart } from './word'

/** Every part, in the order in which they run and are reported. */
export const allParts: readonly Part[] = [savePart, openPart, searchPart, checkpointPart, putPart, wordPart]
