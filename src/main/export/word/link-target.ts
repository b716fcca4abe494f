/** Schemes that run something instead of opening something: such a link stays in the text but leads nowhere. */
const refused = /^\s*(javascript|vbscript|data|about|blob):/i
const scheme = /^([A-Za-z][A-Za-z\d+.-]*):(.*)$/s

/** A name or number of a host as every reader of addresses takes it, and a port. */
const host = /^[\w-]+(?:\.[\w-]+)*(?::\d{1,4})?$/
const mailbox = /^[^@,]+@([^@,?]+)(?:\?.*)?$/

/** Word opens no longer one. */
const longest = 2000

/**
 * Where a link leads: to a target that a relationship can hold, or, where the address is one that readers of packages
 * stumble over, to an address for a field.
 */
export type LinkTarget = { readonly kind: 'relation' | 'field'; readonly address: string }

/** Percent-encodes what RFC 3986 does not allow in an address and leaves what is already encoded alone. */
function encoded(address: string): string {
  return encodeURI(address)
    .replace(/%25(?=[\dA-Fa-f]{2})/g, '%')
    .replace(/\[/g, '%5B')
    .replace(/\]/g, '%5D')
}

/** Host names beyond ASCII in the form that addresses have them in (RFC 3490). */
function withAsciiHost(address: string): string {
  const [, start, name, rest] = /^((?:https?|ftp):\/\/)([^/?#@:]*[^\0-\x7F][^/?#@:]*)(.*)$/is.exec(address) ?? []
  if (start === undefined || name === undefined || rest === undefined) return address
  try {
    return start + new URL(`http://${name}`).hostname + rest
  } catch {
    return address
  }
}

/** Whether .NET, which Microsoft's readers of packages are written in, takes this for an address (RFC 3986, 3.2). */
function isHeldByPackages(address: string): boolean {
  const [, name, rest] = scheme.exec(address) ?? []
  if (name === undefined || rest === undefined) return true
  if (/^mailto$/i.test(name)) return host.test(mailbox.exec(rest)?.[1] ?? '')
  const [, authority] = /^\/\/([^/?#]*)/.exec(rest) ?? []
  if (/^(?:https?|ftp)$/i.test(name)) return authority !== undefined && host.test(authority)
  if (name.length === 1 || /^\W*$/.test(rest)) return false
  return authority === undefined || authority === '' || host.test(authority)
}

/**
 * The address as Word can follow it, or null where it would refuse it or run it. The text must already be free of what
 * XML cannot hold.
 */
export function linkTarget(written: string): LinkTarget | null {
  const trimmed = written.trim()
  if (trimmed === '' || refused.test(trimmed)) return null
  const address = encoded(withAsciiHost(trimmed))
  if (address.length > longest) return null
  return { kind: isHeldByPackages(address) ? 'relation' : 'field', address }
}
