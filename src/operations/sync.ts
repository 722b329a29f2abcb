import { ensurePlace } from './ensure.ts'
import type { Inputs } from './inputs.ts'
import type { Deps, Operation } from './operation.ts'
import { formatProblems, readContents } from './report.ts'
import type { Verdict } from './result.ts'
import { tagPlace, tagProblems } from './tag.ts'
import { looksUpProducts, targetProblems } from './target.ts'
import { passed, together } from './verdict.ts'
import { waitForScans } from './wait.ts'

/**
 * Ensure, then tag while the wait already polls, then read. An existing project
 * costs four round trips one after another beside the wait: products, projects
 * with their tags, {new tags, first poll}, {old tags, inventory, hierarchy}.
 */
export const sync: Operation = {
  needsOrgToken: (inputs) =>
    inputs.waitFor !== 'none' || looksUpProducts(inputs),
  problems: (inputs) => [
    ...targetProblems(inputs),
    ...tagProblems(inputs),
    ...formatProblems(inputs),
  ],
  async run(inputs, deps) {
    const place = await ensurePlace(inputs, deps)
    const [tagged, read] = await both(
      tagPlace(place, inputs, deps),
      waitAndRead(place.project.token, inputs, deps),
    )
    return together([tagged, read])
  },
}

async function waitAndRead(
  projectToken: string | undefined,
  inputs: Inputs,
  deps: Deps,
): Promise<Verdict> {
  const waited =
    inputs.waitFor === 'none' || !projectToken
      ? passed
      : await waitForScans(projectToken, inputs, deps)
  const readable = waited.outcome === 'passed' || waited.outcome === 'warned'
  if (!readable) return waited
  return together([waited, await readContents(projectToken, inputs, deps)])
}

/** Lets both come to their end, so that what one found survives the other's failure. */
async function both<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b])
  return Promise.all([a, b])
}
