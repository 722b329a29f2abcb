import type { MultiformatMessageString, ReportingDescriptor } from 'sarif'
import type { FixOf } from '../../../domain/inventory/library-fix.ts'
import type { Severity } from '../../../domain/library/library.ts'
import { plain } from '../../../domain/text/clean.ts'
import { adviceOn, type SbomVulnerability } from '../../sbom/vulnerabilities.ts'
import { blocks, md, prose } from '../../text/markdown.ts'
import { webAddress } from '../../text/web-address.ts'

/** GitHub shows at most 1,024 characters of a description. */
const maxCharacters = 1_000

type Level = 'error' | 'warning' | 'note'

const levels: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
}

/** One without a rating is a warning: it may be severe. */
export function levelOf(severity: Severity | undefined): Level {
  return severity ? levels[severity] : 'warning'
}

/** The lowest score of each severity, for vulnerabilities without a score. */
const minScores: Readonly<Record<Severity, number>> = {
  critical: 9.1,
  high: 7,
  medium: 4,
  low: 0.1,
}

/** One vulnerability as a rule: what code scanning shows above its results. */
export function ruleOf(
  vulnerability: SbomVulnerability,
  fixOf: FixOf,
): ReportingDescriptor {
  const { id, mostSevere } = vulnerability
  const { severity, url } = mostSevere
  const score = mostSevere.score ?? (severity && minScores[severity])
  const description =
    mostSevere.description ?? `Mend has no description of ${id}.`
  return {
    id,
    shortDescription: { text: title(vulnerability) },
    fullDescription: { text: sarifText(plain(description, maxCharacters)) },
    helpUri: webAddress(url),
    help: help(description, adviceOn(vulnerability, fixOf)),
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      tags: ['security', 'vulnerability', severity ?? 'unrated'],
      precision: 'very-high',
      'security-severity': score?.toFixed(1),
    },
  }
}

/** `CVE-2021-44228: JNDI features do not protect …`, or `CVE-… in lodash` */
function title({ id, mostSevere, components }: SbomVulnerability): string {
  const names = [...new Set(components.map(({ name }) => name))]
  const { description = `in ${names.join(', ')}` } = mostSevere
  const sign = mostSevere.description ? ':' : ''
  return sarifText(plain(`${id}${sign} ${description}`, 120))
}

function help(
  description: string,
  advice: readonly string[],
): MultiformatMessageString {
  return {
    text: sarifText([plain(description, maxCharacters), ...advice].join('\n')),
    markdown: blocks(
      prose(description, maxCharacters),
      ...advice.map((fix) => md`**Fix:** ${prose(fix)}`),
    ),
  }
}

/**
 * Text as it is: in SARIF's messages braces are placeholders and brackets links
 * (SARIF 2.1.0, 3.11.5 and 3.11.6).
 */
export function sarifText(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&')
}
