import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments, usage } from './arguments'
import { allParts } from './parts/all-parts'
import { projectFolder } from './project-folder'
import { plotSvg } from './report/plot'
import { publishReport } from './report/publish-report'
import { reportText } from './report/table'
import { runBench } from './run-bench'

const say = (line: string) => void process.stderr.write(`${line}\n`)

/** `npm run bench`, once it is built; resolves with the exit code. */
async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(`${usage}\nParts: ${allParts.map(({ name }) => name).join(', ')}\n`)
    return 0
  }
  let asked: ReturnType<typeof readArguments>
  try {
    asked = readArguments(
      args,
      allParts.map(({ name }) => name),
    )
  } catch (error) {
    say(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    return 2
  }
  const parts = allParts.filter(({ name }) => asked.parts.length === 0 || asked.parts.includes(name))
  // scripts/bench.mjs has tried to install it, and has said so where it could not.
  const withSqlite = asked.wantsRivals && process.env.CHANCERY_BENCH_SQLITE === 'yes'
  const { sizes, effort, wantsRivals } = asked
  const report = await runBench(parts, { sizes, effort, withSqlite, wantsRivals }, say)

  const json = `${JSON.stringify(report, null, 2)}\n`
  if (asked.json) process.stdout.write(json)
  else {
    writeFileSync(join(projectFolder, 'out', 'bench.json'), json)
    writeFileSync(join(projectFolder, 'out', 'bench.svg'), plotSvg(report))
    process.stdout.write(reportText(report))
  }
  if (asked.publish) publishReport(report, projectFolder)
  const isMissed = report.parts.some(({ verdicts }) => verdicts.some(({ isMet }) => !isMet))
  return asked.check && isMissed ? 1 : 0
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
