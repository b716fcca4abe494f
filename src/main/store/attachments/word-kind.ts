import { readDirectory } from '../../zip/read-directory'
import { unpackEntry } from '../../zip/unpack-entry'

const mostTypeBytes = 1024 * 1024

const mainPart = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Whether a ZIP file is a Word document or a Word template, by its own list of contents; null when it is neither. */
export function wordKindOf(bytes: Uint8Array): 'docx' | 'dotx' | null {
  try {
    const types = readContentTypes(bytes)
    if (types === null) return null
    if (types.includes(`${mainPart}.template.main+xml`)) return 'dotx'
    return types.includes(`${mainPart}.document.main+xml`) ? 'docx' : null
  } catch {
    // A damaged archive, or one that is not meant well.
    return null
  }
}

/** The part every Office file begins with: it names what the others are (ECMA-376 part 2, 10.1.2.2). */
function readContentTypes(bytes: Uint8Array): string | null {
  const entry = readDirectory(bytes).find(({ path }) => path === '[Content_Types].xml')
  if (entry === undefined || entry.size > mostTypeBytes) return null
  return new TextDecoder().decode(unpackEntry(bytes, entry))
}
