import * as zlib from 'node:zlib'

type Crc32 = (bytes: Uint8Array, before?: number) => number

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The same sum made here, for a runtime whose zlib does not offer it: before Node 20.15, and in Electron 25. */
export function ownCrc32(bytes: Uint8Array, before = 0): number {
  let value = ~before
  for (let at = 0; at < bytes.length; at += 1) {
    value = (table[(value ^ (bytes[at] as number)) & 0xff] as number) ^ (value >>> 8)
  }
  return ~value >>> 0
}

/** The CRC-32 of ISO 3309, as zip and PNG use it, going on from `before`. It catches every fault of up to 32 bits in a row. */
export const crc32: Crc32 = (zlib as { readonly crc32?: Crc32 }).crc32 ?? ownCrc32
