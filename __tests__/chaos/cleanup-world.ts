import type { CleanupStatus } from '../../src/domain/selection/cleanup.ts'
import { randomSequence } from '../../src/simulator/model/deterministic-hash.ts'
import type { Project } from '../../src/simulator/model/organization.ts'
import { actionHarness } from '../support/action-harness.ts'
import { addScannedProject } from '../support/aged-projects.ts'
import { leaksIn } from '../support/secrets.ts'
import { randomFaults } from './chaos-world.ts'

interface Row {
  readonly name: string
  readonly status: CleanupStatus
}

/** What a project with this status must be: there, gone, or either. */
const mayBeThere: Readonly<Record<CleanupStatus, readonly boolean[]>> = {
  planned: [true],
  kept: [true],
  failed: [true],
  refused: [true],
  deleted: [false],
  gone: [false],
  unclear: [true, false],
  undecided: [true],
  'not-read': [true],
}

/**
 * An organization of so many projects in products of any size, some of pull
 * requests and some not, with ages that are far from 90 days or not known.
 * Everything follows from the seed.
 */
export function cleanupWorld(seed: number, count: number) {
  const random = randomSequence(seed)
  const below = (n: number) => Math.floor(random() * n)
  const action = actionHarness({}, random)
  const { world, organization } = action
  const products = Array.from({ length: 1 + below(count / 20) }, (_, n) =>
    world.addProduct(organization, `product-${n}`),
  )
  const keep = below(3)
  const planned = planOf(
    Array.from({ length: count }, (_, n) => {
      const product = products[below(products.length)]
      if (!product) throw new Error('there is a product')
      const isBranch = random() < 0.7
      const name = `${isBranch ? 'pr' : 'main'}-${n}`
      const age = random() < 0.5 ? 100 + below(400) : below(80)
      if (random() < 0.1) world.addProject(product, name)
      else {
        const project = addScannedProject(world, product, name, age)
        return { project, age, isBranch }
      }
      return undefined
    }).filter((one) => one !== undefined),
    keep,
  )
  const inputs = {
    ...{ operation: 'cleanup', confirm: 'true', keep: String(keep) },
    'max-deletions': String(count),
    select: 'name=pr-*\nolder-than=90d',
  }
  const all = names()
  return {
    /** What is to be left in the end. */
    remaining: all.filter((name) => !planned.has(name)),
    /** A run with faults at this share of the requests, and what it left. */
    async clean(share: number, retries: number, shard = '') {
      const before = new Set(names())
      const given = { ...inputs, shard, retries: String(retries) }
      const options = { faults: randomFaults(share), seed: seed * 1_009 }
      const ran = await action.run(given, options)
      const { outputs, files, everything, requests } = ran
      const report = JSON.parse(files.get('mend-report.json') ?? '{}')
      const rows: readonly Row[] = report.cleanup?.projects ?? []
      const left = new Set(names())
      const removed = [...before].filter((name) => !left.has(name))
      const told = new Map(rows.map(({ name, status }) => [name, status]))
      return {
        result: outputs['result'],
        reasons: outputs['reasons'],
        /** Deleted, although nothing allowed it, or without a word. */
        wrong: removed.filter((name) => !planned.has(name) || !told.has(name)),
        /** Told to be what they are not, or told twice. */
        untrue: [
          ...rows.filter(
            ({ name, status }) =>
              !mayBeThere[status].includes(left.has(name)) || !before.has(name),
          ),
          ...rows.slice(told.size),
        ],
        deletedCount: Number(outputs['deleted-count']),
        removedCount: removed.length,
        leaks: leaksIn(everything, world),
        requests,
      }
    },
    names,
    /** Of all requests so far, how many met a fault. */
    faultShare() {
      const { requests } = world
      return requests.filter(({ fault }) => fault).length / requests.length
    },
  }

  function names(): string[] {
    return [...world.projects.values()].map(({ name }) => name)
  }
}

interface Aged {
  readonly project: Project
  readonly age: number
  readonly isBranch: boolean
}

/** The rule in its simplest form: sort each product's branches, skip the newest, take the old ones. */
function planOf(projects: readonly Aged[], keep: number): ReadonlySet<string> {
  const branches = projects.filter(({ isBranch }) => isBranch)
  const products = Map.groupBy(branches, ({ project }) => project.product)
  const old = [...products.values()].flatMap((those) =>
    those
      .toSorted(
        (a, b) => a.age - b.age || (a.project.token < b.project.token ? -1 : 1),
      )
      .slice(keep)
      .filter(({ age }) => age > 90),
  )
  return new Set(old.map(({ project }) => project.name))
}
