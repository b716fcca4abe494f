/** The ids of these records, in their order. */
export function idsOf(records: Iterable<{ readonly id: string }>): readonly string[] {
  return [...records].map(({ id }) => id)
}
