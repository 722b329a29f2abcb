import {
  type Contents,
  contentsOf,
  type StoredLibrary,
  type StoredNode,
} from '../model/contents.ts'
import { sequence } from '../model/deterministic-hash.ts'
import type { Identifiers } from '../model/identifiers.ts'
import { libraryOf } from './packages/library.ts'
import type { Ecosystem, Package } from './packages/package.ts'
import { inventedVulnerabilities } from './vulnerabilities/generated.ts'

const things =
  'array buffer cache codec color config cookie cursor date diff event fetch file filter form graph hash header image index json key layout list lock log map matrix menu merge message model money option page parse path pipe plugin pool queue range regex request route schema scope session shape signal sort stream string style table task text theme time token tree type unit url vector view watch window worker zip'.split(
    ' ',
  )
const manners =
  'async atomic basic better compact core deep easy fast flat fluent gentle lazy light micro mini modern native open plain pure quick rapid safe simple smart solid strict tiny typed'.split(
    ' ',
  )

/** Every tenth a Maven artifact, and so on: most of a real inventory is npm. */
const mix: readonly Ecosystem[] = [
  'npm',
  'npm',
  'npm',
  'npm',
  'npm',
  'npm',
  'maven',
  'maven',
  'pypi',
  'go',
]
const licenses: readonly (readonly string[])[] = [
  ['MIT'],
  ['MIT'],
  ['MIT'],
  ['MIT'],
  ['Apache 2.0'],
  ['Apache 2.0'],
  ['ISC'],
  ['BSD 3'],
  ['MIT', 'Apache 2.0'],
  [],
]
const deepest = 7
/** So many, the first ones, have no vulnerability: small inventories are clean. */
const clean = 50

/**
 * An inventory of exactly `count` invented libraries with their tree: the same
 * for the same seed and count. About a fifth are direct dependencies; a tenth appear
 * once more, bare, under another parent.
 */
export function generatedContents(
  ids: Identifiers,
  count: number,
  seed = 1,
): Contents {
  const random = sequence(seed)
  const roots: Growing[] = []
  const all: Growing[] = []
  for (let i = 0; i < count; i++) {
    const library = inventedLibrary(ids, i, random)
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

interface Growing extends StoredNode {
  readonly dependencies: Growing[]
  readonly depth: number
}

/** An earlier node that is not yet at the bottom; absent when the draw fails. */
function parentAmong(
  all: readonly Growing[],
  random: () => number,
): Growing | undefined {
  const node = all[Math.floor(random() * all.length)]
  return node && node.depth < deepest ? node : undefined
}

function inventedLibrary(
  ids: Identifiers,
  index: number,
  random: () => number,
): StoredLibrary {
  const version = `${draw(6, random)}.${draw(20, random)}.${draw(10, random)}`
  const newest = random() < 0.4 ? '9.0.0' : version
  const ecosystem = mix[draw(mix.length, random)] ?? 'npm'
  const pack: Package = {
    ecosystem,
    name: inventedName(ecosystem, index),
    versions: [version],
    newest,
    licenses: licenses[draw(licenses.length, random)] ?? [],
    dependencies: [],
  }
  return {
    ...libraryOf(ids, pack, version),
    vulnerabilities:
      index < clean ? [] : inventedVulnerabilities(pack.name, version),
  }
}

function draw(below: number, random: () => number): number {
  return Math.floor(random() * below)
}

/** Unlike for every index; beyond the words, numbers tell them apart. */
function inventedName(ecosystem: Ecosystem, index: number): string {
  const round = Math.floor(index / (things.length * manners.length))
  const thing = things[index % things.length]
  const manner = manners[Math.floor(index / things.length) % manners.length]
  const name = `${manner}-${thing}${round > 0 ? `-${round}` : ''}`
  if (ecosystem === 'maven') return `org.${manner}.${thing}:${name}`
  if (ecosystem === 'go') return `github.com/${manner}/${name}`
  return ecosystem === 'npm' && index % 8 === 0 ? `@${manner}/${name}` : name
}
