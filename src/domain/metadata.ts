import type { Repository } from './repository.ts'
import { type Tag, type Tags, tagsFrom } from './tags.ts'

/** Preset → the tags that it takes from the repository; none where the run has no such fact. */
const presets = {
  repository: ({ fullName }) => [['repository', fullName]],
  branch: ({ branch }) => [['branch', branch]],
  tag: ({ tag }) => [['release', tag]],
  commit: ({ commit }) => [['commit', commit]],
  event: ({ event }) => [['event', event]],
  actor: ({ actor }) => [['actor', actor]],
  'run-url': ({ runUrl }) => [['run-url', runUrl]],
  /** The two keys that Mend's own tooling reads. */
  mend: ({ fullName, url }) => [
    ['repoFullName', fullName],
    ['remoteUrl', url],
  ],
} as const satisfies Record<
  string,
  (repository: Repository) => readonly (readonly [string, string | undefined])[]
>

export type MetadataPreset = keyof typeof presets
export const metadataPresets = Object.keys(presets) as MetadataPreset[]

/** `['repository', 'branch']` on main of acme/web → repository=acme/web, branch=main */
export function metadataTags(
  wanted: readonly MetadataPreset[],
  repository: Repository,
): Tags {
  const known: Tag[] = []
  for (const preset of wanted) {
    for (const [key, value] of presets[preset](repository)) {
      if (value) known.push({ key, value })
    }
  }
  return tagsFrom(known)
}
