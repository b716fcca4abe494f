import { TextDecoder } from 'node:util'
import { Failed } from '../shared/ipc/failure'

/** The lines of a stream of UTF-8 text as they come in, the last one also without its line end. */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  for await (const chunk of stream) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decode(decoder, chunk, true))).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  rest += decode(decoder, new Uint8Array(), false)
  if (rest !== '') yield rest
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    throw new Failed({ code: 'invalidInput', problems: ['standard input is not UTF-8 text'] })
  }
}
