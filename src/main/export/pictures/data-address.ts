/** The bytes of a data: address in base64; null if it is none, or longer than `limit` bytes. */
export function bytesOfDataAddress(address: string, limit: number): Uint8Array | null {
  const comma = address.indexOf(',')
  if (comma < 0 || !/^data:[^,]*;base64$/i.test(address.slice(0, comma))) return null
  const written = address.slice(comma + 1)
  if (written.length > Math.ceil((limit * 4) / 3) + 4) return null
  const decoded = safelyDecoded(written).replace(/\s/g, '')
  return /^[\w+/-]*={0,2}$/.test(decoded) ? new Uint8Array(Buffer.from(decoded, 'base64')) : null
}

function safelyDecoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
