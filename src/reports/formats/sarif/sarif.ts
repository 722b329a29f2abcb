import type { Invocation, Location, Log, Result } from 'sarif'
import { plain } from '../../../domain/text/clean.ts'
import type { Format, FormatSource } from '../../format.ts'
import { componentsOf, type SbomComponent } from '../../sbom/components.ts'
import { subjectOf, toolName } from '../../sbom/subject.ts'
import {
  type Pair,
  pairsOf,
  vulnerabilitiesOf,
} from '../../sbom/vulnerabilities.ts'
import { jsonChunks, type Written } from '../../text/json-chunks.ts'
import { grouped } from '../../text/markdown.ts'
import { fingerprints } from './fingerprints.ts'
import { type ResultPlace, resultPlaces } from './result-places.ts'
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
  const rules = new Map(known.map(({ id }, index) => [id, index]))
  const placeOf = resultPlaces(source)
  const fingerprintOf = fingerprints(source)
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
            rules: known.values().map(ruleOf),
          },
        },
        automationDetails: source.project
          ? { id: category(source) }
          : undefined,
        invocations: [
          { executionSuccessful: true, ...note(all.length - pairs.length) },
        ],
        results: pairs.values().map((pair) =>
          resultOf(pair, {
            ruleIndex: rules.get(pair.id),
            place: placeOf(pair.component),
            fingerprint: fingerprintOf(pair),
          }),
        ),
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

interface ResultFacts {
  readonly ruleIndex: number | undefined
  readonly place: ResultPlace
  readonly fingerprint: string
}

function resultOf(
  pair: Pair,
  { ruleIndex, place, fingerprint }: ResultFacts,
): Written<Result> {
  const { id, component, vulnerability } = pair
  return {
    ruleId: id,
    ruleIndex,
    level: levelOf(vulnerability.severity),
    message: { text: message(pair, place) },
    locations: [location(component, place)],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  }
}

function message(
  { id, component, vulnerability }: Pair,
  { broughtInBy }: ResultPlace,
): string {
  const { severity = 'unrated', score, fix } = vulnerability
  const { version = '' } = component.library
  const library = plain(`${component.name} ${version}`, 200)
  const rating =
    score === undefined ? severity : `${severity}, ${score.toFixed(1)}`
  const advice = fix ? ` ${plain(fix, 300)}` : ''
  const origin = broughtInBy
    ? ` Brought in by ${plain(broughtInBy.name, 200)}.`
    : ''
  return sarifText(`${library} has ${id} (${rating}).${origin}${advice}`)
}

function location(
  { purl, name }: SbomComponent,
  { path, line }: ResultPlace,
): Location {
  const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/')
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: line },
    },
    logicalLocations: [
      { fullyQualifiedName: purl?.text ?? plain(name), kind: 'module' },
    ],
  }
}
