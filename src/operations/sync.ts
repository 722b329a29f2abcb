import { ensureTarget, type TargetObjects } from './ensure.ts'
import type { Inputs } from './inputs/schema.ts'
import type { Operation, OperationContext } from './operation.ts'
import {
  baselineProblems,
  type FoundBaseline,
  findBaseline,
} from './report/baseline.ts'
import { openGate } from './report/gate.ts'
import {
  examine,
  formatProblems,
  readsInventory,
  settleBoth,
  uselessBaseline,
} from './report/report.ts'
import type { Verdict } from './result/result.ts'
import { repositoryMetadata } from './tag/repository-metadata.ts'
import { tagProblems, tagTarget } from './tag/tag.ts'
import { looksUpProducts, targetProblems } from './target/target.ts'
import { combineVerdicts, passed } from './verdict.ts'
import { waitForScans } from './wait/wait.ts'

/**
 * Ensure, then tag while the wait already polls, then read. An existing project
 * costs four round trips one after another beside the wait: products, projects
 * with their tags, {new tags, first poll}, {old tags, inventory, hierarchy}.
 */
export const sync: Operation = {
  many: true,
  needsOrgToken: (inputs) =>
    inputs.waitFor !== 'none' || looksUpProducts(inputs),
  readsInventory,
  problems: (inputs) => [
    ...targetProblems(inputs),
    ...tagProblems(inputs),
    ...formatProblems(inputs),
    ...baselineProblems(inputs),
    ...uselessBaseline(inputs),
  ],
  async run(inputs, context) {
    openGate(inputs, context)
    const describing = repositoryMetadata(inputs, context)
    const place = await ensureTarget(inputs, context)
    const baseline = await findBaseline(place, inputs, context)
    const [tagged, read] = await settleBoth(
      describing.then((repository) =>
        tagTarget(place, inputs, { ...context, repository }),
      ),
      waitAndRead(place, baseline, inputs, context),
    )
    return combineVerdicts([tagged, read])
  },
}

async function waitAndRead(
  place: TargetObjects,
  baseline: FoundBaseline | undefined,
  inputs: Inputs,
  context: OperationContext,
): Promise<Verdict> {
  const { token } = place.project
  const { verdict, scans } =
    inputs.waitFor === 'none' || !token
      ? { verdict: passed, scans: [] }
      : await waitForScans(token, inputs, context)
  const readable = verdict.outcome === 'passed' || verdict.outcome === 'warned'
  if (!readable) return verdict
  const alertsPending = scans.some(({ end }) => end === 'updated')
  const subject = { place, baseline, alertsPending }
  return combineVerdicts([verdict, await examine(subject, inputs, context)])
}
