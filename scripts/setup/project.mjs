import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's top folder. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * A path inside the checkout.
 * @param {...string} parts
 */
export function inProject(...parts) {
  return join(projectFolder, ...parts)
}
