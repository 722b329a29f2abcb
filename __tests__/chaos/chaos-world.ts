import type { Tag } from '../../src/domain/tags/tags.ts'
import { randomSequence } from '../../src/simulator/model/deterministic-hash.ts'
import type { Deviations } from '../../src/simulator/model/deviations.ts'
import { scripts } from '../../src/simulator/model/scan-scripts.ts'
import type { Fault, FaultRule } from '../../src/simulator/protocol/faults.ts'
import { faultCases } from '../reliability/fault-cases.ts'
import { onlyProject, sortedTags, tagsOf } from '../reliability/run-cases.ts'
import { actionHarness } from '../support/action-harness.ts'
import { secretsIn } from '../support/secrets.ts'

/** The faults that pass, each as likely as the others. */
export function chaos(faults: readonly Fault[], share: number): FaultRule[] {
  const chance = 1 - (1 - share) ** (1 / faults.length)
  return faults.map((fault) => ({ fault, chance }))
}

export const passing = faultCases
  .filter(({ final }) => !final)
  .map(({ fault }) => fault)

const keys = ['env', 'team', 'tier', 'branch']
const values = ['a', 'b', 'c', 'd']
const lives = [
  scripts.finished,
  scripts.late,
  scripts.undocumentedState,
  scripts.instant,
  scripts.lateAlerts,
]

/** What is left after a full sync of whatever a seed makes up. */
export interface Survived {
  readonly result: string | undefined
  readonly reasons: string | undefined
  readonly tags: object
  readonly products: number
  readonly projects: number
  readonly leaks: readonly string[]
}

export interface Ordeal {
  /** A sync through faults at this share of the requests. */
  through(share: number, retries: number): Promise<Survived>
  /** What has to be left after one that passed. */
  readonly wanted: Survived
  /** Of all requests so far, how many met a fault. */
  met(): { readonly faults: number; readonly requests: number }
}

const metadata = {
  repository: ['acme/web'],
  branch: ['main'],
  commit: ['c'.repeat(40)],
}

/** A world with or without the project, its tags, a scan's life, and what to declare. */
export function ordeal(seed: number): Ordeal {
  const random = randomSequence(seed)
  const often = (chance: number) => random() < chance
  const deviations: Deviations = {
    strictRemoval: often(0.5),
    brokenRemoveAnswer: often(0.3),
    emptySaveAnswer: often(0.3),
    scalarTags: often(0.3),
  }
  const someTags = (keys: readonly string[]) =>
    Object.fromEntries(
      keys
        .map((key) => [key, values.filter(() => often(0.4))] as const)
        .filter(([, list]) => list.length > 0),
    )
  const at = actionHarness(deviations, random)
  const declared = someTags(keys)
  const before = often(0.7) ? someTags([...keys, 'CTX']) : undefined
  const inputs: Record<string, string> = {
    tags: listed(declared)
      .map(({ key, value }) => `${key}=${value}`)
      .join('\n'),
  }
  if (before) {
    const script = lives[Math.floor(random() * lives.length)] ?? []
    const scan = at.world.startScan(at.addProject(before), { script })
    if (often(0.5)) inputs['request-token'] = scan.token
  }
  return {
    wanted: {
      result: 'passed',
      reasons: '',
      tags: sortedTags({ ...before, ...metadata, ...declared }),
      products: 1,
      projects: 1,
      leaks: [],
    },
    async through(share, retries) {
      const given = { ...inputs, retries: String(retries) }
      const faults = chaos(passing, share)
      // Each rule has a seed of its own, counted on from this one.
      const { outputs, everything } = await at.run(given, {
        faults,
        seed: seed * 1_009,
      })
      return {
        result: outputs['result'],
        reasons: outputs['reasons'],
        tags: tagsOf(onlyProject(at)),
        products: at.world.products.size,
        projects: at.world.projects.size,
        leaks: secretsIn(at.world).filter((text) => everything.includes(text)),
      }
    },
    met() {
      const { requests } = at.world
      const faults = requests.filter(({ fault }) => fault).length
      return { faults, requests: requests.length }
    },
  }
}

function listed(tags: Readonly<Record<string, readonly string[]>>): Tag[] {
  return Object.entries(tags).flatMap(([key, list]) =>
    list.map((value) => ({ key, value })),
  )
}
