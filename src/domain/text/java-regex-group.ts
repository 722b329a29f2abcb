import { add, Broken, matched, type Reading } from './java-regex-reading.ts'

const plain = /\(\?(?:[:=!>]|<[=!])/y
const named = /\(\?<([a-zA-Z][a-zA-Z0-9]*)>/y
const flagged = /\(\?([idmsuxU]*)(?:-([idmsuxU]*))?([:)])/y

/** Reads the beginning of a group, or flags for the rest of one. @throws {Broken} */
export function openGroup(reading: Reading): void {
  const { source, at } = reading
  reading.repeatable = false
  if (source[at + 1] !== '?') {
    enter(reading, '(', 1)
    return
  }
  const [start] = matched(reading, plain) ?? []
  if (start) enterPlain(reading, start)
  else if (!enterNamed(reading) && !enterFlagged(reading)) {
    throw unknownGroup(reading)
  }
}

function enter(reading: Reading, js: string, length: number): void {
  reading.groups.push({ at: reading.at, runs: [] })
  reading.out.push(js)
  reading.at += length
}

function enterPlain(reading: Reading, start: string): void {
  const atomic = start === '(?>'
  if (atomic) reading.untried ??= 'an atomic group, "(?>"'
  enter(reading, atomic ? '(?:' : start, start.length)
}

function enterNamed(reading: Reading): boolean {
  const [start, name] = matched(reading, named) ?? []
  if (!start || !name) return false
  if (reading.names.has(name)) {
    throw new Broken(reading.at, `a second group of the name "${name}"`)
  }
  reading.names.add(name)
  enter(reading, start, start.length)
  return true
}

function enterFlagged(reading: Reading): boolean {
  const [start, on = '', off = '', end] = matched(reading, flagged) ?? []
  if (!start) return false
  const js = modifiers(reading, on, off)
  if (end === ':') enter(reading, js, start.length)
  else {
    reading.groups.at(-1)?.runs.push(js)
    reading.out.push(js)
    reading.at += start.length
  }
  return true
}

/** What JavaScript can switch; `d` and `u` make no difference to tags. */
function modifiers(reading: Reading, on: string, off: string): string {
  if (on.includes('x')) {
    reading.commented = true
    reading.untried ??= 'comments, "(?x)"'
  }
  if (on.includes('U')) reading.untried ??= 'Unicode classes, "(?U)"'
  const known = (text: string) => text.replace(/[^ims]/g, '')
  const minus = known(off) && `-${known(off)}`
  return `(?${known(on)}${minus}:`
}

function unknownGroup({ source, at }: Reading): Broken {
  const start = source.slice(at, at + 4)
  const hint = start.startsWith('(?P')
    ? '; a named group is written (?<name>…)'
    : start.startsWith('(?<')
      ? '; a group name begins with a letter and has only letters A-Z and digits'
      : ''
  return new Broken(
    at,
    `Java knows no group that begins with "${start}"${hint}`,
  )
}

/** Reads a `)`. @throws {Broken} */
export function closeGroup(reading: Reading): void {
  const group = reading.groups.pop()
  if (!group || reading.groups.length === 0) {
    throw new Broken(reading.at, 'a ")" without its "("')
  }
  reading.at++
  add(reading, `${')'.repeat(group.runs.length)})`)
}

/** Reads a `|`. `a(?i)b|c` holds for `c`, too, but must not hold the two together. */
export function alternative(reading: Reading): void {
  const runs = reading.groups.at(-1)?.runs ?? []
  reading.out.push(')'.repeat(runs.length), '|', ...runs)
  reading.at++
  reading.repeatable = false
}

/** The end of the expression. @throws {Broken} */
export function endGroups(reading: Reading): void {
  const group = reading.groups.pop()
  if (group && reading.groups.length > 0) {
    throw new Broken(group.at, 'a "(" that is never closed')
  }
  reading.out.push(')'.repeat(group?.runs.length ?? 0))
}
