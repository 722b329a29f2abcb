import { describe } from './describe.ts'
import { ensurePlace } from './ensure.ts'
import type { Inputs } from './inputs.ts'
import type { Deps, Operation } from './operation.ts'
import { both, readContents } from './report.ts'
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
  many: true,
  needsOrgToken: (inputs) =>
    inputs.waitFor !== 'none' || looksUpProducts(inputs),
  problems: (inputs) => [...targetProblems(inputs), ...tagProblems(inputs)],
  async run(inputs, deps) {
    const describing = describe(inputs, deps)
    const place = await ensurePlace(inputs, deps)
    const [tagged, read] = await both(
      describing.then((repository) =>
        tagPlace(place, inputs, { ...deps, repository }),
      ),
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
