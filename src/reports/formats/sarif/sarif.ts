import type { Invocation, Location, Log, Result, Suppression } from 'sarif'
import {
  type FixOf,
  libraryFixes,
} from '../../../domain/inventory/library-fix.ts'
import { manifestOf } from '../../../domain/library/manifest.ts'
import { plain } from '../../../domain/text/clean.ts'
import type { Format, FormatSource } from '../../format.ts'
import { componentsOf, type SbomComponent } from '../../sbom/components.ts'
import { subjectOf, toolName } from '../../sbom/subject.ts'
import {
  type Pair,
  pairsOf,
  vulnerabilitiesOf,
} from '../../sbom/vulnerabilities.ts'
import { fixSentence } from '../../text/fix-words.ts'
import { jsonChunks, type Written } from '../../text/json-chunks.ts'
import { grouped } from '../../text/markdown.ts'
import { waivedLookup } from '../../waived-lookup.ts'
import { levelOf, ruleOf, sarifText } from './rule.ts'

/** SARIF 2.1.0 as GitHub's code scanning accepts it: one result for each library and vulnerability. */
export const sarifFormat: Format = {
  name: 'sarif',
  output: 'sarif-path',
  file: 'mend-vulnerabilities.sarif',
  perProject: 'instead',
  write(source) {
    const { inventory } = source.result.reported ?? {}
    // Code scanning would close the alerts that Mend has not computed yet.
    if (!inventory || inventory.alertsPending) return undefined
    return jsonChunks(() => documentOf(source))
  },
}

/** Code scanning refuses a run with more results, or with more rules (GitHub: SARIF support). */
export const maxResults = 25_000

function documentOf(source: FormatSource): Written<Log> {
  const all = pairsOf(componentsOf(source))
  const pairs = all.slice(0, maxResults)
  const known = vulnerabilitiesOf(pairs)
  const fixOf = libraryFixes(source.packageOrder)
  const rules = new Map(known.map(({ id }, index) => [id, index]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Mend',
            fullName: `Mend, reported by ${toolName}`,
            informationUri: 'https://docs.mend.io',
            semanticVersion: source.version,
            rules: known.values().map((one) => ruleOf(one, fixOf)),
          },
        },
        automationDetails: source.project
          ? { id: category(source) }
          : undefined,
        invocations: [
          { executionSuccessful: true, ...note(all.length - pairs.length) },
        ],
        results: pairs
          .values()
          .map((pair) => resultOf(pair, rules.get(pair.id), source, fixOf)),
      },
    ],
  }
}

/**
 * Code scanning replaces what was uploaded under the same category, so projects
 * of one run need one each (GitHub: SARIF support, `automationDetails`).
 */
function category(source: FormatSource): string {
  const { product, project } = subjectOf(source)
  return ['mend', product, project, '']
    .filter((part) => part !== undefined)
    .join('/')
}

function note(left: number): Partial<Invocation> {
  if (left <= 0) return {}
  const text = `${grouped(left)} less severe results are left out: code scanning accepts at most ${grouped(maxResults)}.`
  return {
    toolExecutionNotifications: [{ level: 'warning', message: { text } }],
  }
}

function resultOf(
  pair: Pair,
  ruleIndex: number | undefined,
  source: FormatSource,
  fixOf: FixOf,
): Written<Result> {
  const { id, component, vulnerability } = pair
  return {
    ruleId: id,
    ruleIndex,
    level: levelOf(vulnerability.severity),
    message: { text: message(pair, fixOf) },
    locations: [location(component, source)],
    partialFingerprints: {
      primaryLocationLineHash: source.uuid([component.library.keyUuid, id]),
    },
    suppressions: suppressions(pair, source),
  }
}

/**
 * The waiver of a result. A run tells it of all its results or of none (SARIF
 * 2.1.0, 3.27.23), so with a policy the others have an empty list.
 */
function suppressions(
  { component, vulnerability }: Pair,
  { result }: FormatSource,
): Suppression[] | undefined {
  if (!result.waived) return undefined
  const own = waivedLookup(result).get(component.library.keyUuid)
  const waiver = own?.vulnerabilities.get(vulnerability.id)
  if (!waiver) return []
  const justification = plain(waiver.reason, maxReason)
  return [{ kind: 'external', status: 'accepted', justification }]
}

const maxReason = 1_000

function message({ id, component, vulnerability }: Pair, fixOf: FixOf): string {
  const { severity = 'unrated', score, fix } = vulnerability
  const { version = '' } = component.library
  const library = plain(`${component.name} ${version}`, 200)
  const rating =
    score === undefined ? severity : `${severity}, ${score.toFixed(1)}`
  const advice = fix ? ` ${plain(fix, 300)}` : ''
  const forAll = fix?.trim() && fixSentence(fixOf(component.library))
  const more = forAll ? `. ${forAll} of this library.` : ''
  return sarifText(`${library} has ${id} (${rating}).${advice}${more}`)
}

/** A workflow's usual path, for runs whose own is not known. */
const fallback = '.github/workflows/mend.yml'

/**
 * Code scanning refuses results without a file. This is the manifest of the
 * library's ecosystem where the workspace has one, otherwise the workflow that
 * ran; the first line, because Mend names none.
 */
function location(
  { ecosystem, purl, name }: SbomComponent,
  { manifests, workflow = fallback }: FormatSource,
): Location {
  const path = manifestOf(ecosystem, manifests) ?? workflow
  const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/')
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    },
    logicalLocations: [
      { fullyQualifiedName: purl?.text ?? plain(name), kind: 'module' },
    ],
  }
}
