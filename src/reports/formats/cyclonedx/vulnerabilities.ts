import { Vulnerability as Enums } from '@cyclonedx/cyclonedx-library/Enums'
import type { JSON as Json } from '@cyclonedx/cyclonedx-library/Serialize'
import type { VulnerabilityWaiver } from '../../../domain/gate/waivers/waiver.ts'
import type { FixOf } from '../../../domain/inventory/library-fix.ts'
import type { Severity } from '../../../domain/library/library.ts'
import { plain } from '../../../domain/text/clean.ts'
import { compare } from '../../../domain/text/compare.ts'
import {
  adviceOn,
  type Pair,
  type SbomVulnerability,
  vulnerabilityOf,
} from '../../sbom/vulnerabilities.ts'
import type { Written } from '../../text/json-chunks.ts'
import { webAddress } from '../../text/web-address.ts'
import type { WaivedLookup } from '../../waived-lookup.ts'
import { refOf } from './elements.ts'

/** What is known of the findings beside their own fields. */
interface About {
  readonly waived: WaivedLookup
  readonly fixOf: FixOf
}

type Vulnerability = Written<Json.Types.Normalized.Vulnerability>

/**
 * Each vulnerability with the components that it affects. An analysis holds for
 * all components of its entry, so those with another waiver, or with none, get an
 * entry of their own; the schema wants only `bom-ref` to be unique.
 */
export function* vulnerabilities(
  pairs: readonly Pair[],
  { waived, fixOf }: About,
): Generator<Vulnerability> {
  const waiverOf = ({ component, vulnerability }: Pair) =>
    waived.get(component.library.keyUuid)?.vulnerabilities.get(vulnerability.id)
  for (const [id, same] of Map.groupBy(pairs, ({ id }) => id)) {
    let entries = 0
    for (const [waiver, those] of Map.groupBy(same, waiverOf)) {
      const one = vulnerabilityOf([id, those])
      const recommendation = adviceOn(one, fixOf).join('; ') || undefined
      yield { ...entryOf(one, ++entries, waiver), recommendation }
    }
  }
}

const severities: Readonly<Record<Severity, Enums.Severity>> = {
  critical: Enums.Severity.Critical,
  high: Enums.Severity.High,
  medium: Enums.Severity.Medium,
  low: Enums.Severity.Low,
}

/** @param number from 1, of the entries of this vulnerability */
function entryOf(
  { id, mostSevere, components }: SbomVulnerability,
  number: number,
  waiver: VulnerabilityWaiver | undefined,
): Vulnerability {
  const { severity, score, url, description } = mostSevere
  const address = webAddress(url)
  const refs = components
    .map(({ library }) => refOf(library.keyUuid))
    .sort(compare)
  return {
    'bom-ref': `vulnerability${number > 1 ? `-${number}` : ''}:${id}`,
    id,
    source: address ? { url: address } : undefined,
    ratings: [
      {
        ...(score !== undefined && { score }),
        severity: severity ? severities[severity] : Enums.Severity.Unknown,
      },
    ],
    description: description && plain(description),
    published: dateOf(mostSevere.published)?.toISOString(),
    analysis: waiver && analysis(waiver),
    affects: refs.map((ref) => ({ ref })),
  }
}

const maxReason = 2_000

/** What the policy says; its words for states and justifications are CycloneDX's. */
function analysis(waiver: VulnerabilityWaiver): Vulnerability['analysis'] {
  const { state, justification, reason, until } = waiver
  return {
    state: states[state],
    justification: justification && justifications[justification],
    detail: `${plain(reason, maxReason)} (waived until ${until})`,
  }
}

const { AnalysisState: State, AnalysisJustification: Justification } = Enums

const states: Readonly<
  Record<VulnerabilityWaiver['state'], Enums.AnalysisState>
> = {
  resolved: State.Resolved,
  resolved_with_pedigree: State.ResolvedWithPedigree,
  exploitable: State.Exploitable,
  in_triage: State.InTriage,
  false_positive: State.FalsePositive,
  not_affected: State.NotAffected,
}

const justifications: Readonly<
  Record<
    NonNullable<VulnerabilityWaiver['justification']>,
    Enums.AnalysisJustification
  >
> = {
  code_not_present: Justification.CodeNotPresent,
  code_not_reachable: Justification.CodeNotReachable,
  requires_configuration: Justification.RequiresConfiguration,
  requires_dependency: Justification.RequiresDependency,
  requires_environment: Justification.RequiresEnvironment,
  protected_by_compiler: Justification.ProtectedByCompiler,
  protected_at_runtime: Justification.ProtectedAtRuntime,
  protected_at_perimeter: Justification.ProtectedAtPerimeter,
  protected_by_mitigating_control: Justification.ProtectedByMitigatingControl,
}

function dateOf(text: string | undefined): Date | undefined {
  const date = new Date(text ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}
