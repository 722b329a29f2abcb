import type { Invocation, Location, Log, Result, Suppression } from 'sarif'
import {
  type LibraryFix,
  libraryFixes,
} from '../../../domain/inventory/library-fix.ts'
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
  const fixOf = libraryFixes(source.packageOrder)
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
            rules: known.values().map((one) => ruleOf(one, fixOf)),
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
            fix: fixOf(pair.component.library),
            suppressions: suppressions(pair, source),
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
  readonly fix: LibraryFix | undefined
  readonly suppressions: Suppression[] | undefined
}

function resultOf(
  pair: Pair,
  { ruleIndex, place, fingerprint, fix, suppressions }: ResultFacts,
): Written<Result> {
  const { id, component, vulnerability } = pair
  return {
    ruleId: id,
    ruleIndex,
    level: levelOf(vulnerability.severity),
    message: { text: message(pair, place, fix) },
    locations: [location(component, place)],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    suppressions,
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

function message(
  { id, component, vulnerability }: Pair,
  { broughtInBy }: ResultPlace,
  ofLibrary: LibraryFix | undefined,
): string {
  const { severity = 'unrated', score, fix } = vulnerability
  const { version = '' } = component.library
  const library = plain(`${component.name} ${version}`, 200)
  const rating =
    score === undefined ? severity : `${severity}, ${score.toFixed(1)}`
  const advice = fix ? ` ${plain(fix, 300)}` : ''
  const forAll = fix?.trim() && fixSentence(ofLibrary)
  const more = forAll ? `. ${forAll} of this library.` : ''
  const origin = broughtInBy
    ? ` Brought in by ${plain(broughtInBy.name, 200)}.`
    : ''
  return sarifText(`${library} has ${id} (${rating}).${origin}${advice}${more}`)
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
