import { isShared } from '../../../../domain/gate/words/finding-count.ts'
import {
  blocks,
  type Markdown,
  md,
  prose,
  table,
} from '../../../text/markdown.ts'
import { pie } from '../../../text/mermaid.ts'
import {
  type Rating,
  ratings,
  severityColors,
  severityMarks,
} from '../../../text/severity.ts'
import { folded, type Section } from '../../section.ts'
import type { Contents } from '../contents.ts'

interface Share {
  readonly rating: Rating
  readonly vulnerabilities: number
  readonly libraries: number
  readonly fixed: number
}

/** How the vulnerabilities spread over the severities, where there is more than one. */
export function severityShares(contents: Contents): Section | undefined {
  const shares = ratings
    .map((rating) => shareOf(rating, contents))
    .filter(({ vulnerabilities }) => vulnerabilities > 0)
  if (shares.length < 2) return undefined
  const { found } = contents
  const what = found && isShared(found) ? 'Findings' : 'Vulnerabilities'
  const headers = [md`Severity`, prose(what), ...furtherHeaders]
  return folded('severities', `📊 ${what} by severity`, {
    full: blocks(table(headers, shares.map(row), alignment), chart(shares)),
  })
}

function shareOf(rating: Rating, { vulnerable }: Contents): Share {
  const share = { rating, vulnerabilities: 0, libraries: 0, fixed: 0 }
  for (const { vulnerabilities } of vulnerable) {
    const those = vulnerabilities.filter(
      ({ severity }) => (severity ?? 'unrated') === rating,
    )
    share.vulnerabilities += those.length
    share.libraries += Number(those.length > 0)
    share.fixed += those.filter(({ fix }) => fix !== undefined).length
  }
  return share
}

const furtherHeaders = [md`Libraries`, md`With a known fix`]
const alignment = ['left', 'right', 'right', 'right'] as const

function row({ rating, vulnerabilities, libraries, fixed }: Share): Markdown[] {
  return [
    severityMarks[rating],
    md`${vulnerabilities}`,
    md`${libraries}`,
    md`${fixed}`,
  ]
}

function chart(shares: readonly Share[]): Markdown {
  return pie(
    shares.map(({ rating, vulnerabilities }) => ({
      name: rating,
      size: vulnerabilities,
      color: severityColors[rating],
    })),
  )
}
