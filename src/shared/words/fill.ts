/** Puts values into the `{{name}}` places of a text; a place without a value stays visible. */
export function fill(text: string, values: { readonly [name: string]: string | number }): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place))
}
