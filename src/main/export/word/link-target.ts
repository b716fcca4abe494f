/** Schemes that run something instead of opening something: such a link stays in the text but leads nowhere. */
const refused = /^\s*(javascript|vbscript|data|about|blob):/i
const scheme = /^[A-Za-z][A-Za-z\d+.-]*:/

/** Percent-encodes what RFC 3986 does not allow in an address and leaves what is already encoded alone. */
function encoded(address: string): string {
  return encodeURI(address)
    .replace(/%25(?=[\dA-Fa-f]{2})/g, '%')
    .replace(/\[/g, '%5B')
    .replace(/\]/g, '%5D')
}

function isReadable(address: string): boolean {
  if (!/^(https?|ftp):/i.test(address)) return !/^(mailto|tel|file):\W*$/i.test(address)
  try {
    return new URL(address).hostname !== ''
  } catch {
    return false
  }
}

/**
 * The address as a relationship's target (ECMA-376 part 2, 9.3), or null where Word would refuse it or run it. The
 * text must already be free of what XML cannot hold.
 */
export function linkTarget(address: string): string | null {
  const trimmed = address.trim()
  if (trimmed === '' || refused.test(trimmed)) return null
  const target = encoded(trimmed)
  if (target.length > 2000) return null
  return !scheme.test(target) || isReadable(target) ? target : null
}
