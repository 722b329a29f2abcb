import {
  Broken,
  matched,
  type Reading,
  readCharacter,
} from './java-regex-reading.ts'

/** What an escape stands for: one character, or a set or place in JavaScript's words. */
export type Escaped = { readonly code: number } | { readonly js: string }

/** Never an operator, whatever the character and wherever it stands. */
export function jsOf(escaped: Escaped): string {
  if ('js' in escaped) return escaped.js
  const sign = String.fromCodePoint(escaped.code)
  return /[a-zA-Z0-9_]/.test(sign) ? sign : `\\u{${escaped.code.toString(16)}}`
}

const characters: Readonly<Record<string, number>> = {
  t: 0x09,
  n: 0x0a,
  f: 0x0c,
  r: 0x0d,
  a: 0x07,
  e: 0x1b,
}

/** Java's `\s` and `\w` know ASCII alone. */
const sets: Readonly<Record<string, string>> = {
  d: '[0-9]',
  w: '[a-zA-Z0-9_]',
  s: '[\\t\\n\\v\\f\\r ]',
  h: '[ \\t\\xA0\\u1680\\u180E\\u2000-\\u200A\\u202F\\u205F\\u3000]',
  v: '[\\n\\v\\f\\r\\x85\\u2028\\u2029]',
}

/** Only outside of a class. */
const places: Readonly<Record<string, string>> = {
  b: '\\b',
  B: '\\B',
  A: '(?<![^])',
  Z: '(?=\\n?(?![^]))',
  z: '(?![^])',
  R: '(?:\\r\\n|[\\n\\v\\f\\r\\x85\\u2028\\u2029])',
}

/** `\p{Alpha}` and the like: ASCII in Java. */
const posix: Readonly<Record<string, string>> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\x00-\\x7F',
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Punct: '\\x21-\\x2F\\x3A-\\x40\\x5B-\\x60\\x7B-\\x7E',
  Graph: '\\x21-\\x7E',
  Print: '\\x20-\\x7E',
  Blank: ' \\t',
  Cntrl: '\\x00-\\x1F\\x7F',
  XDigit: '0-9a-fA-F',
  Space: '\\t\\n\\v\\f\\r ',
}

/** What stands between `\Q` and `\E`; `undefined` when no `\Q` begins here. */
export function readQuoted(reading: Reading): number[] | undefined {
  const { source, at } = reading
  if (!source.startsWith('\\Q', at)) return undefined
  const end = source.indexOf('\\E', at)
  const stop = end < 0 ? source.length : end
  const codes: number[] = []
  for (reading.at += 2; reading.at < stop; ) codes.push(readCharacter(reading))
  reading.at = end < 0 ? stop : stop + 2
  return codes
}

type Where = 'inside' | 'outside'

/** Reads the escape that begins here and steps behind it. @throws {Broken} */
export function readEscape(reading: Reading, where: Where): Escaped {
  const { source, at } = reading
  const code = source.codePointAt(at + 1)
  if (code === undefined) throw new Broken(at, 'a "\\" with nothing after it')
  const letter = String.fromCodePoint(code)
  if (!/[a-zA-Z0-9]/.test(letter))
    return took(reading, letter.length + 1, { code })
  const character = characters[letter]
  if (character !== undefined) return took(reading, 2, { code: character })
  const set = setOf(letter)
  if (set) return took(reading, 2, { js: set })
  if (/[cux0]/.test(letter)) return numbered(reading)
  if (/[pP]/.test(letter)) return property(reading)
  if (letter === 'N')
    return untried(reading, /\\N\{[^}]+\}/y, 'a named character')
  if (where === 'inside') throw unknown(reading)
  return outside(reading, letter)
}

function setOf(letter: string): string | undefined {
  const set = sets[letter.toLowerCase()]
  return letter === letter.toLowerCase() ? set : set?.replace('[', '[^')
}

function outside(reading: Reading, letter: string): Escaped {
  if (letter === 'b' && reading.source.startsWith('{g}', reading.at + 2)) {
    return untried(reading, /\\b\{g\}/y, 'a boundary of visible characters')
  }
  const place = places[letter]
  if (place) return took(reading, 2, { js: place })
  if (/[GX]/.test(letter)) return untried(reading, /\\./y, `"\\${letter}"`)
  if (/[1-9]/.test(letter)) return untried(reading, /\\\d/y, 'a back-reference')
  if (letter !== 'k') throw unknown(reading)
  const [, name] = matched(reading, /\\k<([a-zA-Z][a-zA-Z0-9]*)>/y) ?? []
  if (name === undefined || !reading.names.has(name)) {
    throw new Broken(
      reading.at,
      'a "\\k<name>" without a group of that name before it',
    )
  }
  return untried(reading, /\\k<\w+>/y, 'a back-reference')
}

const numbers =
  /\\(?:0([0-3]?[0-7]{1,2})|x([0-9a-fA-F]{2})|x\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|c([\s\S]))/y

function numbered(reading: Reading): Escaped {
  const found = matched(reading, numbers)
  if (!found) throw unknown(reading)
  const [text, octal, two, many, four, control] = found
  const code = octal
    ? Number.parseInt(octal, 8)
    : control
      ? control.charCodeAt(0) ^ 64
      : Number.parseInt(two ?? many ?? four ?? '', 16)
  if (code > 0x10ffff) throw unknown(reading)
  return took(reading, text.length, { code })
}

function property(reading: Reading): Escaped {
  const [text, long, short] =
    matched(reading, /\\[pP](?:\{([^{}]+)\}|([A-Z]))/y) ?? []
  if (!text) throw unknown(reading)
  const name = long ?? short ?? ''
  const not = text[1] === 'P'
  const ascii = Object.hasOwn(posix, name) ? posix[name] : undefined
  const category = /^(?:Is)?([A-Z][a-z]?)$/.exec(name)?.[1]
  if (!ascii && !category) reading.untried ??= `the class "${text}"`
  const js = ascii
    ? `[${not ? '^' : ''}${ascii}]`
    : `\\${not ? 'P' : 'p'}{${category ?? 'L'}}`
  return took(reading, text.length, { js })
}

function unknown({ source, at }: Reading): Broken {
  const start = source.slice(at, at + 2)
  return new Broken(at, `"${start}" begins no escape that Java knows here`)
}

/** Sound, but not to be done in JavaScript. */
function untried(reading: Reading, shape: RegExp, what: string): Escaped {
  const [text] = matched(reading, shape) ?? []
  if (!text) throw unknown(reading)
  reading.untried ??= what
  return took(reading, text.length, { js: '(?:)' })
}

function took(reading: Reading, length: number, escaped: Escaped): Escaped {
  reading.at += length
  return escaped
}
