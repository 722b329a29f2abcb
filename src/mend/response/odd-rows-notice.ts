import type { OddRows } from '../../domain/odd-rows.ts'
import { plain } from '../../domain/text/clean.ts'

/**
 * `Get Project Inventory of web_main: 3 of 120 rows are not as documented, 1 of
 * them left out: row 2 "lodash" (keyUuid read as text), … and 2 more`
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
  const counted = odd > 0 ? `${odd} of ${of} rows` : 'some fields'
  const lost = leftOut > 0 ? `, and ${leftOut} cannot be used` : ''
  const rest =
    odd > examples.length ? `; and ${odd - examples.length} more` : ''
  return `${answer} is not as documented in ${counted}${lost}: ${examples.join('; ')}${rest}. Everything else was read as usual.`
}

function projectNameIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('projectName' in value)) return undefined
  const { projectName } = value
  return typeof projectName === 'string' ? plain(projectName, 100) : undefined
}
