/** Milliseconds a disk may take to count as quick: a quarter of the time between two pictures on a screen. */
const quick = 4
/** So many times in a row a disk has to be quick to be trusted with it. */
const trials = 8

/** Whether a disk has lately been so quick that waiting for it holds nobody up. */
export class Quickness {
  #inARow = 0

  get isQuick(): boolean {
    return this.#inARow >= trials
  }

  /** Does the work and takes its time; once slow, the disk has to prove itself anew. */
  async watch<T>(work: () => Promise<T>): Promise<T> {
    const begun = performance.now()
    try {
      return await work()
    } finally {
      this.#inARow = performance.now() - begun > quick ? 0 : this.#inARow + 1
    }
  }
}
