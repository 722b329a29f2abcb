import type { Policy } from '../../domain/gate/waivers/waiver.ts'
import { plain } from '../../domain/text/clean.ts'
import { grouped } from '../../domain/text/counted.ts'
import { readPolicies } from '../inputs/policy/read-policies.ts'
import type { ParsedInputs } from '../inputs/validate.ts'
import type { Verdict } from '../result/result.ts'
import { earlyVerdict } from './preconditions.ts'
import { cancelled } from './stopped.ts'
import type { Surroundings } from './surroundings.ts'

/** What a run knows before it sends anything to Mend. */
interface Prepared {
  /** How it ends without sending anything. */
  readonly early?: Verdict | undefined
  readonly policies: readonly Policy[]
}

/** Reads the policies, unless the run is skipped: then nothing of them is needed. */
export async function prepare(
  { inputs, problems }: Pick<ParsedInputs, 'inputs' | 'problems'>,
  surroundings: Surroundings,
): Promise<Prepared> {
  const { signal, log, readPolicyFile } = surroundings
  const early = earlyVerdict(inputs, problems, surroundings)
  if (early?.outcome === 'skipped') return { early, policies: [] }
  const read = await readPolicies(inputs, readPolicyFile)
  const { policies } = read
  if (signal.aborted) return { early: cancelled, policies }
  for (const { file, conditions, waivers } of policies) {
    log.info(
      `Policy ${plain(file, 200)}: conditions: ${grouped(conditions.length)}, waivers: ${grouped(waivers.length)}`,
    )
  }
  if (read.problems.length === 0) return { early, policies }
  const all = [...problems, ...read.problems]
  return { early: earlyVerdict(inputs, all, surroundings), policies }
}
