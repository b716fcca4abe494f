import type { sourceFiles } from './source-files'

/** What a line declares that others have to ask for by name: an exported function, class or value, or a method. */
const declaration =
  /^(?:export (?:async )?(?:function\*?|class|const) (\w+)| {2}(?:async )?(?!constructor|override|toJSON)(\w+)\(.*\{$)/gm

/** Exports and methods that no other line of the source names, so that only tests can use them. */
export function namesOfTestsAlone(files: ReturnType<typeof sourceFiles>): readonly string[] {
  const counts = new Map<string, number>()
  for (const { text } of files) {
    for (const [word] of text.matchAll(/\w+/g)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(declaration)]
      .map(([, exported, method]) => exported ?? method ?? '')
      .filter((name) => counts.get(name) === 1)
      .map((name) => `${path}: ${name}`),
  )
}
