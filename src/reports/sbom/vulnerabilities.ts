import { type Finding, findings } from '../../domain/inventory/figures.ts'
import type { FixOf } from '../../domain/inventory/library-fix.ts'
import type { Vulnerability } from '../../domain/library/library.ts'
import { plain } from '../../domain/text/clean.ts'
import { fixSentence } from '../text/fix-words.ts'
import type { SbomComponent } from './components.ts'

/** A vulnerability with all components that have it. */
export interface SbomVulnerability {
  /** Cleaned, never empty, unique. */
  readonly id: string
  /** As Mend describes it where it is most severe. */
  readonly mostSevere: Vulnerability
  /** Each component once. */
  readonly components: readonly SbomComponent[]
  /** The components of these for which Mend knows a fix. */
  readonly fixable: readonly SbomComponent[]
  /** What to do about it, each advice once. */
  readonly fixes: readonly string[]
}

/** More than these nobody reads. */
const maxAdvice = 10

/**
 * What to do about a vulnerability: Mend's own advice for it, then for each
 * component in which it can be fixed the version that fixes the others, too.
 */
export function adviceOn(
  { fixes, fixable }: SbomVulnerability,
  fixOf: FixOf,
): string[] {
  const all = new Set(fixes.slice(0, maxAdvice).map((fix) => plain(fix, 300)))
  for (const { library, name } of fixable) {
    if (all.size >= 2 * maxAdvice) break
    const fix = fixSentence(fixOf(library))
    if (fix === '') continue
    const { version = '' } = library
    all.add(`${fix} of ${plain(`${name} ${version}`, 200)}`)
  }
  return [...all]
}

/** A component with one of its vulnerabilities, each pair once. */
export interface Pair extends Finding {
  readonly id: string
  readonly component: SbomComponent
}

const made = new WeakMap<readonly SbomComponent[], readonly Pair[]>()

/** All pairs, the most severe first; the formats share them, as they share the components. */
export function pairsOf(components: readonly SbomComponent[]): readonly Pair[] {
  const pairs = made.get(components) ?? paired(components)
  made.set(components, pairs)
  return pairs
}

function paired(components: readonly SbomComponent[]): Pair[] {
  const byLibrary = new Map(components.map((one) => [one.library, one]))
  const seen = new Map<SbomComponent, Set<string>>()
  return findings([...byLibrary.keys()]).flatMap((finding) => {
    const component = byLibrary.get(finding.library)
    const id = plain(finding.vulnerability.id, 200) || 'unnamed'
    if (!component || seen.get(component)?.has(id)) return []
    seen.set(component, (seen.get(component) ?? new Set()).add(id))
    return [{ ...finding, id, component }]
  })
}

/** The vulnerabilities of these pairs in their order. */
export function vulnerabilitiesOf(pairs: readonly Pair[]): SbomVulnerability[] {
  return [...Map.groupBy(pairs, ({ id }) => id)].map(vulnerabilityOf)
}

/** @param pairs all of this id, the most severe first */
export function vulnerabilityOf([id, pairs]: readonly [
  id: string,
  pairs: readonly Pair[],
]): SbomVulnerability {
  const fixable: SbomComponent[] = []
  const fixes = new Set<string>()
  for (const { component, vulnerability } of pairs) {
    const { fix } = vulnerability
    if (!fix?.trim()) continue
    fixable.push(component)
    fixes.add(fix)
  }
  return {
    id,
    mostSevere: pairs[0]?.vulnerability ?? { id },
    components: pairs.map(({ component }) => component),
    fixable,
    fixes: [...fixes],
  }
}
