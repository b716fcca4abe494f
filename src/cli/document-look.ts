import { attachmentReader } from '../main/store/attachments/attachments'
import { Failed } from '../shared/ipc/failure'
import { attachmentSource } from '../shared/model/attachments'
import type { HouseStyle } from '../shared/model/house-style'
import type { Library } from '../shared/model/library'
import { shippedStyles } from '../shared/model/shipped-styles'
import type { Call } from './command'
import { readLibraryFolder } from './read-argument'
import { readBoundedFile } from './read-bounded-file'
import { WrongUsage } from './wrong-usage'

/** How the documents of one call look. */
export type DocumentLook = {
  readonly style: HouseStyle
  /** The template of the call, else the house style's own; null where there is neither. */
  readonly template: Uint8Array | null
}

/** The look of a library's documents: the style of `--style`, else the one the library has chosen. */
export async function lookInLibrary(call: Call, library: Library): Promise<DocumentLook> {
  const asked = call.option('style')
  const { findHouseStyle } = await import('../main/starter/chosen-house-style')
  const own = library.settings.houseStyles.map(({ id }) => id)
  if (asked !== null && ![...shippedStyles, ...own].includes(asked)) {
    throw new WrongUsage(`Unknown style '${asked}': one of ${[...shippedStyles, ...own].join(', ')}`)
  }
  const { value: style } = await findHouseStyle(
    library.settings,
    asked ?? library.settings.houseStyle,
    call.world.assetsFolder,
  )
  return { style, template: (await readTemplate(call)) ?? (await ownTemplate(call, style)) }
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

async function ownTemplate(call: Call, { template }: HouseStyle): Promise<Uint8Array | null> {
  if (template === null) return null
  const bytes = await attachmentReader(readLibraryFolder(call))(attachmentSource(template.file))
  if (bytes === null) throw new Failed({ code: 'fileMissing', file: template.name })
  return bytes
}
