/** Most of a list of faults is noise: the first five say enough, the number of the others follows. */
export function listed(problems: readonly string[], separator = '; '): string {
  const shown = problems.slice(0, 5).join(separator)
  return problems.length > 5 ? `${shown}${separator}+${problems.length - 5}` : shown
}
