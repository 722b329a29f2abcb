import { type Contents, nothing } from '../model/contents.ts'
import { hexDigits, numberFrom } from '../model/deterministic-hash.ts'
import type {
  Organization,
  Product,
  Project,
  User,
} from '../model/organization.ts'
import { scripts } from '../model/scan-scripts.ts'
import { World } from '../model/world.ts'
import type { WorldOptions } from '../model/world-options.ts'
import { Shelf } from './packages/package-registry.ts'
import { portfolio, type ScannedRepository } from './portfolio.ts'
import { stacks } from './project-profiles.ts'

/** A believable company: five products, some forty projects, several users. */
export interface Acme {
  readonly world: World
  readonly organization: Organization
  /** No longer a customer: its token answers 2015. */
  readonly closed: Organization
  /** Organization administrator, as the service user of a pipeline is. */
  readonly admin: User
  /** Administers "Storefront" only. */
  readonly productAdmin: User
  /** In the organization, without any right. */
  readonly guest: User
  /** Of another organization. */
  readonly stranger: User
  /** @throws when there is no such project: a slip in a test */
  project(name: string): Project
  /** @throws when there is no such product */
  product(name: string): Product
}

/** The same world for the same seed and clock. */
export function acme(options: WorldOptions = {}): Acme {
  const world = new World(options)
  const organization = world.addOrganization('Acme')
  const closed = world.addOrganization('Acme (closed)', false)
  const other = world.addOrganization('Globex')
  const products = new Map<string, Product>()
  const shelf = new Shelf(world.ids)
  for (const scanned of portfolio) {
    const { product: name, team } = scanned
    const product =
      products.get(name) ??
      world.addProduct(organization, name, { 'business-unit': team })
    products.set(name, product)
    addProjects(world, product, scanned, shelf)
  }
  const storefront = organization.products.values().take(1).toArray()
  return {
    world,
    organization,
    closed,
    admin: world.addUser('ci-bot', 'organization administrator', [
      organization,
      closed,
    ]),
    productAdmin: world.addUser(
      'storefront-lead',
      'product administrator',
      [organization],
      storefront,
    ),
    guest: world.addUser('guest', 'none', [organization]),
    stranger: world.addUser('stranger', 'organization administrator', [other]),
    project: (name) => named(world.projects.values(), name),
    product: (name) => named(organization.products.values(), name),
  }
}

function named<T extends { readonly name: string }>(
  rows: Iterable<T>,
  name: string,
): T {
  for (const row of rows) if (row.name === name) return row
  throw new Error(`the seed has no "${name}"`)
}

const dayMs = 86_400_000

function addProjects(
  world: World,
  product: Product,
  scanned: ScannedRepository,
  shelf: Shelf,
): void {
  for (const branch of scanned.branches) {
    const name = `${scanned.repository}_${branch}`
    const scannedAt = world.clock.now() - ageOf(name, branch)
    const contents = contentsFor(scanned, branch, shelf)
    const project = world.addProject(product, name, {
      tags: tagsFor(scanned, branch),
      contents,
      createdAt: scannedAt - (30 + numberFrom(name, 900)) * dayMs,
    })
    if (contents === nothing) continue
    world.startScan(project, { script: scripts.instant, at: scannedAt })
  }
}

/** Main branches were scanned in the last days, the others up to half a year ago. */
function ageOf(name: string, branch: string): number {
  const days = branch === 'main' ? 3 : 180
  return numberFrom(`age/${name}`, days * 24 * 60) * 60_000
}

/** Releases hold the older versions. */
function contentsFor(
  { stacks: wanted }: ScannedRepository,
  branch: string,
  shelf: Shelf,
): Contents {
  const vintage = branch.startsWith('release') ? 0 : 1
  const names = new Set<string>(wanted.flatMap((stack) => stacks[stack]))
  return names.size > 0 ? shelf.contents([...names], vintage) : nothing
}

/** The keys that scanners write, and those that people add (facts 3.11). */
function tagsFor({ repository, team }: ScannedRepository, branch: string) {
  const label = `${repository}/${branch}`
  return {
    CTX: hexDigits(`ctx/${label}`, 8),
    commitId: hexDigits(`commit/${label}`, 8),
    repoFullName: `acme/${repository}@${branch}`,
    remoteUrl: `https://github.com/acme/${repository}`,
    ...(!branch.startsWith('feature') && {
      team,
      env: branch === 'main' ? ['production', 'staging'] : ['staging'],
    }),
  }
}
