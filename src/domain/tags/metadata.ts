import type { Repository, RepositoryFacts } from './repository.ts'
import { pairs, scannerKeys, type Tag, type Tags, tagsFrom } from './tags.ts'

type Told = string | readonly string[] | null | undefined
type Keys = Readonly<Record<string, (repository: Repository) => Told>>

/** Preset → key → what the repository tells for it; nothing where the run has no such fact. */
const presets = {
  repository: { repository: ({ fullName }) => fullName },
  branch: { branch: ({ branch }) => branch },
  tag: { release: ({ tag }) => tag },
  commit: { commit: ({ commit }) => commit },
  event: { event: ({ event }) => event },
  actor: { actor: ({ actor }) => actor },
  'run-url': { 'run-url': ({ runUrl }) => runUrl },
  visibility: { visibility: ({ visibility }) => visibility },
  'default-branch': { 'default-branch': ({ defaultBranch }) => defaultBranch },
  license: { license: ({ license }) => license },
  language: { language: ({ language }) => language },
  topics: { topic: ({ topics }) => topics },
  /** The organization names the keys. */
  'custom-properties': {},
  /** The two keys that Mend's own tooling reads. */
  mend: {
    repoFullName: ({ fullName }) => fullName,
    remoteUrl: ({ url }) => url,
  },
} as const satisfies Record<string, Keys>

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
  const known: Tag[] = []
  const taken = new Set(scannerKeys)
  for (const preset of wanted) {
    const keys: Keys = presets[preset]
    for (const [key, tell] of Object.entries(keys)) {
      known.push(...tagsOf(key, tell(repository)))
      taken.add(key)
    }
  }
  if (wanted.includes('custom-properties')) {
    for (const { key, value } of pairs(repository.customProperties ?? none)) {
      if (!taken.has(key)) known.push(...tagsOf(key, value))
    }
  }
  return tagsFrom(known)
}

const none: Tags = new Map()

function tagsOf(key: string, told: Told): Tag[] {
  return [told ?? []]
    .flat()
    .map((text) => ({ key, value: text.trim() }))
    .filter(({ value }) => value !== '')
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
