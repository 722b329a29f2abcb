import { manualClock, type SimulatorClock } from './clock.ts'
import { type Contents, emptyContents } from './contents.ts'
import type { Deviations } from './deviations.ts'
import { Identifiers } from './identifiers.ts'
import {
  type Organization,
  type Plugin,
  type Product,
  type Project,
  type Role,
  type Scan,
  storedTags,
  type User,
} from './organization.ts'
import type { RequestRecord } from './request-record.ts'
import { scripts } from './scan-scripts.ts'
import { advanceTo, applyStep, isAtLastStep, isRunning } from './scans.ts'
import type {
  GivenTags,
  ProjectFacts,
  ScanFacts,
  WorldOptions,
} from './world-options.ts'

const agent: Plugin = {
  name: 'unified-agent',
  version: '24.9.1',
  requester: 'ci-bot@acme.example',
}

/** Everything that the simulated server knows. Tests may change its data directly. */
export class World {
  readonly ids: Identifiers
  readonly clock: SimulatorClock
  readonly deviations: Deviations
  readonly organizations = new Map<string, Organization>()
  readonly users = new Map<string, User>()
  readonly products = new Map<string, Product>()
  readonly projects = new Map<string, Project>()
  readonly scans = new Map<string, Scan>()
  /** Every request so far, in order, without keys and tokens. */
  readonly requests: RequestRecord[] = []
  readonly #unfinished = new Set<Scan>()

  constructor({ seed = 1, clock, deviations = {} }: WorldOptions = {}) {
    this.ids = new Identifiers(seed)
    this.clock = clock ?? manualClock()
    this.deviations = deviations
  }

  addOrganization(name: string, active = true): Organization {
    const organization: Organization = {
      name,
      token: this.ids.token(`organization/${name}`),
      active,
      products: new Map(),
      notification: { action: 'DISABLED' },
    }
    this.organizations.set(organization.token, organization)
    return organization
  }

  addUser(
    name: string,
    role: Role,
    organizations: readonly Organization[],
    products: readonly Product[] = [],
  ): User {
    const user: User = {
      name,
      key: this.ids.token(`user/${name}`),
      email: `${name}@acme.example`,
      role,
      organizations: new Set(organizations),
      products: new Set(products),
    }
    this.users.set(user.key, user)
    return user
  }

  addProduct(
    organization: Organization,
    name: string,
    tags: GivenTags = {},
  ): Product {
    const product: Product = {
      id: this.ids.serial(),
      name,
      token: this.ids.token(`product/${organization.name}/${name}`),
      organization,
      tags: storedTags(tags),
      projects: new Map(),
      hidden: false,
    }
    organization.products.set(product.token, product)
    this.products.set(product.token, product)
    return product
  }

  addProject(
    product: Product,
    name: string,
    facts: ProjectFacts = {},
  ): Project {
    const createdAt = facts.createdAt ?? this.clock.now()
    const place = `${product.organization.name}/${product.name}/${name}`
    let contents = facts.contents ?? emptyContents
    const project: Project = {
      id: this.ids.serial(),
      name,
      token: this.ids.token(`project/${place}`),
      product,
      description: facts.description,
      tags: storedTags(facts.tags ?? {}),
      createdAt,
      hidden: false,
      get contents() {
        return typeof contents === 'function' ? contents() : contents
      },
      set contents(scanned: Contents) {
        contents = scanned
      },
      updatedAt: facts.updatedAt ?? createdAt,
      modifications: new Map(),
    }
    product.projects.set(project.token, project)
    this.projects.set(project.token, project)
    return project
  }

  removeProject(project: Project): void {
    project.product.projects.delete(project.token)
    this.projects.delete(project.token)
  }

  removeProduct(product: Product): void {
    for (const project of product.projects.values()) this.removeProject(project)
    product.organization.products.delete(product.token)
    this.products.delete(product.token)
  }

  /** A plugin has sent a scan of the project; it follows its script from now on. */
  startScan(project: Project, facts: ScanFacts = {}): Scan {
    const now = this.clock.now()
    if (project.scan) advanceTo(project.scan, now)
    const busy = project.scan !== undefined && isRunning(project.scan)
    const scan: Scan = {
      token: facts.token ?? this.ids.requestToken(project.token),
      project,
      script: facts.script ?? (busy ? scripts.skipped : scripts.finished),
      plugin: facts.plugin ?? agent,
      contents: facts.contents,
      position: 0,
      since: facts.at ?? now,
      published: false,
    }
    this.scans.set(scan.token, scan)
    this.#unfinished.add(scan)
    applyStep(scan)
    return scan
  }

  /**
   * A scan that is skipped because another one of the same project is running,
   * which getProjectLastModification shows.
   */
  startSkippedScan(
    project: Project,
    other: ScanFacts = {},
  ): { readonly skipped: Scan; readonly running: Scan } {
    const running = this.startScan(project, other)
    const skipped = this.startScan(project, { script: scripts.skipped })
    return { skipped, running }
  }

  /** Moves every scan on to the present; called before each request is answered. */
  advanceScans(): void {
    for (const scan of this.#unfinished) {
      advanceTo(scan, this.clock.now())
      if (isAtLastStep(scan)) this.#unfinished.delete(scan)
    }
  }
}
