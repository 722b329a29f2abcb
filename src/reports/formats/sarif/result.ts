import type { Location, Result, Suppression } from 'sarif'
import type { FixOf } from '../../../domain/inventory/library-fix.ts'
import { plain } from '../../../domain/text/clean.ts'
import type { FormatSource } from '../../format.ts'
import type { SbomComponent } from '../../sbom/components.ts'
import type { Pair } from '../../sbom/vulnerabilities.ts'
import { fixSentence } from '../../text/fix-words.ts'
import type { Written } from '../../text/json-chunks.ts'
import { waivedLookup } from '../../waived-lookup.ts'
import { fingerprints } from './fingerprints.ts'
import { type ResultPlace, resultPlaces } from './result-places.ts'
import { levelOf, sarifText } from './rule.ts'

/** What makes the results of a document: each pair is to be given once, in order. */
export function resultsOf(
  source: FormatSource,
  fixOf: FixOf,
): (pair: Pair, ruleIndex: number | undefined) => Written<Result> {
  const placeOf = resultPlaces(source)
  const fingerprintOf = fingerprints(source)
  return (pair, ruleIndex) => {
    const place = placeOf(pair.component)
    return {
      ruleId: pair.id,
      ruleIndex,
      level: levelOf(pair.vulnerability.severity),
      message: { text: message(pair, place, fixOf) },
      locations: [location(pair.component, place)],
      partialFingerprints: { primaryLocationLineHash: fingerprintOf(pair) },
      suppressions: suppressions(pair, source),
    }
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
  fixOf: FixOf,
): string {
  const { severity = 'unrated', score, fix } = vulnerability
  const { version = '' } = component.library
  const library = plain(`${component.name} ${version}`, 200)
  const rating =
    score === undefined ? severity : `${severity}, ${score.toFixed(1)}`
  const advice = fix ? ` ${plain(fix, 300)}` : ''
  const forAll = fix?.trim() && fixSentence(fixOf(component.library))
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
