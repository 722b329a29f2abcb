import {
  type Contents,
  contentsOf,
  type StoredLibrary,
  type StoredNode,
} from '../model/contents.ts'
import { randomSequence } from '../model/deterministic-hash.ts'
import type { Identifiers } from '../model/identifiers.ts'
import { libraryOf } from './packages/library.ts'
import type { Ecosystem, Package } from './packages/package.ts'
import { generatedVulnerabilities } from './vulnerabilities/generated.ts'

const nouns =
  'array buffer cache codec color config cookie cursor date diff event fetch file filter form graph hash header image index json key layout list lock log map matrix menu merge message model money option page parse path pipe plugin pool queue range regex request route schema scope session shape signal sort stream string style table task text theme time token tree type unit url vector view watch window worker zip'.split(
    ' ',
  )
const adjectives =
  'async atomic basic better compact core deep easy fast flat fluent gentle lazy light micro mini modern native open plain pure quick rapid safe simple smart solid strict tiny typed'.split(
    ' ',
  )

/** Most of a real inventory is npm. */
const ecosystems: readonly Ecosystem[] = [
  ...repeated<Ecosystem>(6, 'npm'),
  ...repeated<Ecosystem>(2, 'maven'),
  'pypi',
  'go',
]
const licenses: readonly (readonly string[])[] = [
  ...repeated(4, ['MIT']),
  ...repeated(2, ['Apache 2.0']),
  ['ISC'],
  ['BSD 3'],
  ['MIT', 'Apache 2.0'],
  [],
]
const maxDepth = 7
/** The first 50 libraries have no vulnerability, so small inventories have none. */
const firstVulnerable = 50

function repeated<T>(times: number, value: T): T[] {
  return Array.from({ length: times }, () => value)
}

/**
 * An inventory of exactly `count` invented libraries with their tree, the same
 * for the same seed and count. About a fifth are direct dependencies; a tenth
 * occur a second time, as a leaf, under another parent.
 */
export function generatedContents(
  ids: Identifiers,
  count: number,
  seed = 1,
): Contents {
  const random = randomSequence(seed)
  const roots: GrowingNode[] = []
  const all: GrowingNode[] = []
  for (let i = 0; i < count; i++) {
    const library = generatedLibrary(ids, i, random)
    const parent = random() < 0.1 ? undefined : parentAmong(all, random)
    const node = { library, dependencies: [], depth: (parent?.depth ?? 0) + 1 }
    const siblings = parent?.dependencies ?? roots
    siblings.push(node)
    all.push(node)
    const second = random() < 0.1 ? parentAmong(all, random) : undefined
    if (second && second.library !== library) {
      second.dependencies.push({ library, dependencies: [], depth: 0 })
    }
  }
  return contentsOf(roots)
}

/** Libraries of an inventory of this many, without their tree. */
export function generatedLibraries(
  ids: Identifiers,
  count: number,
  seed: number,
): StoredLibrary[] {
  const random = randomSequence(seed)
  return Array.from({ length: count }, (_, index) =>
    generatedLibrary(ids, index, random),
  )
}

interface GrowingNode extends StoredNode {
  readonly dependencies: GrowingNode[]
  readonly depth: number
}

/** An earlier node above the maximum depth; `undefined` when another one was drawn. */
function parentAmong(
  all: readonly GrowingNode[],
  random: () => number,
): GrowingNode | undefined {
  const node = all[Math.floor(random() * all.length)]
  return node && node.depth < maxDepth ? node : undefined
}

function generatedLibrary(
  ids: Identifiers,
  index: number,
  random: () => number,
): StoredLibrary {
  const version = `${draw(6, random)}.${draw(20, random)}.${draw(10, random)}`
  const newest = random() < 0.4 ? '9.0.0' : version
  const ecosystem = ecosystems[draw(ecosystems.length, random)] ?? 'npm'
  const pkg: Package = {
    ecosystem,
    name: generatedName(ecosystem, index),
    versions: [version],
    newest,
    licenses: licenses[draw(licenses.length, random)] ?? [],
    dependencies: [],
  }
  return {
    ...libraryOf(ids, pkg, version),
    vulnerabilities:
      index < firstVulnerable
        ? []
        : generatedVulnerabilities(pkg.name, version),
  }
}

function draw(below: number, random: () => number): number {
  return Math.floor(random() * below)
}

/** Another name for every index; once all words are used, with a number. */
function generatedName(ecosystem: Ecosystem, index: number): string {
  const round = Math.floor(index / (nouns.length * adjectives.length))
  const noun = nouns[index % nouns.length]
  const adjective =
    adjectives[Math.floor(index / nouns.length) % adjectives.length]
  const name = `${adjective}-${noun}${round > 0 ? `-${round}` : ''}`
  if (ecosystem === 'maven') return `org.${adjective}.${noun}:${name}`
  if (ecosystem === 'go') return `github.com/${adjective}/${name}`
  return ecosystem === 'npm' && index % 8 === 0 ? `@${adjective}/${name}` : name
}
