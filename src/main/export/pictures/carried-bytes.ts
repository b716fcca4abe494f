import { bytesOfDataAddress } from './data-address'
import { pictureLimits } from './limits'

/** The bytes of a picture that a text carries itself; null if there are none, or more than a document shows. */
export function carriedBytes(source: string): Uint8Array | null {
  return bytesOfDataAddress(source, pictureLimits.fileBytes)
}
