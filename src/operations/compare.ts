import { findTarget } from './ensure.ts'
import type { Inputs } from './inputs/schema.ts'
import type { Problem } from './inputs/validate.ts'
import type { Operation } from './operation.ts'
import { baselineProblems, findBaseline } from './report/baseline.ts'
import { openGate } from './report/gate.ts'
import { examine } from './report/report.ts'
import { looksUpProducts, targetProblems } from './target/target.ts'

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
  async run(inputs, context) {
    openGate(inputs, context)
    const place = await findTarget(inputs, context, false)
    const baseline = await findBaseline(place, inputs, context)
    const subject = { place, baseline, alertsPending: false }
    return examine(subject, { ...inputs, report: ['inventory'] }, context)
  },
}

function missingBaseline({ baseline }: Inputs): Problem[] {
  if (baseline) return []
  const text =
    'is required for operation compare; expected the path of a JSON report of an earlier run, project-name=… or project-token=…'
  return [{ input: 'baseline', text }]
}
