import type { Random } from './random'

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** An id of the shape the app makes (https://github.com/ulid/spec), for a moment and with chance from `random`. */
export function ulidAt(moment: number, random: Random): string {
  let time = ''
  for (let left = moment, at = 0; at < 10; at += 1) {
    time = `${digits[left % 32]}${time}`
    left = Math.floor(left / 32)
  }
  return time + Array.from({ length: 16 }, () => digits[random.below(32)]).join('')
}
