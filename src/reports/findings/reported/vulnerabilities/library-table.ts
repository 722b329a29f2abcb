import { shortPath } from '../../../../domain/inventory/dependency-paths.ts'
import type { Affected } from '../../../../domain/inventory/vulnerable-libraries.ts'
import type {
  Library,
  LibraryIdentity,
  Vulnerability,
} from '../../../../domain/library/library.ts'
import { nameAndVersion, type Source, shortName } from '../../../source.ts'
import {
  code,
  join,
  link,
  type Markdown,
  md,
  table,
} from '../../../text/markdown.ts'
import { severityDots, severityMarks } from '../counts.ts'
import { fixes } from './fixes.ts'

const mostVulnerabilities = 4

/** As wide as an id with its sign: ids must not break at their hyphens. */
const vulnerabilitiesHeader = md`Vulnerabilities&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;`

/** One row for each library: that is what has to be mended. */
export function affectedTable(
  rows: readonly Affected[],
  source: Source,
): Markdown {
  const headers = [
    md`Severity`,
    md`Library`,
    vulnerabilitiesHeader,
    md`Fixed in`,
    ...(source.tree ? [md`Why it is here`] : []),
  ]
  return table(
    headers,
    rows.map((affected) => [
      severityMarks[affected.gravest.severity ?? 'unrated'],
      nameAndVersion(fuller(affected.library, source)),
      vulnerabilities(affected),
      fixes(affected),
      ...(source.tree ? [why(affected, source)] : []),
    ]),
  )
}

/** The hierarchy has coordinates and file names, which the inventory has not (facts 6.1). */
function fuller(library: Library, { tree }: Source): LibraryIdentity {
  return tree?.libraries.get(library.keyUuid) ?? library
}

function vulnerabilities({ vulnerabilities, gravest }: Affected): Markdown {
  const shown = vulnerabilities
    .slice(0, mostVulnerabilities)
    .map((one) => named(one, gravest))
  const left = vulnerabilities.length - mostVulnerabilities
  return join(left > 0 ? [...shown, md`${left} more`] : shown, '<br>')
}

/** With the sign of its severity, where it is not that of the row. */
function named(
  { id, url, severity }: Vulnerability,
  gravest: Vulnerability,
): Markdown {
  const shown = link(id, url, 40)
  return severity === gravest.severity
    ? shown
    : md`${severityDots[severity ?? 'unrated']}&nbsp;${shown}`
}

/** `direct`, or the shortest way: `spring-boot-starter-web › spring-core` */
function why({ library }: Affected, { tree, ways }: Source): Markdown {
  const { keyUuid } = library
  if (tree?.direct.has(keyUuid)) return md`direct`
  if (!ways.has(keyUuid)) return md`not in the hierarchy`
  const { start, skipped, end } = shortPath(keyUuid, ways)
  const step = (key: string) => {
    const library = tree?.libraries.get(key)
    return code(library ? shortName(library) : key, 40)
  }
  const gap = skipped > 0 ? [md`${skipped} more`] : []
  return join([...start.map(step), ...gap, ...end.map(step)], ' › ')
}
