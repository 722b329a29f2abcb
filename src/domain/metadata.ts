import type { Repository, RepositoryFacts } from './repository.ts'
import { pairs, scannerKeys, type Tag, type Tags, tagsFrom } from './tags.ts'

const none: Tags = new Map()

type Pairs = readonly (readonly [string, string | null | undefined])[]

/** Preset → the tags that it takes from the repository; none where the run has no such fact. */
const presets = {
  repository: ({ fullName }) => [['repository', fullName]],
  branch: ({ branch }) => [['branch', branch]],
  tag: ({ tag }) => [['release', tag]],
  commit: ({ commit }) => [['commit', commit]],
  event: ({ event }) => [['event', event]],
  actor: ({ actor }) => [['actor', actor]],
  'run-url': ({ runUrl }) => [['run-url', runUrl]],
  visibility: ({ visibility }) => [['visibility', visibility]],
  'default-branch': ({ defaultBranch }) => [['default-branch', defaultBranch]],
  license: ({ license }) => [['license', license]],
  language: ({ language }) => [['language', language]],
  topics: ({ topics = [] }) => topics.map((topic) => ['topic', topic] as const),
  'custom-properties': ({ customProperties = none }) =>
    pairs(customProperties).map(({ key, value }) => [key, value] as const),
  /** The two keys that Mend's own tooling reads. */
  mend: ({ fullName, url }) => [
    ['repoFullName', fullName],
    ['remoteUrl', url],
  ],
} as const satisfies Record<string, (repository: Repository) => Pairs>

export type MetadataPreset = keyof typeof presets
export const metadataPresets = Object.keys(presets) as MetadataPreset[]

/**
 * `['repository', 'branch']` on main of acme/web → repository=acme/web, branch=main
 *
 * Custom properties come last and give way: others choose their names, so a
 * property called `branch` or `CTX` changes neither the branch nor what a
 * scanner wrote.
 */
export function metadataTags(
  wanted: readonly MetadataPreset[],
  repository: Repository,
): Tags {
  const own = wanted.filter((preset) => preset !== 'custom-properties')
  const tags = tagsOf(own, repository)
  if (own.length === wanted.length) return tags
  const properties = tagsOf(['custom-properties'], repository)
  const free = [...properties].filter(
    ([key]) => !tags.has(key) && !scannerKeys.has(key),
  )
  return new Map([...tags, ...free])
}

function tagsOf(
  wanted: readonly MetadataPreset[],
  repository: Repository,
): Tags {
  const known: Tag[] = []
  for (const preset of wanted) {
    const told: Pairs = presets[preset](repository)
    for (const [key, text] of told) {
      const value = text?.trim()
      if (value) known.push({ key, value })
    }
  }
  return tagsFrom(known)
}

/** Preset → the fact that it needs, of those that only GitHub's repository object tells. */
const factOf = {
  visibility: 'visibility',
  'default-branch': 'defaultBranch',
  license: 'license',
  language: 'language',
  topics: 'topics',
  'custom-properties': 'customProperties',
} as const satisfies Partial<Record<MetadataPreset, keyof RepositoryFacts>>

/** A preset that needs GitHub's repository object. */
export type DescribedPreset = keyof typeof factOf

/** Of the presets those whose facts are not known; known to be none is known. */
export function undescribed<P extends MetadataPreset>(
  wanted: readonly P[],
  facts: RepositoryFacts,
): (P & DescribedPreset)[] {
  return wanted.filter(
    (preset): preset is P & DescribedPreset =>
      isDescribed(preset) && facts[factOf[preset]] === undefined,
  )
}

function isDescribed(preset: MetadataPreset): preset is DescribedPreset {
  return Object.hasOwn(factOf, preset)
}
