import {
  type Ecosystem,
  type EcosystemFacts,
  isMaven,
  withoutFolder,
} from './ecosystem.ts'
import { fileParts } from './file-name.ts'
import { golang } from './go-modules.ts'
import {
  byGroup,
  type Parts,
  plainArtifact,
  split,
  versionOf,
  withoutVersion,
} from './package-fields.ts'
import { alpine, archLinux, debian, rpm, ruby } from './system-packages.ts'

type Rule = (library: EcosystemFacts) => Parts | undefined

/** How Mend's fields become the parts (docs/mend-api.md). */
const rules: Readonly<Partial<Record<Ecosystem, Rule>>> = {
  alpm: archLinux,
  apk: alpine,
  cocoapods,
  composer,
  deb: debian,
  docker,
  gem: ruby,
  generic: () => undefined,
  github,
  golang,
  hex,
  maven,
  npm,
  rpm,
}

/** The parts of a library's identity; `undefined` when they are not certain. */
export function partsOf(
  type: Ecosystem,
  library: EcosystemFacts,
): Parts | undefined {
  const rule = rules[type]
  return rule ? rule(library) : byGroup(type, library)
}

/** A tarball does not show its scope: without a group only a scoped name is certain. */
function npm(library: EcosystemFacts): Parts | undefined {
  const { groupId, artifactId, name } = library
  const version = versionOf(library)
  const scoped = [groupId, artifactId, name].find(isScoped)
  if (scoped) {
    const parts = split(scoped)
    return { ...parts, name: withoutTarball(parts.name, version), version }
  }
  if (!groupId) return undefined
  if (!groupId.startsWith('@')) {
    return { ...split(withoutTarball(groupId, version)), version }
  }
  const inScope = byGroup('npm', { ...library, groupId: undefined })
  return inScope && { namespace: groupId, name: inScope.name, version }
}

function isScoped(text: string | undefined): boolean {
  return text?.startsWith('@') === true && /^@[^/]+\/[^/]+$/.test(text)
}

/** The agent names the tarball with the scope: `@babel/core-7.1.0.tgz` */
function withoutTarball(name: string, version: string | undefined): string {
  if (!name.endsWith('.tgz')) return withoutVersion(name, version)
  return fileParts('npm', name, version)?.name ?? name
}

/** A pod and, behind a slash, one of its parts: `GoogleUtilities/NSData+zlib` */
function cocoapods(library: EcosystemFacts): Parts | undefined {
  const { groupId, artifactId, name } = library
  const texts = [groupId, artifactId, name].filter((text) => text !== undefined)
  const version = versionOf(library)
  const given = groupId
    ? (texts.find((text) => text.startsWith(`${groupId}/`)) ?? groupId)
    : (texts.find((text) => /^[\w-][^\s/]*\/\S+$/.test(text)) ??
      plainArtifact(library))
  if (!given) return undefined
  const whole = withoutVersion(given, version)
  const at = whole.indexOf('/')
  if (at < 0) return { name: whole, version }
  return { name: whole.slice(0, at), version, subpath: whole.slice(at + 1) }
}

/** `vendor/name`, in one field or in two; a display name has the version behind it. */
function composer(library: EcosystemFacts): Parts | undefined {
  const { groupId, artifactId, name } = library
  const version = versionOf(library)
  const whole = [groupId, artifactId].find(isInVendor)
  if (!whole && groupId && artifactId) {
    return { namespace: groupId, name: artifactId, version }
  }
  const known = whole ?? (isInVendor(name) ? name : undefined)
  if (!known) return undefined
  return { ...split(withoutVersion(known, version)), version }
}

function isInVendor(text: string | undefined): boolean {
  return text !== undefined && /^[^\s/]+\/[^\s/]+$/.test(text)
}

/** A package of an organization has its name before it: `acme/foo` */
function hex(library: EcosystemFacts): Parts | undefined {
  const parts = byGroup('hex', library)
  return parts && { ...parts, ...split(parts.name) }
}

/**
 * `gcr.io/acme/app:1.2` → the registry is a qualifier, the tag the version; the
 * digest where both are there.
 */
function docker(library: EcosystemFacts): Parts | undefined {
  const image = library.groupId?.includes('/') ? library.groupId : library.name
  const [, path = image, tag = ''] =
    /^(.+?)(?:@|:(?=[^/]*$))(.+)$/.exec(image) ?? []
  const version = versionOf(library) ?? (tag.split('@').at(-1) || undefined)
  const [host = '', ...rest] = path.split('/')
  if (rest.length === 0 || !/[.:]|^localhost$/.test(host)) {
    return path ? { ...split(path), version } : undefined
  }
  const qualifiers = { repository_url: host }
  return { ...split(rest.join('/')), version, qualifiers }
}

const onGithub =
  /^(?:(?:git\+)?(?:https?|git|ssh):\/\/(?:git@)?(?:www\.)?github\.com\/|git@github\.com:)([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/#?].*)?$/i

/** From the address of the repository, when it is GitHub's. */
function github(library: EcosystemFacts): Parts | undefined {
  const [, namespace, name] = onGithub.exec(library.url ?? '') ?? []
  if (!namespace || !name) return undefined
  return { namespace, name, version: versionOf(library) }
}

/** Group and artifact; `type` and `classifier` where the file name has them. */
function maven(library: EcosystemFacts): Parts | undefined {
  const { groupId, artifactId, coordinates } = library
  const [namespace, name] = isMaven(library)
    ? [groupId, artifactId]
    : (coordinates?.split(':', 2) ?? [])
  if (!namespace || !name) return undefined
  return {
    namespace,
    name,
    version: versionOf(library),
    qualifiers: mavenQualifiers(name, library),
  }
}

const archiveType = /\.(aar|dll|ear|jar|nar|pom|rar|so|tar\.gz|war|zip)$/i

/** `netty-4.1-linux.jar` of `netty` 4.1 → classifier `linux`; `jar` is the default type. */
function mavenQualifiers(
  artifact: string,
  { version, filename, name }: EcosystemFacts,
): Parts['qualifiers'] {
  const start = `${artifact}-${version}`
  const file = withoutFolder(filename ?? name)
  if (!file.startsWith(start)) return undefined
  const ending = archiveType.exec(file)?.[1]?.toLowerCase()
  if (!ending) return undefined
  const classifier = file.slice(start.length + 1, -ending.length - 1)
  const qualifiers = {
    ...(classifier && file[start.length] === '-' && { classifier }),
    ...(ending !== 'jar' && { type: ending }),
  }
  return Object.keys(qualifiers).length > 0 ? qualifiers : undefined
}
