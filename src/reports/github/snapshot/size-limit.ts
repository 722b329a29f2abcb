import type { ProjectPackages, SnapshotCandidate } from './packages.ts'

/** A package, and the project that it is of. */
interface Ranked {
  readonly candidate: SnapshotCandidate
  readonly kept: KeptPackages
}

/** The packages of a project that a snapshot has room for. */
class KeptPackages {
  readonly #kept = new Set<string>()
  /** How many kept packages depend on a package that is not kept so far. */
  readonly #waiting = new Map<string, number>()

  has(purl: string): boolean {
    return this.#kept.has(purl)
  }

  /** What a package adds to the JSON, with the dependencies to and from kept ones. */
  costOf({ purl, dependencies }: SnapshotCandidate): number {
    let cost = 2 * purl.length + frameLength
    cost += (this.#waiting.get(purl) ?? 0) * (purl.length + quoteLength)
    for (const other of dependencies) {
      if (this.#kept.has(other)) cost += other.length + quoteLength
    }
    return cost
  }

  keep({ purl, dependencies }: SnapshotCandidate): void {
    this.#kept.add(purl)
    for (const other of dependencies) {
      this.#waiting.set(other, (this.#waiting.get(other) ?? 0) + 1)
    }
  }
}

/** `"":{"package_url":"","relationship":"indirect","dependencies":[]},` */
const frameLength = 68
/** `"",` */
const quoteLength = 3

/** For each project whether a package URL is kept. */
export type KeptOfProjects = readonly { has(purl: string): boolean }[]

/**
 * The package URLs that fit, for each project: direct dependencies first, then
 * the others by their distance from the top, those of no known ecosystem last.
 *
 * @param room characters of JSON for all of them; package URLs are ASCII
 */
export function packagesWithin(
  projects: readonly ProjectPackages[],
  room: number,
): KeptOfProjects {
  const all = projects.map(() => new KeptPackages())
  const ranked = projects.flatMap(({ packages }, index) => {
    const kept = all[index]
    return kept ? packages.map((candidate) => ({ candidate, kept })) : []
  })
  let left = room
  for (const { candidate, kept } of ranked.sort(byRank)) {
    left -= kept.costOf(candidate)
    if (left < 0) break
    kept.keep(candidate)
  }
  return all
}

function byRank({ candidate: a }: Ranked, { candidate: b }: Ranked): number {
  return groupOf(a) - groupOf(b) || a.depth - b.depth
}

function groupOf({ isDirect, ecosystem }: SnapshotCandidate): number {
  if (isDirect) return 0
  return ecosystem === 'generic' ? 2 : 1
}
