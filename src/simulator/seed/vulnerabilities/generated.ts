import type { StoredVulnerability } from '../../model/contents.ts'
import { numberHash } from '../../model/deterministic-hash.ts'
import { vulnerabilityOf } from './vulnerabilities.ts'

/** CVSS 3, distributed as in real inventories: most are high or medium. */
const scores = [9.8, 8.8, 8.1, 7.5, 7.5, 7.5, 6.5, 6.1, 5.9, 5.3, 5.3, 3.7]
const effects = [
  'A crafted request leads to a denial of service.',
  'Untrusted data is deserialized, which can execute code.',
  'A crafted path reaches files outside of the folder.',
  'Properties of the prototype can be overwritten.',
]

/**
 * Nine of ten libraries have none, the others one to four. They follow from the
 * name alone, so that the seed's tree and versions do not depend on them.
 */
export function generatedVulnerabilities(
  name: string,
  version: string,
): StoredVulnerability[] {
  const draw = (what: string, below: number) =>
    numberHash(`${what} of ${name}`, below)
  if (draw('luck', 10) > 0) return []
  const [major = 0] = version.split('.').map(Number)
  return Array.from({ length: 1 + draw('count', 4) }, (_, index) => {
    const year = 2019 + draw(`year ${index}`, 6)
    return vulnerabilityOf(
      {
        id: `CVE-${year}-${10_000 + draw(`id ${index}`, 90_000)}`,
        fixed: `${major + 1}.${index}.0`,
        score: undefined,
        score3: scores[draw(`score ${index}`, scores.length)],
        published: `${year}-0${1 + draw(`month ${index}`, 9)}-15`,
        description: effects[draw(`effect ${index}`, effects.length)] ?? '',
      },
      name,
    )
  })
}
