import { type Ecosystem, type EcosystemFacts, isMaven } from './ecosystem.ts'
import { byGroup, type Parts, split, versionOf } from './package-fields.ts'
import { alpine, archLinux, debian, rpm } from './system-packages.ts'

type Rule = (library: EcosystemFacts) => Parts | undefined

/** How Mend's fields become the parts (docs/mend-api.md). */
const rules: Readonly<Partial<Record<Ecosystem, Rule>>> = {
  alpm: archLinux,
  apk: alpine,
  cocoapods,
  composer,
  deb: debian,
  docker,
  generic: () => undefined,
  github,
  golang,
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
  if (scoped) return { ...split(scoped), version }
  if (!groupId) return undefined
  if (!groupId.startsWith('@')) return { ...split(groupId), version }
  const inScope = byGroup('npm', { ...library, groupId: undefined })
  return inScope && { namespace: groupId, name: inScope.name, version }
}

function isScoped(text: string | undefined): boolean {
  return text?.startsWith('@') === true && /^@[^/]+\/[^/]+$/.test(text)
}

/** A pod and, behind a slash, one of its parts: `GoogleUtilities/NSData+zlib` */
function cocoapods(library: EcosystemFacts): Parts | undefined {
  const { groupId, artifactId, name } = library
  const texts = [groupId, artifactId, name].filter((text) => text !== undefined)
  const whole = groupId
    ? (texts.find((text) => text.startsWith(`${groupId}/`)) ?? groupId)
    : texts.find((text) => /^[\w-][^\s/]*\/\S+$/.test(text))
  if (!whole) return undefined
  const at = whole.indexOf('/')
  const version = versionOf(library)
  if (at < 0) return { name: whole, version }
  return { name: whole.slice(0, at), version, subpath: whole.slice(at + 1) }
}

/** `vendor/name`, in one field or in two. */
function composer(library: EcosystemFacts): Parts | undefined {
  const { groupId, artifactId, name } = library
  const version = versionOf(library)
  const whole = [groupId, artifactId, name].find(
    (text) => text && /^[^\s/]+\/[^\s/]+$/.test(text),
  )
  if (whole) return { ...split(whole), version }
  if (!groupId || !artifactId) return undefined
  return { namespace: groupId, name: artifactId, version }
}

/** `gcr.io/acme/app:1.2` → the registry is a qualifier, the tag the version. */
function docker(library: EcosystemFacts): Parts | undefined {
  const image = library.groupId?.includes('/') ? library.groupId : library.name
  const [, path = image, tag] = /^(.+?)(?:@|:(?=[^/]*$))(.+)$/.exec(image) ?? []
  const version = versionOf(library) ?? tag
  const [host = '', ...rest] = path.split('/')
  if (rest.length === 0 || !/[.:]|^localhost$/.test(host)) {
    return path ? { ...split(path), version } : undefined
  }
  const qualifiers = { repository_url: host }
  return { ...split(rest.join('/')), version, qualifiers }
}

/** From the address of the repository, when it is GitHub's. */
function github(library: EcosystemFacts): Parts | undefined {
  const [, namespace, name] =
    /^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(
      library.url ?? '',
    ) ?? []
  if (!namespace || !name) return undefined
  return { namespace, name, version: versionOf(library) }
}

/**
 * The import path, which begins with a host. The group can be its second segment
 * alone: `x` of `golang.org/x/crypto`.
 */
function golang(library: EcosystemFacts): Parts | undefined {
  const { groupId, artifactId, name } = library
  const version = versionOf(library)
  const path = [artifactId, groupId, name].find(
    (text) => text && /^[\w-]+(\.[\w-]+)+\/[^\s:]+$/.test(text),
  )
  if (!path) return undefined
  const ends = [`@${version}`, `-${version}`, `-${version}.zip`]
  const end = ends.find((end) => path.endsWith(end)) ?? ''
  return { ...split(path.slice(0, path.length - end.length)), version }
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

/** `netty-4.1-linux.jar` of `netty` 4.1 → classifier `linux`; `jar` is the default type. */
function mavenQualifiers(
  artifact: string,
  { version, filename, name }: EcosystemFacts,
): Parts['qualifiers'] {
  const start = `${artifact}-${version}`
  const file = filename ?? name
  if (!file.startsWith(start)) return undefined
  const ending = /\.(aar|ear|jar|pom|war)$/i.exec(file)?.[1]?.toLowerCase()
  if (!ending) return undefined
  const classifier = file.slice(start.length + 1, -ending.length - 1)
  const qualifiers = {
    ...(classifier && file[start.length] === '-' && { classifier }),
    ...(ending !== 'jar' && { type: ending }),
  }
  return Object.keys(qualifiers).length > 0 ? qualifiers : undefined
}
