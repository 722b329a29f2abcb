import type { StoredVulnerability } from '../../model/contents.ts'
import { table as java } from './java.ts'
import { table as others } from './others.ts'

/** A known vulnerability of a package, and how severe it is. */
interface Advisory {
  readonly id: string
  /** The first version that is not affected. */
  readonly fixed: string
  /** CVSS 2; absent for newer vulnerabilities, which have CVSS 3 only. */
  readonly score: number | undefined
  /** CVSS 3; absent for some older vulnerabilities (facts 6.4). */
  readonly score3: number | undefined
  readonly published: string
  readonly description: string
}

const byPackage = new Map<string, Advisory[]>()
for (const line of `${java}\n${others}`.trim().split('\n')) {
  const cells = line.split('|').map((cell) => cell.trim())
  const [id = '', name = '', fixed = '', score, score3, published = ''] = cells
  const list = byPackage.get(name) ?? []
  list.push({
    id,
    fixed,
    score: numberOf(score),
    score3: numberOf(score3),
    published,
    description: cells[6] ?? '',
  })
  byPackage.set(name, list)
}

function numberOf(cell: string | undefined): number | undefined {
  return cell === undefined || cell === '-' ? undefined : Number(cell)
}

/** `log4j-core` in `2.14.1` → its vulnerabilities, as the inventory shows them. */
export function vulnerabilitiesOf(
  name: string,
  version: string,
): StoredVulnerability[] {
  return (byPackage.get(name) ?? [])
    .filter(({ fixed }) => isOlder(version, fixed))
    .map((advisory) => vulnerabilityOf(advisory, name))
}

/** An advisory as the inventory shows it. */
export function vulnerabilityOf(
  advisory: Advisory,
  name: string,
): StoredVulnerability {
  const { id, score, score3, published, fixed } = advisory
  const mainScore = score ?? score3 ?? 0
  const url = `https://www.mend.io/vulnerability-database/${id}`
  const fix = `Upgrade to version ${name}:${fixed}`
  return {
    name: id,
    type: id.slice(0, id.indexOf('-')),
    severity: severityOf(mainScore),
    score: mainScore,
    ...(score3 !== undefined && {
      cvss3_severity: severityOf(score3),
      cvss3_score: score3,
      scoreMetadataVector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    }),
    publishDate: published,
    url,
    description: advisory.description,
    topFix: {
      vulnerability: id,
      type: 'UPGRADE_VERSION',
      origin: 'WHITESOURCE_EXPERT',
      url,
      fixResolution: fix,
      date: `${published} 00:00:00`,
      message: 'Upgrade to version',
    },
    allFixes: [],
    fixResolutionText: fix,
    references: [],
  }
}

/** On both scales; a 9.8 is HIGH, as in recorded answers (facts 6.4). */
function severityOf(score: number): string {
  if (score >= 7) return 'HIGH'
  return score >= 4 ? 'MEDIUM' : 'LOW'
}

/** `2.9.8` is older than `2.13.1`; only the numbers in a version count. */
function isOlder(version: string, than: string): boolean {
  const numbers = (text: string) => text.match(/\d+/g)?.join('.') ?? ''
  return byNumber.compare(numbers(version), numbers(than)) < 0
}

const byNumber = new Intl.Collator('en', { numeric: true })
