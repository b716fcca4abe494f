/** The text of an XML file in UTF-8 or UTF-16, as its first bytes say. */
export function xmlFileText(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  if (encoding !== 'utf-16be') return new TextDecoder(encoding).decode(bytes)
  const swapped = bytes.slice(0, bytes.length - (bytes.length % 2))
  for (let at = 0; at < swapped.length; at += 2) swapped.set([swapped[at + 1] ?? 0, swapped[at] ?? 0], at)
  return new TextDecoder('utf-16le').decode(swapped)
}
