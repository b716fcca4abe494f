/** What the headers of a zip archive begin with: that of a file, of an entry of the directory, of the directory's end. */
export const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const
