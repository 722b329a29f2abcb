import { priorities, type Source } from '../../../source.ts'
import type { Section } from '../../../summary/size-budget.ts'
import {
  blocks,
  details,
  type Markdown,
  md,
  table,
} from '../../../text/markdown.ts'
import { pie } from '../../../text/mermaid.ts'
import {
  type Rating,
  ratings,
  severityColors,
  severityMarks,
} from '../counts.ts'

interface Share {
  readonly rating: Rating
  readonly vulnerabilities: number
  readonly libraries: number
  readonly fixed: number
}

/** How the vulnerabilities spread over the severities; of one severity nothing is to be said. */
export function severityShares(source: Source): Section | undefined {
  const shares = ratings
    .map((rating) => shareOf(rating, source))
    .filter(({ vulnerabilities }) => vulnerabilities > 0)
  if (shares.length < 2) return undefined
  return {
    id: 'severities',
    full: details(
      '📊 Vulnerabilities by severity',
      blocks(table(headers, shares.map(row), alignment), picture(shares)),
    ),
    priority: priorities.severities,
  }
}

function shareOf(rating: Rating, { affected }: Source): Share {
  const share = { rating, vulnerabilities: 0, libraries: 0, fixed: 0 }
  for (const { vulnerabilities } of affected) {
    const those = vulnerabilities.filter(
      ({ severity }) => (severity ?? 'unrated') === rating,
    )
    share.vulnerabilities += those.length
    share.libraries += Number(those.length > 0)
    share.fixed += those.filter(({ fix }) => fix !== undefined).length
  }
  return share
}

const headers = [
  md`Severity`,
  md`Vulnerabilities`,
  md`Libraries`,
  md`With a known fix`,
]
const alignment = ['left', 'right', 'right', 'right'] as const

function row({ rating, vulnerabilities, libraries, fixed }: Share): Markdown[] {
  return [
    severityMarks[rating],
    md`${vulnerabilities}`,
    md`${libraries}`,
    md`${fixed}`,
  ]
}

function picture(shares: readonly Share[]): Markdown {
  return pie(
    shares.map(({ rating, vulnerabilities }) => ({
      name: rating,
      size: vulnerabilities,
      color: severityColors[rating],
    })),
  )
}
