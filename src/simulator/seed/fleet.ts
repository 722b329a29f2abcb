import { lazily } from '../../domain/memo.ts'
import { type Contents, contentsOf, emptyContents } from '../model/contents.ts'
import {
  hexHash,
  numberHash,
  randomSequence,
} from '../model/deterministic-hash.ts'
import type { Organization, Product } from '../model/organization.ts'
import { scripts } from '../model/scan-scripts.ts'
import type { World } from '../model/world.ts'
import { generatedLibraries } from './generated.ts'
import { PackageRegistry } from './packages/package-registry.ts'
import { dependenciesOf, type Profile } from './project-profiles.ts'

interface FleetOptions {
  readonly projects: number
  readonly seed: number
  /** Of each project, about; by default from a handful to about 200. */
  readonly libraries?: number | undefined
}

const areas =
  'billing booking claims content customer delivery finance fleet fraud inventory invoice loyalty market media order partner payroll pricing product quote risk sales shipping stock supply support tax travel vendor'.split(
    ' ',
  )
const kinds =
  'admin-ui api batch bff client events exporter gateway importer jobs mobile portal proxy reports rules search service sync web worker'.split(
    ' ',
  )
const teams = 'atlas borealis cygnus draco eridanus fornax gemini'.split(' ')
/** A repository has as many of them as chance gives it, `main` always. */
const branches = [
  'main',
  'develop',
  'release-2.1',
  'feature/search',
  'release-2.0',
  'hotfix/login',
  'feature/dark-mode',
] as const

/** About as in a real organization of 18,593 projects in 1,950 products (facts 6.2). */
const projectsEach = 10

/**
 * Adds products with as many projects as asked for, by the seed. What a project
 * holds is made when it is asked for and not kept, so that an organization of
 * any size is there at once.
 */
export function addFleet(
  world: World,
  organization: Organization,
  options: FleetOptions,
): void {
  const contents = fleetContents(world, options)
  let left = options.projects
  for (let number = 0; left > 0; number++) {
    const product = world.addProduct(organization, productName(number), {
      'business-unit': areas[number % areas.length] ?? '',
    })
    const count = Math.min(left, projectsEach)
    addProjects(world, product, { number, count, contents })
    left -= count
  }
}

/** `Billing 1`, …, `Vendor 1`, `Billing 2`, … */
function productName(number: number): string {
  const area = areas[number % areas.length] ?? ''
  const round = 1 + Math.floor(number / areas.length)
  return `${area.charAt(0).toUpperCase()}${area.slice(1)} ${round}`
}

interface Place {
  readonly number: number
  readonly count: number
  readonly contents: (name: string, branch: string) => Contents
}

function addProjects(
  world: World,
  product: Product,
  { number, count, contents }: Place,
): void {
  const area = areas[number % areas.length] ?? ''
  let repository = ''
  let left = 0
  for (let index = 0, round = 0; index < count; index++) {
    if (left === 0) {
      const kind = kinds[(7 * number + round) % kinds.length] ?? ''
      repository = `${area}-${kind}-${number}${round >= kinds.length ? `-${round}` : ''}`
      left = 1 + numberHash(`branches of ${repository}`, branches.length)
      round++
    }
    const taken = 1 + numberHash(`branches of ${repository}`, branches.length)
    addProject(world, product, {
      repository,
      branch: branches[taken - left] ?? 'main',
      contents,
    })
    left--
  }
}

interface Scanned extends Pick<Place, 'contents'> {
  readonly repository: string
  readonly branch: string
}

const dayMs = 86_400_000

function addProject(
  world: World,
  product: Product,
  { repository, branch, contents }: Scanned,
): void {
  const name = `${repository}_${branch}`
  const scannedAt = world.clock.now() - ageOf(name, branch)
  const isScanned = numberHash(`scanned ${name}`, 100) >= 2
  const project = world.addProject(product, name, {
    tags: tagsOf(repository, branch),
    contents: isScanned ? () => contents(name, branch) : emptyContents,
    createdAt: scannedAt - (1 + numberHash(name, 900)) * dayMs,
  })
  if (!isScanned) return
  world.startScan(project, { script: scripts.instant, at: scannedAt })
  // Mend keeps these dates for a limited time (facts 2).
  if (numberHash(`forgotten ${name}`, 100) === 0) project.modifications.clear()
}

/** Main branches were scanned in the last month, the others up to two years ago. */
function ageOf(name: string, branch: string): number {
  const days = branch === 'main' ? 30 : 730
  return numberHash(`age/${name}`, days * 24 * 60) * 60_000
}

function tagsOf(repository: string, branch: string) {
  const label = `${repository}/${branch}`
  return {
    commitId: hexHash(`commit/${label}`, 8),
    repoFullName: `acme/${repository}@${branch}`,
    ...(!branch.includes('/') && {
      team: teams[numberHash(repository, teams.length)] ?? '',
    }),
  }
}

/** What most projects have in common; one in five has none of these. */
const profiles: readonly (Profile | undefined)[] = [
  'java',
  'messaging',
  'node',
  'python',
  undefined,
]
/** Different libraries that occur beside those of the profiles. */
const poolSize = 6_000

/** A few well-known packages and many generated ones, of which the first occur the most. */
function fleetContents(world: World, { seed, libraries }: FleetOptions) {
  const registry = new PackageRegistry(world.ids)
  const known = new Map<string, Contents>()
  const pool = lazily(() => generatedLibraries(world.ids, poolSize, seed))
  const ofProfile = (profile: Profile | undefined, version: number) => {
    const key = `${profile} ${version}`
    const names = profile ? dependenciesOf(profile) : []
    const contents = known.get(key) ?? registry.contents(names, version)
    known.set(key, contents)
    return contents
  }
  return (name: string, branch: string): Contents => {
    const profile = profiles[numberHash(`profile ${name}`, profiles.length)]
    const base = ofProfile(profile, branch.startsWith('release') ? 0 : 1)
    const size = libraries ?? 5 + numberHash(`size ${name}`, 200)
    const random = randomSequence(seed + numberHash(name, 2 ** 30))
    const found = new Map<string, { library: Pooled; dependencies: [] }>()
    for (let i = base.libraries.size; i < size; i++) {
      const library = pool()[Math.floor(random() ** 3 * poolSize)]
      if (library) found.set(library.keyUuid, { library, dependencies: [] })
    }
    return contentsOf([...base.roots, ...found.values()])
  }
}

type Pooled = ReturnType<typeof generatedLibraries>[number]
