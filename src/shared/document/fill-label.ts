/** Puts values into a label such as "Page {page} of {pages}"; a name without a value stays as it is. */
export function fillLabel(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{(\w+)\}/g, (written, name: string) => values[name] ?? written)
}
