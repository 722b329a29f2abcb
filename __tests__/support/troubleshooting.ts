import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { parseCondition } from '../../src/domain/gate/condition.ts'

/**
 * docs/troubleshooting.md, as somebody uses it who searches it for words of a
 * message. A heading is one or more patterns with ` · ` between them, and `…`
 * stands for what differs from run to run.
 */
const page = join(import.meta.dirname, '../../docs/troubleshooting.md')

interface Heading {
  readonly text: string
  readonly pattern: RegExp
}

const plain = (text: string) => text.replaceAll('`', '').replace(/\s+/g, ' ')

/** What a heading has to say at least, so that it does not match everything. */
const fewestLetters = 7

export const headings: readonly Heading[] = [
  ...readFileSync(page, 'utf8').matchAll(/^### (.+)$/gm),
].flatMap(([, line = '']) =>
  plain(line)
    .split(' · ')
    .map((text) => ({ text, pattern: patternOf(text) })),
)

/** A single word is how the message begins. */
function patternOf(text: string): RegExp {
  const letters = text.replace(/\P{L}/gu, '')
  if (letters.length < fewestLetters)
    throw new Error(`the heading is too short to be found: ${text}`)
  const parts = text.split('…').map((part) => escaped(part))
  const start = /^\p{L}+$/u.test(text) ? '^' : ''
  return new RegExp(start + parts.join('.*'), 'is')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** For `critical > 0: 2`, which has as many first words as there are conditions. */
const ofCondition = 'critical > 0: 2 (…), or another condition with its value'

/** The heading under which somebody finds the message; `undefined` without one. */
export function headingFor(message: string): string | undefined {
  const words = plain(message)
  const found = headings.find(({ pattern }) => pattern.test(words))
  if (found) return found.text
  if (words.includes('not judged')) return undefined
  // A project's name may stand before it.
  const isCondition = words.split(': ').some((part) => parseCondition(part).ok)
  return isCondition ? ofCondition : undefined
}

/** The last line of a list that is cut: `… and 7 more`. */
const restOfList = /^… and \d+ more$/

/** Fails the test with what a user could meet and not look up. */
export function expectDocumented(messages: readonly string[]): void {
  const undocumented = messages.filter(
    (message) => !restOfList.test(message) && !headingFor(message),
  )
  expect({
    'without a heading in docs/troubleshooting.md': undocumented,
  }).toEqual({ 'without a heading in docs/troubleshooting.md': [] })
}
