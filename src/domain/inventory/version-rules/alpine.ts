import { compare } from '../../text/compare.ts'
import {
  listOrder,
  numberOrder,
  ruleOf,
  type Token,
  tokenOrder,
} from './rule.ts'

interface AlpineVersion {
  readonly numbers: readonly string[]
  readonly letter: string
  readonly suffixes: readonly Token[]
  readonly revision: string
}

/** apk's: `1.2.3a_rc4-r5` (apk-package(5)). */
export const alpine = ruleOf(
  parsed,
  (a, b) =>
    listOrder(a.numbers, b.numbers, componentOrder, '') ||
    compare(a.letter, b.letter) ||
    listOrder(a.suffixes, b.suffixes, tokenOrder, end) ||
    numberOrder(a.revision, b.revision),
)

function parsed(version: string): AlpineVersion | undefined {
  const [, numbers, letter = '', suffixes = '', revision = ''] =
    /^(\d+(?:\.\d+)*)([a-z]?)((?:_[a-z]+\d*)*)(?:-r(\d+))?$/.exec(version) ?? []
  const known = [...suffixes.matchAll(/_([a-z]+)(\d*)/g)].map(suffix)
  if (!numbers || known.some(({ rank }) => rank < 0)) return undefined
  return { numbers: numbers.split('.'), letter, suffixes: known, revision }
}

/** The empty one is a version without: those before it are of what comes before a release. */
const order = [
  ...['alpha', 'beta', 'pre', 'rc'],
  '',
  ...['cvs', 'svn', 'git', 'hg', 'p'],
]
const end: Token = { rank: order.indexOf(''), text: '' }

function suffix([, word = '', number = '']: RegExpExecArray): Token {
  return { rank: order.indexOf(word), text: number }
}

/** A number with a leading zero is a fraction: `1.09`, `1.1`. */
function componentOrder(a: string, b: string): number {
  if (a === '' || b === '') return a.length - b.length
  const isFraction = a.startsWith('0') || b.startsWith('0')
  return isFraction ? compare(a, b) : numberOrder(a, b)
}
