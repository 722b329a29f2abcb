import { randomSequence } from '../../src/simulator/model/deterministic-hash.ts'
import type { Deviations } from '../../src/simulator/model/deviations.ts'
import { scripts } from '../../src/simulator/model/scan-scripts.ts'
import type { FaultRule } from '../../src/simulator/protocol/faults.ts'
import { faultCases } from '../reliability/fault-cases.ts'
import { actionHarness } from '../support/action-harness.ts'
import { warnedOfEmpty } from '../support/empty-inventory.ts'
import { leaksIn } from '../support/secrets.ts'
import {
  defaultTags,
  sortedTags,
  type TagLists,
  tagsOf,
} from '../support/tag-lists.ts'

/** Random faults that the action recovers from, at this share of the requests. */
export function randomFaults(share: number): FaultRule[] {
  const faults = faultCases.filter(({ final }) => !final)
  const chance = 1 - (1 - share) ** (1 / faults.length)
  return faults.map(({ fault }) => ({ fault, chance }))
}

const keys = ['env', 'team', 'tier', 'branch']
const values = ['a', 'b', 'c', 'd']
const scanScripts = [
  scripts.finished,
  scripts.late,
  scripts.undocumentedState,
  scripts.instant,
  scripts.lateAlerts,
]

/** Whether the project exists, its tags, its scan and the declared tags follow from the seed. */
export function chaosWorld(seed: number) {
  const random = randomSequence(seed)
  const often = (chance: number) => random() < chance
  const deviations: Deviations = {
    strictRemoval: often(0.5),
    brokenRemoveAnswer: often(0.3),
    emptySaveAnswer: often(0.3),
    scalarTags: often(0.3),
  }
  const someTags = (keys: readonly string[]): TagLists =>
    Object.fromEntries(
      keys
        .map((key) => [key, values.filter(() => often(0.4))] as const)
        .filter(([, list]) => list.length > 0),
    )
  const action = actionHarness(deviations, random)
  const { world } = action
  const declared = someTags(keys)
  const before = often(0.7) ? someTags([...keys, 'CTX']) : undefined
  const inputs: Record<string, string> = { tags: lines(declared) }
  if (before) {
    const script = scanScripts[Math.floor(random() * scanScripts.length)] ?? []
    const scan = world.startScan(action.addProject(before), { script })
    if (often(0.5)) inputs['request-token'] = scan.token
  }
  return {
    /** The outcome of a sync that went well: a new project has no libraries yet. */
    expected: {
      ...(before ? { result: 'passed', reasons: '' } : warnedOfEmpty),
      tags: sortedTags({ ...before, ...defaultTags, ...declared }),
      products: 1,
      projects: 1,
      leaks: [],
    },
    /** A sync with faults at this share of the requests; what there is afterwards. */
    async sync(share: number, retries: number) {
      const given = { ...inputs, retries: String(retries) }
      const faults = randomFaults(share)
      // Each rule has its own seed, counted from this one.
      const options = { faults, seed: seed * 1_009 }
      const { outputs, everything } = await action.run(given, options)
      const [project] = world.projects.values()
      return {
        result: outputs['result'],
        reasons: outputs['reasons'],
        tags: project ? tagsOf(project) : {},
        products: world.products.size,
        projects: world.projects.size,
        leaks: leaksIn(everything, world),
      }
    },
    /** Of all requests so far, how many met a fault. */
    counts() {
      const faults = world.requests.filter(({ fault }) => fault).length
      return { faults, requests: world.requests.length }
    },
  }
}

/** As in the input `tags`. */
function lines(tags: TagLists): string {
  return Object.entries(tags)
    .flatMap(([key, list]) => list.map((value) => `${key}=${value}`))
    .join('\n')
}
