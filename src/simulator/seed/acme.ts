import { type Contents, emptyContents } from '../model/contents.ts'
import { hexHash, numberHash } from '../model/deterministic-hash.ts'
import type {
  Organization,
  Product,
  Project,
  User,
} from '../model/organization.ts'
import { scripts } from '../model/scan-scripts.ts'
import { World } from '../model/world.ts'
import type { WorldOptions } from '../model/world-options.ts'
import { PackageRegistry } from './packages/package-registry.ts'
import { portfolio, type ScannedRepository } from './portfolio.ts'
import { dependenciesOf } from './project-profiles.ts'

/** A realistic company: five products, about forty projects, several users. */
export interface Acme {
  readonly world: World
  readonly organization: Organization
  /** No longer a customer: its token answers 2015. */
  readonly closed: Organization
  /** Organization administrator, as the service user of a pipeline is. */
  readonly admin: User
  /** Administers "Storefront" only. */
  readonly productAdmin: User
  /** In the organization, without any rights. */
  readonly guest: User
  /** Of another organization. */
  readonly stranger: User
  /** @throws {Error} when there is no such project: a mistake in the test */
  project(name: string): Project
  /** @throws {Error} when there is no such product */
  product(name: string): Product
}

/** Gives the same world for the same seed and clock. */
export function acme(options: WorldOptions = {}): Acme {
  const world = new World(options)
  const organization = world.addOrganization('Acme')
  const closed = world.addOrganization('Acme (closed)', false)
  const other = world.addOrganization('Globex')
  addPortfolio(world, organization)
  const administrator = 'organization administrator'
  return {
    world,
    organization,
    closed,
    admin: world.addUser('ci-bot', administrator, [organization, closed]),
    productAdmin: world.addUser(
      'storefront-lead',
      'product administrator',
      [organization],
      [named(organization.products.values(), 'Storefront')],
    ),
    guest: world.addUser('guest', 'none', [organization]),
    stranger: world.addUser('stranger', administrator, [other]),
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

function addPortfolio(world: World, organization: Organization): void {
  const products = new Map<string, Product>()
  const registry = new PackageRegistry(world.ids)
  for (const scanned of portfolio) {
    const { product: name, team } = scanned
    const product =
      products.get(name) ??
      world.addProduct(organization, name, { 'business-unit': team })
    products.set(name, product)
    addProjects(world, product, scanned, registry)
  }
}

const dayMs = 86_400_000

function addProjects(
  world: World,
  product: Product,
  scanned: ScannedRepository,
  registry: PackageRegistry,
): void {
  for (const branch of scanned.branches) {
    const name = `${scanned.repository}_${branch}`
    const scannedAt = world.clock.now() - ageOf(name, branch)
    const contents = contentsFor(scanned, branch, registry)
    const project = world.addProject(product, name, {
      tags: tagsFor(scanned, branch),
      contents,
      createdAt: scannedAt - (30 + numberHash(name, 900)) * dayMs,
    })
    if (contents === emptyContents) continue
    world.startScan(project, { script: scripts.instant, at: scannedAt })
  }
}

/** Main branches were scanned in the last days, the others up to half a year ago. */
function ageOf(name: string, branch: string): number {
  const days = branch === 'main' ? 3 : 180
  return numberHash(`age/${name}`, days * 24 * 60) * 60_000
}

/** Releases have the older versions. */
function contentsFor(
  { profiles }: ScannedRepository,
  branch: string,
  registry: PackageRegistry,
): Contents {
  const versionIndex = branch.startsWith('release') ? 0 : 1
  const names = new Set(profiles.flatMap(dependenciesOf))
  if (names.size === 0) return emptyContents
  return registry.contents([...names], versionIndex)
}

/** The keys that scanners write and some that people add (facts 3.11). */
function tagsFor({ repository, team }: ScannedRepository, branch: string) {
  const label = `${repository}/${branch}`
  return {
    CTX: hexHash(`ctx/${label}`, 8),
    commitId: hexHash(`commit/${label}`, 8),
    repoFullName: `acme/${repository}@${branch}`,
    remoteUrl: `https://github.com/acme/${repository}`,
    ...(!branch.startsWith('feature') && {
      team,
      env: branch === 'main' ? ['production', 'staging'] : ['staging'],
    }),
  }
}
