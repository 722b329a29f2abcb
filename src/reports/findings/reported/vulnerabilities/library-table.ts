import { shortPath } from '../../../../domain/inventory/dependency-paths.ts'
import type { VulnerableLibrary } from '../../../../domain/inventory/vulnerable-libraries.ts'
import type { Vulnerability } from '../../../../domain/library/library.ts'
import { nameAndVersion, shortName } from '../../../text/library-name.ts'
import { inline } from '../../../text/list.ts'
import {
  code,
  join,
  link,
  type Markdown,
  md,
  nothing,
  prose,
  table,
} from '../../../text/markdown.ts'
import { padded } from '../../../text/padded.ts'
import { severityDots, severityMarks } from '../../../text/severity.ts'
import { isWaived, marked, waivedLast } from '../../../waived-lookup.ts'
import type { Contents } from '../contents.ts'
import { fixes } from './fixes.ts'

const maxVulnerabilities = 4

/** As wide as an id with sign and score. */
const vulnerabilitiesHeader = padded(md`Vulnerabilities`, 24)

/** One row for each library, because a library is what people update; nothing without any. */
export function libraryTable(
  rows: readonly VulnerableLibrary[],
  contents: Contents,
): Markdown {
  if (rows.length === 0) return nothing
  const { tree } = contents
  const headers = [
    md`Severity`,
    md`Library`,
    vulnerabilitiesHeader,
    md`All fixed in`,
    ...(tree ? [md`Why it is here`] : []),
  ]
  return table(
    headers,
    rows.map((one) => [
      severityMarks[one.mostSevere.severity ?? 'unrated'],
      // The hierarchy has coordinates and file names that the inventory lacks (facts 6.1).
      nameAndVersion(tree?.libraries.get(one.library.keyUuid) ?? one.library),
      vulnerabilityCell(one, contents),
      fixes(contents.fixOf(one.library)),
      ...(tree ? [path(one.library.keyUuid, contents)] : []),
    ]),
  )
}

function vulnerabilityCell(
  { library, vulnerabilities }: VulnerableLibrary,
  { waived }: Contents,
): Markdown {
  const isOut = (vulnerability: Vulnerability) =>
    isWaived({ library, vulnerability }, waived)
  return inline(
    waivedLast(vulnerabilities, isOut),
    maxVulnerabilities,
    (vulnerability) => marked(linked(vulnerability), isOut(vulnerability)),
    { between: '<br>' },
  )
}

/** With its sign and score: `🔴 9.8 CVE-2021-44228`. */
function linked({ id, url, severity, score }: Vulnerability): Markdown {
  const dot = severityDots[severity ?? 'unrated']
  const number =
    score === undefined ? nothing : md`${prose(score.toFixed(1))}&nbsp;`
  return md`${dot}&nbsp;${number}${link(id, url, 40)}`
}

/** `direct`, or the shortest path: `spring-boot-starter-web › spring-core` */
function path(keyUuid: string, { tree, paths }: Contents): Markdown {
  if (tree?.direct.has(keyUuid)) return md`direct`
  if (!paths.has(keyUuid)) return md`not in the hierarchy`
  const { start, skipped, end } = shortPath(keyUuid, paths)
  const step = (key: string) => {
    const library = tree?.libraries.get(key)
    return code(library ? shortName(library) : key, 40)
  }
  const gap = skipped > 0 ? [md`${skipped} more`] : []
  return join([...start.map(step), ...gap, ...end.map(step)], ' › ')
}
