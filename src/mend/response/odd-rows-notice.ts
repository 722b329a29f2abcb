import type { OddRows } from '../../domain/odd-rows.ts'
import { cut, plain } from '../../domain/text/clean.ts'
import { grouped } from '../../domain/text/counted.ts'
import { maxExamples } from './repair-rows.ts'

const maxExample = 200

/**
 * `Mend's answer to Get Project Inventory of "web_main" is not as documented in
 * 5 of 120 rows, and 1 cannot be used: row 2 "lodash" (keyUuid read as text); …`
 *
 * @param value what was read from the answer
 */
export function oddRowsNotice(
  heading: string,
  value: unknown,
  { of, kept, leftOut, examples }: OddRows,
): string {
  const odd = kept + leftOut
  const name = projectNameIn(value)
  const answer = `Mend's answer to ${heading}${name ? ` of "${name}"` : ''}`
  const counted =
    odd > 0 ? `${grouped(odd)} of ${grouped(of)} rows` : 'some fields'
  const lost = leftOut > 0 ? `, and ${grouped(leftOut)} cannot be used` : ''
  const few = examples.map((example) => cut(example, maxExample)).join('; ')
  const left = odd - maxExamples
  const rest = left > 0 ? `; and ${grouped(left)} more` : ''
  return `${answer} is not as documented in ${counted}${lost}: ${few}${rest}. Everything else was read as usual.`
}

function projectNameIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('projectName' in value)) return undefined
  const { projectName } = value
  return typeof projectName === 'string' ? plain(projectName, 100) : undefined
}
