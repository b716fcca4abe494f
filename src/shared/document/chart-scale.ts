/** The marks of an axis, from its lowest to its highest, evenly spaced at round numbers. */
export type ChartScale = { readonly marks: readonly number[]; readonly lowest: number; readonly highest: number }

/** An axis that holds every value and zero, in about `wanted` steps of 1, 2 or 5 times a power of ten. */
export function chartScale(values: readonly (number | null)[], wanted = 5): ChartScale {
  const known = values.filter((value) => value !== null && Number.isFinite(value)) as readonly number[]
  const least = known.reduce((lower, value) => Math.min(lower, value), 0)
  const most = known.reduce((higher, value) => Math.max(higher, value), 0)
  const step = roundStep((most - least || 1) / wanted)
  const first = Math.floor(least / step)
  const last = Math.max(Math.ceil(most / step), first + 1)
  const marks = Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step))
  return { marks, lowest: exact(first * step), highest: exact(last * step) }
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const share = rough / power
  return exact((share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10) * power)
}

/** Takes away what counting in halves leaves behind: 0.30000000000000004. */
function exact(value: number): number {
  return Number(value.toPrecision(12))
}
