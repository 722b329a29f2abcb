import type { Inputs, Problem } from './inputs/schema.ts'
import type { Operation } from './operation.ts'
import { baselineProblems, findBaseline } from './report/baseline.ts'
import { openGate } from './report/gate.ts'
import { examine } from './report/report.ts'
import { findTarget } from './target/resolve.ts'
import { looksUpProducts } from './target/target.ts'

/** What changed from the baseline to the project; both are read at once. */
export const compare: Operation = {
  needsOrgToken: looksUpProducts,
  readsInventory: () => true,
  problems: (inputs) => [
    ...missingBaseline(inputs),
    ...baselineProblems(inputs),
  ],
  async run(context) {
    openGate(context)
    const target = await findTarget(context)
    const baseline = await findBaseline(target, context)
    const subject = { target, baseline, alertsPending: false }
    const inputs: Inputs = { ...context.inputs, report: ['inventory'] }
    return examine(subject, { ...context, inputs })
  },
}

function missingBaseline({ baseline }: Inputs): Problem[] {
  if (baseline) return []
  const text =
    'is required for operation compare; expected the path of a JSON report of an earlier run, project-name=… or project-token=…'
  return [{ input: 'baseline', text }]
}
