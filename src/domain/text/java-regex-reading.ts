/** A Java expression on its way to a JavaScript one. */
export interface Reading {
  readonly source: string
  /** Where the reading stands. */
  at: number
  /** The JavaScript expression so far. */
  readonly out: string[]
  /** The groups that are open, the innermost last; the first is the whole. */
  readonly groups: {
    readonly at: number
    /** Flags switched on within the group, `(?i)`, as groups that end with it. */
    readonly runs: string[]
  }[]
  /** Group names met so far. */
  readonly names: Set<string>
  /** Whether a quantifier may follow. */
  repeatable: boolean
  /** After `(?x)` blanks and comments mean nothing, so reading ends there. */
  commented: boolean
  /** What JavaScript cannot do. */
  untried: string | undefined
}

/** Java would not compile the expression because of what stands at `at`. */
export class Broken extends Error {
  override readonly name = 'Broken'
  readonly at: number

  constructor(at: number, problem: string) {
    super(problem)
    this.at = at
  }
}

/** Something that a quantifier may follow. */
export function add(reading: Reading, js: string): void {
  reading.out.push(js)
  reading.repeatable = true
}

/** The match of a sticky expression where the reading stands. */
export function matched({ source, at }: Reading, shape: RegExp) {
  shape.lastIndex = at
  return shape.exec(source)
}

/** Steps over one character, which may be a pair of surrogates. */
export function readCharacter(reading: Reading): number {
  const code = reading.source.codePointAt(reading.at) ?? 0
  reading.at += code > 0xffff ? 2 : 1
  return code
}
