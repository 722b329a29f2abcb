/** A package that a manifest declares. */
export interface Declaration {
  /** As the manifest spells it. */
  readonly name: string
  /** From 1. */
  readonly line: number
}

/**
 * The packages that a text of one kind declares. The text is anybody's: a reader
 * takes what it recognizes, in one pass, and never throws.
 */
export type ManifestReader = (text: string) => Iterable<Declaration>

/** A line of a text, from 1. */
interface Line {
  readonly text: string
  readonly line: number
}

/** No declaration is longer; minified files are. */
const maxLength = 20_000

/** The lines of a text that are not empty, without their ends, long ones cut. */
export function* linesOf(text: string): Generator<Line> {
  let line = 1
  for (let start = 0; start <= text.length; line++) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const whole = text.slice(start, Math.min(end, start + maxLength))
    if (whole !== '') yield { text: whole.replace(/\r$/, ''), line }
    start = end + 1
  }
}

/** A reader for lines of one shape: `name` is what the pattern captures. */
export function linesLike(pattern: RegExp): ManifestReader {
  return function* read(text) {
    for (const { text: row, line } of linesOf(text)) {
      const name = pattern.exec(row)?.[1]
      if (name) yield { name, line }
    }
  }
}
