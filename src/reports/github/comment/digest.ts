import type { GateRow } from '../../../domain/gate/gate.ts'
import { compare } from '../../../domain/text/compare.ts'
import type { Findings, Result } from '../../../operations/result/result.ts'
import { deltaFacts } from '../../findings/compared/delta-facts.ts'
import {
  byKeyAndId,
  waivedFacts,
  waiverFacts,
} from '../../findings/waived/waiver-facts.ts'

/**
 * What a comment tells of a run, as texts: the same as long as result, conditions,
 * findings and waivers are, whatever the order in which Mend lists them. Not in it
 * is what time alone changes.
 */
export function* digestParts(result: Result): Generator<string> {
  const { operation = '', targets = [] } = result
  yield operation
  yield* partsOf(result)
  for (const target of targets) {
    yield target.name
    yield* partsOf(target)
  }
}

type Judged = Findings & Pick<Result, 'outcome' | 'reasons' | 'failure'>

function* partsOf(result: Judged): Generator<string> {
  const { outcome, failure, gated, compared } = result
  yield outcome
  yield failure?.what ?? ''
  // The rows say the same as the reasons, which may also name an age.
  yield* gated ? gated.rows.map(conditionPart) : result.reasons
  yield* vulnerabilityParts(result)
  if (compared) yield JSON.stringify(deltaFacts(compared.delta))
  yield* waiverParts(result)
}

/** An age grows from run to run. */
function conditionPart(row: GateRow): string {
  const { condition, limit, verdict, actual, unit } = row
  const isAge = unit === 'd' || unit === 'h'
  return [condition, limit, verdict, isAge ? '' : (actual ?? '')].join('\n')
}

function vulnerabilityParts({ reported }: Findings): string[] {
  const { libraries = [] } = reported?.inventory ?? {}
  return libraries
    .flatMap(({ keyUuid, vulnerabilities }) =>
      vulnerabilities.map(
        ({ id, severity = '' }) => `${keyUuid}\n${id}\n${severity}`,
      ),
    )
    .sort(compare)
}

function waiverParts({ waived }: Findings): string[] {
  const { findings = [], expired = [] } = waived ?? {}
  return [
    ...findings.toSorted(byKeyAndId).map(waivedFacts),
    ...expired.map(waiverFacts),
  ].map((facts) => JSON.stringify(facts))
}
