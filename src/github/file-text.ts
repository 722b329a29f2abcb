import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'

const megabyte = 1_048_576
/** Up to here a file is read whole. */
const maxWhole = 32 * megabyte
/** JSON cannot be read in parts; parsing it takes several times its size. */
const maxJson = 128 * megabyte
/** Lines of logs begin with a bracket, too: `[INFO]`. */
const jsonStart = /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/
/** Between two pieces of a line without an end, so that no token is cut. */
const overlap = 2_000

/**
 * @throws {Error} when it is no file, or cannot be read; with `fatal` also when
 *   it is not valid
 */
export function readText(path: string, fatal: boolean): string {
  sizeOf(path)
  return decodeText(readFileSync(path), fatal)
}

/**
 * Text in UTF-8 or UTF-16, without a byte order mark.
 *
 * @throws {TypeError} with `fatal`, when it is not valid
 */
export function decodeText(bytes: Uint8Array, fatal: boolean): string {
  return new TextDecoder(encodingOf(bytes), { fatal }).decode(bytes)
}

/**
 * A text of any size: of a large one only the lines that `relevant` matches.
 *
 * @throws {RangeError} when it is too large all the same; the message says why
 * @throws {Error} when it is no file, or cannot be read
 */
export function readLargeText(path: string, relevant: RegExp): string {
  const size = sizeOf(path)
  if (size <= maxWhole) return decodeLog(readFileSync(path), relevant)
  const file = openSync(path, 'r')
  try {
    const head = readPiece(file)
    const decoder = new TextDecoder(encodingOf(head))
    const decode = (piece: Uint8Array) =>
      decoder.decode(piece, { stream: true })
    const first = decode(head)
    if (!jsonStart.test(first)) {
      return relevantLines(first, () => decode(readPiece(file)), relevant)
    }
  } finally {
    closeSync(file)
  }
  if (size <= maxJson) return readText(path, false)
  throw new RangeError('is JSON of more than 128 MB')
}

/**
 * A log in UTF-16 to which another program has appended in UTF-8 is read as
 * UTF-8, so that the relevant lines of both are in it; those in UTF-16 with NULs.
 */
function decodeLog(bytes: Uint8Array, relevant: RegExp): string {
  const isMixed =
    encodingOf(bytes) !== 'utf-8' &&
    relevant.test(new TextDecoder('latin1').decode(bytes))
  return isMixed ? new TextDecoder().decode(bytes) : decodeText(bytes, false)
}

/** @param next the next piece; '' at the end */
function relevantLines(
  first: string,
  next: () => string,
  relevant: RegExp,
): string {
  const kept: string[] = []
  let length = 0
  let rest = first
  for (let piece = first; piece !== ''; ) {
    const lines = rest.split('\n')
    const last = lines.pop() ?? ''
    const isLong = last.length > megabyte
    if (isLong) lines.push(last)
    for (const line of lines.filter((one) => relevant.test(one))) {
      length += line.length + 1
      kept.push(line)
    }
    if (length > maxWhole) throw new RangeError('has too many long lines')
    piece = next()
    rest = (isLong ? last.slice(-overlap) : last) + piece
  }
  return [...kept, rest].join('\n')
}

function readPiece(file: number): Uint8Array {
  const buffer = new Uint8Array(megabyte)
  return buffer.subarray(0, readSync(file, buffer))
}

function sizeOf(path: string): number {
  const stats = statSync(path)
  if (!stats.isFile()) {
    throw Object.assign(new Error(`${path} is not a file`), { code: 'EISDIR' })
  }
  return stats.size
}

/**
 * Windows PowerShell writes UTF-16 where a log is redirected to a file, and
 * other programs leave out its mark: text begins with two characters of ASCII.
 */
function encodingOf([a, b, c, d]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a && b === 0 && c && d === 0) return 'utf-16le'
  if (a === 0 && b && c === 0 && d) return 'utf-16be'
  return 'utf-8'
}
