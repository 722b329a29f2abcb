import { baselineProblems, findBaseline } from './baseline.ts'
import { findPlace } from './ensure.ts'
import { openGate } from './gate.ts'
import type { Inputs, Problem } from './inputs.ts'
import type { Operation } from './operation.ts'
import { examine } from './report.ts'
import { looksUpProducts, targetProblems } from './target.ts'

/** What changed between the baseline and the project; both are read at once. */
export const compare: Operation = {
  many: false,
  needsOrgToken: looksUpProducts,
  readsInventory: () => true,
  problems: (inputs) => [
    ...targetProblems(inputs),
    ...missingBaseline(inputs),
    ...baselineProblems(inputs),
  ],
  async run(inputs, deps) {
    openGate(inputs, deps)
    const place = await findPlace(inputs, deps, false)
    const baseline = await findBaseline(place, inputs, deps)
    const subject = { place, baseline, alertsPending: false }
    return examine(subject, { ...inputs, report: ['inventory'] }, deps)
  },
}

function missingBaseline({ baseline }: Inputs): Problem[] {
  if (baseline) return []
  const text =
    'is required for operation compare; expected the path of a JSON report of an earlier run, project-name=… or project-token=…'
  return [{ input: 'baseline', text }]
}
