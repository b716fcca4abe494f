/**
 * Outputs for work that runs side by side but is read one after another: the first that is not finished writes straight
 * through, the others are kept until their turn.
 * @param {(text: string) => void} write
 */
export function inOrder(write) {
  /** @type {{ kept: string, isClosed: boolean }[]} */
  const waiting = []
  const advance = () => {
    while (waiting[0] !== undefined) {
      write(waiting[0].kept)
      waiting[0].kept = ''
      if (!waiting[0].isClosed) return
      waiting.shift()
    }
  }
  return {
    /** The next output in line. */
    open() {
      const output = { kept: '', isClosed: false }
      waiting.push(output)
      return {
        write: (/** @type {string} */ text) => {
          output.kept += text
          if (waiting[0] === output) advance()
        },
        close: () => {
          output.isClosed = true
          advance()
        },
      }
    },
  }
}
