/** `npm run test:soak` sets this: tests that try many cases then try them all. */
const isSoak = process.env.CHANCERY_SOAK === '1'

/** A build server waits longer than a person at work. */
const isBuildServer = process.env.CI === 'true'

/** The seed a failed run printed, to see it fail again. */
const givenSeed = Number(process.env.CHANCERY_SEED ?? Number.NaN)

/** How much of something a test does: so much in `npm test`, so much in the soak, and on a build server if that differs. */
export function howMany(inTest: number, inSoak: number, onBuildServer = inTest): number {
  if (isSoak) return inSoak
  return isBuildServer ? onBuildServer : inTest
}

/** How long a test may take, in milliseconds: `seconds` in `npm test`, as long as it needs in the soak. */
export function limit(seconds: number, onBuildServer = seconds): number {
  return howMany(seconds, 3 * 3_600, onBuildServer) * 1_000
}

/** Another seed for every run, so that every run tries something new; it is printed with what was tried. */
export function freshSeed(): number {
  return Number.isNaN(givenSeed) ? Math.floor(Math.random() * 2 ** 31) : givenSeed
}

/**
 * How fast-check runs a property: so often in `npm test`, where it then looks for a smaller case of a failure for a
 * while, and so often in the soak, where it ends at the first one, which its seed brings back.
 */
export function propertyRuns(seed: number, inTest: number, inSoak: number) {
  return { seed, numRuns: howMany(inTest, inSoak), interruptAfterTimeLimit: limit(20), endOnFailure: isSoak }
}

/** Says what a test tried, so that nobody has to believe it. */
export function tell(tried: string): void {
  process.stdout.write(`    ${tried}\n`)
}
