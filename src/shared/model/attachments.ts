/** What an attachment may be: a picture, or a ministry's Word template. */
const attachmentKinds = ['png', 'jpg', 'svg', 'docx', 'dotx'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** What the window asks a file for. */
export const attachmentUses = ['picture', 'template'] as const
export type AttachmentUse = (typeof attachmentUses)[number]

/** Bytes an attachment may have: a photo in full, and little enough to be held in memory and in every backup. */
export const mostAttachmentBytes = 20 * 1024 * 1024

/** An attachment's name: the first 32 digits of its SHA-256, and what it is. */
const name = `[0-9a-f]{32}\\.(?:${attachmentKinds.join('|')})`
const nameAlone = new RegExp(`^${name}$`)
const folder = 'attachments/'
const namesInText = new RegExp(`${folder}(${name})(?![0-9A-Za-z])`, 'g')

export function isAttachmentName(text: string): boolean {
  return nameAlone.test(text)
}

/** How Markdown and document trees name it. */
export function attachmentSource(attachment: string): string {
  return `${folder}${attachment}`
}

/** The attachment that a picture's source stands for; null when it stands for something else. */
export function attachmentOfSource(source: string): string | null {
  const rest = source.startsWith(folder) ? source.slice(folder.length) : ''
  return isAttachmentName(rest) ? rest : null
}

/** The attachments a record, or anything else that is stored, names: as the value of a field or within a text; each once. */
export function attachmentsNamedIn(value: unknown): readonly string[] {
  const found = new Set<string>()
  collect(value, found)
  return [...found]
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (isAttachmentName(value)) found.add(value)
    else if (value.includes(folder)) for (const [, named = ''] of value.matchAll(namesInText)) found.add(named)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collect(part, found)
  }
}
