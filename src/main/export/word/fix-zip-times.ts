const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50

/** 1 January 1980, 00:00: the first moment a zip file knows. */
const time = 0
const date = (1 << 5) | 1

/**
 * Sets the time of every file in a zip archive to the same moment, in place, so that the same document has the same
 * bytes. The archive is one docx has just made: no comment, no zip64.
 */
export function fixZipTimes(archive: Uint8Array): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = archive.byteLength - 22
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new Error('Not a zip archive without a comment')
  const entries = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(at, true) !== directoryEntry) throw new Error('A zip archive with a damaged directory')
    view.setUint16(at + 12, time, true)
    view.setUint16(at + 14, date, true)
    const file = view.getUint32(at + 42, true)
    view.setUint16(file + 10, time, true)
    view.setUint16(file + 12, date, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
}
