import type { Steps } from './steps'

/**
 * How many of the first of `count` things fit together, in few questions: first about as many as fitted before (`guess`),
 * then in strides that grow, then by halves. What fits with one more fits without it.
 */
export function* mostThatFit(count: number, guess: number, fits: (first: number) => boolean): Steps<number> {
  let fitting = 0
  let tooMany = count + 1
  let stride = 1
  let asked = Math.min(Math.max(guess, 1), count)
  while (tooMany - fitting > 1) {
    yield
    if (fits(asked)) fitting = asked
    else tooMany = asked
    if (tooMany > count) asked = Math.min(fitting + stride, count)
    else if (fitting === 0) asked = Math.max(tooMany - stride, 1)
    else asked = (fitting + tooMany) >> 1
    stride *= 2
  }
  return fitting
}
