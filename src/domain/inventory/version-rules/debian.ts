import { listOrder, numberOrder, ruleOf } from './rule.ts'

interface DebianVersion {
  readonly epoch: string
  readonly upstream: string
  readonly revision: string
}

/** dpkg's: epoch, upstream version, revision (deb-version(7)). */
export const debian = ruleOf(
  parsed,
  (a, b) =>
    numberOrder(a.epoch, b.epoch) ||
    dpkgOrder(a.upstream, b.upstream) ||
    dpkgOrder(a.revision, b.revision),
)

/**
 * OPAM's, which is dpkg's without its parts (the OPAM manual, version ordering):
 * a `v` is a letter, and after every number.
 */
export const opam = ruleOf(
  (upstream) => (/^v?\d[\w.+~-]*$/.test(upstream) ? { upstream } : undefined),
  (a, b) => dpkgOrder(a.upstream, b.upstream),
)

function parsed(version: string): DebianVersion | undefined {
  const [, epoch = '0', rest] =
    /^(?:(\d+):)?(\d[a-z\d.+~:-]*)$/i.exec(version) ?? []
  if (rest === undefined) return undefined
  const dash = rest.lastIndexOf('-')
  return dash < 0
    ? { epoch, upstream: rest, revision: '0' }
    : { epoch, upstream: rest.slice(0, dash), revision: rest.slice(dash + 1) }
}

/** Text and numbers in turn; `~` sorts before the end, letters before all else. */
function dpkgOrder(a: string, b: string): number {
  const [one, other] = [runs(a), runs(b)]
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const [mine = '', theirs = ''] = [one[at], other[at]]
    const sign =
      at % 2 === 1 ? numberOrder(mine, theirs) : textOrder(mine, theirs)
    if (sign !== 0) return sign
  }
  return 0
}

/** `1.2-a` → '', 1, '.', 2, '-a' */
function runs(version: string): string[] {
  return version.split(/(\d+)/)
}

function textOrder(a: string, b: string): number {
  return listOrder([...a], [...b], (x, y) => weight(x) - weight(y), '')
}

function weight(character: string): number {
  if (character === '') return 0
  if (character === '~') return -1
  const code = character.charCodeAt(0)
  return /[a-z]/i.test(character) ? code : code + 65_536
}
