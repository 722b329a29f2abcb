import type { Ecosystem } from '../library/ecosystem.ts'
import { compare } from '../text/compare.ts'

/** Makes the order of one package's versions. */
export type PackageOrder = (
  type: Ecosystem,
  versions: readonly string[],
) => (a: string, b: string) => number

/** A total order for sorting, the versions' own where it is known. */
export function versionOrder(a: string, b: string): number {
  if (a === b) return 0
  return compared(a, b).sign || compare(a, b)
}

interface Compared {
  readonly sign: number
  /** Whether the ecosystems would agree. */
  readonly certain: boolean
}

/** One piece of a version: pieces are ordered by class, then within it. */
interface Piece {
  readonly rank: number
  readonly text: string
}

/**
 * Words for what comes before a release rank below the end of a version, words
 * for what comes after it above. The order is the one on which PEP 440 and Maven
 * agree; it is alphabetical too, as semver's.
 */
const ranks: Readonly<Record<string, number>> = {
  '~': 0,
  dev: 1,
  nightly: 1,
  canary: 1,
  alpha: 2,
  a: 2,
  beta: 3,
  b: 3,
  milestone: 4,
  m: 4,
  pre: 5,
  preview: 5,
  c: 5,
  cr: 5,
  rc: 5,
  snapshot: 6,
  final: 7,
  ga: 7,
  release: 7,
  post: 8,
  sp: 8,
  sr: 8,
  patch: 8,
  hotfix: 8,
}
const endRank = 7
const letterRank = 8
const unknownRank = 9
const numberRank = 10
const end: Piece = { rank: endRank, text: '' }

/** The order on which ecosystems agree, and whether they do. */
export function compared(a: string, b: string): Compared {
  const [piecesA, piecesB] = [pieces(a), pieces(b)]
  const hashes = isHash(a) || isHash(b)
  const length = Math.max(piecesA.length, piecesB.length)
  for (let at = 0; at < length; at++) {
    const [one, other] = [piecesA[at] ?? end, piecesB[at] ?? end]
    const sign = pieceOrder(one, other)
    if (sign !== 0) return { sign, certain: !hashes && comparable(one, other) }
  }
  return { sign: 0, certain: true }
}

/** Unknown words have no order, nor has a number against a letter. */
function comparable(a: Piece, b: Piece): boolean {
  const known = (piece: Piece) => piece.rank !== unknownRank
  const mixed = a.rank + b.rank === letterRank + numberRank && a.rank !== b.rank
  return known(a) && known(b) && !mixed
}

function pieceOrder(a: Piece, b: Piece): number {
  if (a.rank !== b.rank) return a.rank - b.rank
  if (a.rank === numberRank && a.text.length !== b.text.length) {
    return a.text.length - b.text.length
  }
  return compare(a.text, b.text)
}

/** `v1.10-rc2` → 1, 10, rc, 2; Debian's and RPM's epoch comes first: `1:2.3` → 1, 2, 3 */
function pieces(version: string): Piece[] {
  const whole = /^\d+:/.test(version) ? version : `0:${version}`
  const words = whole.toLowerCase().match(/\d+|[a-z]+|~/g) ?? []
  return words
    .filter((word, at) => word !== 'v' || !isNumber(words[at + 1]))
    .map((word, at, list) =>
      isNumber(word) ? numberPiece(word) : wordPiece(word, list[at + 1]),
    )
}

/** A zero equals the end: `1.0` and `1.0.0` are the same. */
function numberPiece(digits: string): Piece {
  const text = digits.replace(/^0+/, '')
  return text === '' ? end : { rank: numberRank, text }
}

/** `1.0a2` is before 1.0, but OpenSSL's `1.0.2a` is after 1.0.2. */
function wordPiece(word: string, next: string | undefined): Piece {
  if (word.length === 1 && word !== '~' && !isNumber(next)) {
    return { rank: letterRank, text: word }
  }
  const rank = Object.hasOwn(ranks, word) ? ranks[word] : undefined
  return rank === undefined
    ? { rank: unknownRank, text: word }
    : { rank, text: '' }
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d/.test(word)
}

/** A commit instead of a version. */
function isHash(version: string): boolean {
  return /^(?=.*[a-f])(?=.*\d)[0-9a-f]{7,64}$/i.test(version)
}

/**
 * Whether the first number of two versions differs, behind an epoch (`1:2.3`,
 * `1!2.3`): what semantic versioning calls a major version. False where one is not known,
 * and from year to year: calendar versions have no major one.
 */
export function isMajorStep(from: string | undefined, to: string): boolean {
  const [old, now] = [from ?? '', to].map(
    (version) => /^v?(?:\d+[:!])?(\d+)/i.exec(version)?.[1],
  )
  if (old === undefined || now === undefined) return false
  return Number(old) !== Number(now) && !(isYear(old) && isYear(now))
}

/** The first number of a calendar version such as `2023.7.22`. */
function isYear(number: string): boolean {
  return /^(?:20\d\d|2100)$/.test(number)
}
