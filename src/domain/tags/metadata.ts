import type { Repository, RepositoryFacts } from './repository.ts'
import { pairs, scannerKeys, type Tag, type Tags, tagsFrom } from './tags.ts'

type Fact = string | readonly string[] | null | undefined
type Keys = Readonly<Record<string, (repository: Repository) => Fact>>

/** Preset → key → its value; none where the run does not have that fact. */
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
  /** The organization chooses the keys. */
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
 * Custom properties come last and never replace a key: somebody else chooses
 * their names, so a property called `branch` or `CTX` changes neither the branch
 * nor what a scanner wrote.
 */
export function metadataTags(
  wanted: readonly MetadataPreset[],
  repository: Repository,
): Tags {
  const known: Tag[] = []
  const used = new Set(scannerKeys)
  for (const preset of wanted) {
    const keys: Keys = presets[preset]
    for (const [key, factOf] of Object.entries(keys)) {
      known.push(...tagsOf(key, factOf(repository)))
      used.add(key)
    }
  }
  if (wanted.includes('custom-properties')) {
    for (const { key, value } of pairs(repository.customProperties ?? none)) {
      if (!used.has(key)) known.push(...tagsOf(key, value))
    }
  }
  return tagsFrom(known)
}

const none: Tags = new Map()

/** The keys that these presets declare; custom properties have keys of their own. */
export function presetKeys(wanted: readonly MetadataPreset[]): string[] {
  return wanted.flatMap((preset) => Object.keys(presets[preset]))
}

function tagsOf(key: string, fact: Fact): Tag[] {
  return [fact ?? []]
    .flat()
    .map((text) => ({ key, value: text.trim() }))
    .filter(({ value }) => value !== '')
}

/** Preset → the fact that it needs from GitHub's repository object. */
const apiFacts = {
  visibility: 'visibility',
  'default-branch': 'defaultBranch',
  license: 'license',
  language: 'language',
  topics: 'topics',
  'custom-properties': 'customProperties',
} as const satisfies Partial<Record<MetadataPreset, keyof RepositoryFacts>>

/** A preset that needs GitHub's repository object. */
export type ApiPreset = keyof typeof apiFacts

/** The presets whose facts are unknown; a fact that is known to be none is known. */
export function presetsWithoutFacts<P extends MetadataPreset>(
  wanted: readonly P[],
  facts: RepositoryFacts,
): (P & ApiPreset)[] {
  return wanted.filter(
    (preset): preset is P & ApiPreset =>
      isApiPreset(preset) && facts[apiFacts[preset]] === undefined,
  )
}

function isApiPreset(preset: MetadataPreset): preset is ApiPreset {
  return Object.hasOwn(apiFacts, preset)
}
