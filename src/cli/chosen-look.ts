import { readOwnTemplate } from '../main/export/template/read-own-template'
import { attachmentReader } from '../main/store/attachments/attachments'
import type { HouseStyle } from '../shared/model/house-style'
import type { Library } from '../shared/model/library'
import { shippedStyles } from '../shared/model/shipped-styles'
import type { Call } from './command'
import { readLibraryFolder } from './read-argument'
import { readBoundedFile } from './read-bounded-file'
import { WrongUsage } from './wrong-usage'

/** The house style and the template that one call has chosen. */
export type ChosenLook = {
  readonly style: HouseStyle
  /** The template of the call, else the house style's own; null where there is neither. */
  readonly template: Uint8Array | null
}

/** The look of a library's documents: the style of `--style`, else the one the library has chosen. */
export async function lookInLibrary(call: Call, library: Library): Promise<ChosenLook> {
  const asked = call.option('style')
  const { findHouseStyle } = await import('../main/starter/chosen-house-style')
  const ownStyles = library.settings.houseStyles.map(({ id }) => id)
  if (asked !== null && ![...shippedStyles, ...ownStyles].includes(asked)) {
    throw new WrongUsage(`Unknown style '${asked}': one of ${[...shippedStyles, ...ownStyles].join(', ')}`)
  }
  const { value: style } = await findHouseStyle(
    library.settings,
    asked ?? library.settings.houseStyle,
    call.world.assetsFolder,
  )
  const read = attachmentReader(readLibraryFolder(call))
  return { style, template: (await readTemplate(call)) ?? (await readOwnTemplate(style, read)) }
}

/** Templates have pictures in them, and are no larger than this all the same. */
const mostMegabytes = 256

/** The file of `--template`; null when none was given. */
export async function readTemplate(call: Call): Promise<Uint8Array | null> {
  const file = call.option('template')
  if (file === null) return null
  if (!/\.do[ct]x$/i.test(file)) throw new WrongUsage(`--template '${file}' ends neither in .docx nor in .dotx`)
  return readBoundedFile(file, mostMegabytes)
}
