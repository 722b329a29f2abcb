import type { Operation, OperationContext } from './operation.ts'
import { type FoundBaseline, findBaseline } from './report/baseline.ts'
import { openGate } from './report/gate.ts'
import {
  examine,
  readProblems,
  readsHierarchy,
  readsInventory,
} from './report/report.ts'
import type { Verdict } from './result/result.ts'
import { settleBoth } from './settle-both.ts'
import { repositoryMetadata } from './tag/repository-metadata.ts'
import { tagTarget } from './tag/tag.ts'
import { tagProblems } from './tag/tag-problems.ts'
import { ensureTarget } from './target/resolve.ts'
import { looksUpProducts, type TargetObjects } from './target/target.ts'
import { combineVerdicts, passed } from './verdict.ts'
import { knownProject, waitForScans } from './wait/wait.ts'

/**
 * Ensures, tags while the wait already polls, then reads. Beside the wait, an
 * existing project costs four round trips in sequence: products, projects with
 * their tags, {new tags, first poll}, {old tags, inventory, hierarchy}.
 */
export const sync: Operation = {
  many: true,
  needsOrgToken: (inputs) =>
    inputs.waitFor !== 'none' || looksUpProducts(inputs),
  readsInventory,
  readsHierarchy,
  problems: (inputs) => [...tagProblems(inputs), ...readProblems(inputs)],
  async run(context) {
    openGate(context)
    const metadata = repositoryMetadata(context)
    const target = await ensureTarget(context)
    const baseline = await findBaseline(target, context)
    const verdicts = await settleBoth(
      metadata.then((repository) =>
        tagTarget(target, { ...context, repository }),
      ),
      waitAndRead(target, baseline, context),
    )
    return combineVerdicts(verdicts)
  },
}

async function waitAndRead(
  target: TargetObjects,
  baseline: FoundBaseline | undefined,
  context: OperationContext,
): Promise<Verdict> {
  const { token } = target.project
  const { verdict, scans } =
    context.inputs.waitFor === 'none' || !token
      ? { verdict: passed, scans: [] }
      : await waitForScans(knownProject(token), context)
  const readable = verdict.outcome === 'passed' || verdict.outcome === 'warned'
  if (!readable) return verdict
  const alertsPending = scans.some(({ end }) => end === 'updated')
  const subject = { target, baseline, alertsPending }
  return combineVerdicts([verdict, await examine(subject, context)])
}
