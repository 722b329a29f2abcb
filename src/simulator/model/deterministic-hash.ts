/** 2^32 divided by the golden ratio: consecutive multiples spread evenly. */
const goldenRatio = 0x9e3779b9

/** Mixes 32 bits so that similar inputs give very different results (murmur3's last step). */
function mix(bits: number): number {
  let h = bits | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

function hash(text: string, start: number): number {
  let h = start
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  }
  return mix(h)
}

/**
 * `count` hexadecimal digits for a text, the same on every machine. They come
 * from two hashes with different starts, because 100,000 libraries would collide
 * in one of 32 bits.
 */
export function hexHash(text: string, count: number): string {
  const first = hash(text, 0x811c9dc5)
  const second = hash(text, 0x2f0b4c47)
  let digits = ''
  for (let i = 1; digits.length < count; i++) {
    const word = mix(first + Math.imul(i, goldenRatio)) ^ mix(second ^ (i << 7))
    digits += (word >>> 0).toString(16).padStart(8, '0')
  }
  return digits.slice(0, count)
}

/** A whole number from 0 up to, not including, `below`. */
export function numberHash(text: string, below: number): number {
  return hash(text, 0x811c9dc5) % below
}

/** A sequence of numbers from 0 up to, not including, 1. */
export function randomSequence(seed: number): () => number {
  let state = mix(seed + goldenRatio)
  return () => {
    state = (state + goldenRatio) | 0
    return mix(state) / 0x1_0000_0000
  }
}
