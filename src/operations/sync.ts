import { ensurePlace, type Place } from './ensure.ts'
import type { Inputs } from './inputs/schema.ts'
import type { Deps, Operation } from './operation.ts'
import {
  baselineProblems,
  type Found,
  findBaseline,
} from './report/baseline.ts'
import { openGate } from './report/gate.ts'
import {
  both,
  examine,
  formatProblems,
  readsInventory,
  uselessBaseline,
} from './report/report.ts'
import type { Verdict } from './result/result.ts'
import { describe } from './tag/repository-metadata.ts'
import { tagPlace, tagProblems } from './tag/tag.ts'
import { looksUpProducts, targetProblems } from './target/target.ts'
import { passed, together } from './verdict.ts'
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
  async run(inputs, deps) {
    openGate(inputs, deps)
    const describing = describe(inputs, deps)
    const place = await ensurePlace(inputs, deps)
    const baseline = await findBaseline(place, inputs, deps)
    const [tagged, read] = await both(
      describing.then((repository) =>
        tagPlace(place, inputs, { ...deps, repository }),
      ),
      waitAndRead(place, baseline, inputs, deps),
    )
    return together([tagged, read])
  },
}

async function waitAndRead(
  place: Place,
  baseline: Found | undefined,
  inputs: Inputs,
  deps: Deps,
): Promise<Verdict> {
  const { token } = place.project
  const { verdict, scans } =
    inputs.waitFor === 'none' || !token
      ? { verdict: passed, scans: [] }
      : await waitForScans(token, inputs, deps)
  const readable = verdict.outcome === 'passed' || verdict.outcome === 'warned'
  if (!readable) return verdict
  const alertsPending = scans.some(({ end }) => end === 'updated')
  const subject = { place, baseline, alertsPending }
  return together([verdict, await examine(subject, inputs, deps)])
}
