import { parseArgs } from 'node:util'
import type { Effort } from './bench'

/** What a run was asked for. */
export type Asked = {
  /** Parts by name; none means all. */
  readonly parts: readonly string[]
  readonly sizes: readonly number[]
  readonly effort: Effort
  readonly wantsRivals: boolean
  readonly json: boolean
  readonly check: boolean
  readonly publish: boolean
}

export const usage = `npm run bench -- [PART ...] [OPTIONS]

Measures the store and the writing of Word files, and prints a table; out/bench.json has the same as JSON, out/bench.svg as a plot.

  --sizes 1000,10000   libraries of these sizes, instead of 1,000, 10,000 and 100,000 records
  --short              measures each thing only a few times
  --no-rival           leaves SQLite and pandoc out
  --json               prints JSON instead of all that
  --check              ends with 1 when a target is missed
  --publish            puts the figures into README.md and the plot into docs/bench; also with the part word alone

To see where the time goes: CHANCERY_BENCH_NODE_ARGUMENTS=--cpu-prof hands Node that argument in every process measured.
`

/** Reads the arguments; an error that says what is wrong when they make no sense. */
export function readArguments(args: readonly string[], partNames: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      short: { type: 'boolean', default: false },
      'no-rival': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
    },
  })
  const unknown = positionals.filter((name) => !partNames.includes(name))
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}. There are: ${partNames.join(', ')}.`)
  const sizes = values.sizes.split(',').map(Number)
  if (sizes.some((size) => !Number.isInteger(size) || size < 10)) {
    throw new Error(`--sizes takes whole numbers from 10 on, such as 1000,10000; not ${values.sizes}.`)
  }
  const asked = {
    parts: positionals,
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    effort: values.short ? ('short' as const) : ('full' as const),
    wantsRivals: !values['no-rival'],
    json: values.json,
    check: values.check,
    publish: values.publish,
  }
  const isWhole = asked.parts.length === 0 && values.sizes === '1000,10000,100000'
  const isWordAlone = asked.parts.length === 1 && asked.parts[0] === 'word'
  if (asked.publish && (asked.effort === 'short' || !(isWhole || isWordAlone))) {
    throw new Error('--publish needs a whole run: every part, every size, measured in full; or the part word alone.')
  }
  return asked
}
