import { contentsOf as contentsWith } from '../../src/simulator/model/contents.ts'
import { randomSequence } from '../../src/simulator/model/deterministic-hash.ts'
import type { Organization } from '../../src/simulator/model/organization.ts'
import type { World } from '../../src/simulator/model/world.ts'
import { generatedLibraries } from '../../src/simulator/seed/generated.ts'
import { filesOf } from '../operations/portfolio/portfolio-harness.ts'
import { actionHarness } from '../support/action-harness.ts'
import { leaksIn } from '../support/secrets.ts'
import { randomFaults } from './chaos-world.ts'

interface ReportedProject {
  readonly id: string
  readonly name: string
  readonly status: 'read' | 'failed' | 'not-read'
  readonly reason?: string
}

interface Report {
  readonly complete: boolean
  readonly projects: readonly ReportedProject[]
  readonly libraries: readonly {
    readonly package: string
    readonly version?: string
    readonly projects: readonly number[]
  }[]
}

const file = 'mend-portfolio.json'
const inputs = { operation: 'portfolio', report: 'inventory' }
const nothing = '{"complete":false,"projects":[],"libraries":[]}'
const noKeys = { 'user-key': '', 'org-token': '' }

/** An organization of so many projects by the seed, and what its portfolio is without a fault. */
export async function portfolioWorld(seed: number, count: number) {
  const random = randomSequence(seed)
  const action = actionHarness({}, random)
  const { world, organization } = action
  addProjects(world, organization, count, random)
  const flawless = await action.run(inputs)
  const whole = flawless.files.get(file) ?? ''
  const truth = contentsOf(parse(whole))
  const names = [...world.projects.values()].map(({ name }) => name).sort()
  return {
    /** The report of a run without a fault, times apart. */
    whole: timeless(whole),
    timeless,
    /** A run with faults at this share of the requests, and what it left. */
    async read(share: number, retries: number, shard = '') {
      const given = { ...inputs, shard, retries: String(retries) }
      const options = { faults: randomFaults(share), seed: seed * 1_009 }
      const ran = await action.run(given, options)
      const { outputs, files, everything, requests } = ran
      const text = files.get(file) ?? nothing
      const { complete, projects, libraries } = parse(text)
      const contents = contentsOf({ complete, projects, libraries })
      const shown = projects.map(({ name }) => name).sort()
      return {
        result: outputs['result'],
        reasons: outputs['reasons'],
        /** False where the projects could not be listed. */
        isListed: files.has(file),
        complete,
        text,
        failed: projects.filter(({ status }) => status === 'failed').length,
        /** Not in the report, or in it more than once. */
        lost: shard
          ? []
          : shown.flatMap((name, at) =>
              name === names[at] ? [] : [[name, names[at]]],
            ),
        missing: shard ? 0 : names.length - shown.length,
        /** Read, and shown with other libraries than it has. */
        untrue: projects.filter(
          ({ id, status }) =>
            status === 'read' && contents.get(id) !== truth.get(id),
        ),
        /** Not read, without a reason. */
        unexplained: projects.filter(
          ({ status, reason }) => status !== 'read' && !reason,
        ),
        leaks: leaksIn(everything, world),
        requests,
      }
    },
    /** The report that merges these. */
    async merge(texts: readonly string[]) {
      const files = filesOf(
        Object.fromEntries(texts.map((text, at) => [`${at}.json`, text])),
      )
      const given = { operation: 'portfolio', reports: '*.json', ...noKeys }
      const merged = await action.run(given, { files })
      return timeless(merged.files.get(file) ?? '')
    },
  }
}

/** Products of any size; each project has up to five of three hundred libraries. */
function addProjects(
  world: World,
  organization: Organization,
  count: number,
  random: () => number,
): void {
  const below = (n: number) => Math.floor(random() * n)
  const pool = generatedLibraries(world.ids, 300, below(1_000))
  const products = Array.from({ length: 1 + below(count / 10) }, (_, n) =>
    world.addProduct(organization, `product-${n}`),
  )
  for (let n = 0; n < count; n++) {
    const product = products[below(products.length)]
    if (!product) throw new Error('there is a product')
    const libraries = Array.from({ length: below(6) }, () => pool[below(300)])
    const roots = [...new Set(libraries)]
      .filter((library) => library !== undefined)
      .map((library) => ({ library, dependencies: [] }))
    world.addProject(product, `project-${n}`, { contents: contentsWith(roots) })
  }
}

function parse(text: string): Report {
  return JSON.parse(text)
}

/** Times differ, since faults take time. */
function timeless(text: string): string {
  return text.replace(/"(serverDate|generatedAt)": ?"[^"]*"/g, '"$1": ""')
}

/** What each project has, as one text, by its id. */
function contentsOf({ projects, libraries }: Report): Map<string, string> {
  const lists = projects.map((): string[] => [])
  for (const library of libraries) {
    const name = `${library.package} ${library.version}`
    for (const place of library.projects) lists[place]?.push(name)
  }
  return new Map(
    projects.map(({ id }, at) => [id, lists[at]?.sort().join('\n') ?? '']),
  )
}
