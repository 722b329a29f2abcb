import { hexHash, numberHash } from './deterministic-hash.ts'

/**
 * Makes the identifiers of one world. Each follows from the seed and a label,
 * never from the order of calls alone, so that adding a project to the seed does
 * not change the tokens of the others.
 */
export class Identifiers {
  readonly #seed: number
  readonly #uses = new Map<string, number>()
  #serial = 0

  constructor(seed: number) {
    this.#seed = seed
  }

  /** 64 hex digits; a label used again gives another token (facts 1.2). */
  token(label: string): string {
    return hexHash(this.#fresh(label), 64)
  }

  /** 32 hex digits, as in a recorded request token; a label used again gives another. */
  requestToken(label: string): string {
    return hexHash(this.#fresh(`request/${label}`), 32)
  }

  /** A UUID; the same label gives the same. */
  keyUuid(label: string): string {
    const hex = hexHash(`${this.#seed}/key/${label}`, 32)
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `a${hex.slice(17, 20)}`,
      hex.slice(20),
    ].join('-')
  }

  /** 40 hex digits, the same in every world: a file's hash is not the server's to choose. */
  sha1(label: string): string {
    return hexHash(`sha1/${label}`, 40)
  }

  /** The numeric keyId that goes with a keyUuid. */
  keyId(label: string): number {
    return 10_000_000 + numberHash(`${this.#seed}/key/${label}`, 80_000_000)
  }

  /** Numeric ids of products and projects count up. */
  serial(): number {
    this.#serial += 1
    return 4_476_000 + this.#serial
  }

  #fresh(label: string): string {
    const use = (this.#uses.get(label) ?? 0) + 1
    this.#uses.set(label, use)
    return `${this.#seed}/${label}/${use}`
  }
}
