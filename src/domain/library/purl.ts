import { PackageURL } from 'packageurl-js'
import {
  type Ecosystem,
  type EcosystemFacts,
  ecosystemOf,
  fileOf,
  isMaven,
} from './ecosystem.ts'

/** A library's package URL, and the parts by which SBOMs name packages. */
export interface Purl {
  /** `pkg:npm/%40babel/core@7.23.2` */
  readonly text: string
  /** `@babel`; a Maven group; absent where the ecosystem has none. */
  readonly namespace?: string | undefined
  readonly name: string
}

interface Parts {
  readonly namespace?: string | undefined
  readonly name: string
  readonly qualifiers?: Readonly<Record<string, string>> | undefined
}

/**
 * The package URL of a library. Where a part that its ecosystem needs is missing
 * it is a `generic` one, which claims nothing; `undefined` when even that is not
 * possible.
 */
export function purlOf(library: EcosystemFacts): Purl | undefined {
  const type = ecosystemOf(library)
  const parts = rules[type](library)
  return (
    (parts && build(type, parts, library)) ??
    build('generic', generic(library), library)
  )
}

function build(
  type: Ecosystem,
  { namespace, name, qualifiers }: Parts,
  { version, coordinates }: EcosystemFacts,
): Purl | undefined {
  const known = version ?? coordinates?.split(':')[2]
  try {
    const purl = new PackageURL(
      type,
      namespace?.toWellFormed(),
      name.toWellFormed(),
      known?.toWellFormed(),
      qualifiers,
      undefined,
    )
    return {
      text: purl.toString(),
      namespace: purl.namespace ?? undefined,
      name: purl.name,
    }
  } catch {
    return undefined
  }
}

type Rule = (library: EcosystemFacts) => Parts | undefined

/** How Mend's fields become the parts (facts 6.5). */
const rules: Readonly<Record<Ecosystem, Rule>> = {
  alpm: (library) => within('arch', byGroup(library)),
  apk: (library) => within('alpine', byGroup(library)),
  cargo: byGroup,
  cocoapods: byGroup,
  composer,
  conda: byGroup,
  cran: byGroup,
  deb: (library) => withArchitecture(/_([a-z0-9-]+)\.deb$/i, library),
  docker: ({ name }) => split(name),
  gem: byGroup,
  generic,
  github,
  golang: ({ groupId, artifactId, name }) =>
    split(groupId ?? artifactId ?? name),
  hackage: byGroup,
  hex: byGroup,
  maven,
  npm: ({ groupId }) => (groupId ? split(groupId) : undefined),
  nuget: byGroup,
  opam: byGroup,
  pypi: byGroup,
  rpm: (library) => withArchitecture(/\.([a-z0-9_]+)\.rpm$/i, library),
}

function generic(library: EcosystemFacts): Parts {
  return { name: library.filename ?? library.name }
}

/** `groupId` is the package, `artifactId` its file: npm, PyPI, NuGet, RPM and others. */
function byGroup(library: EcosystemFacts): Parts | undefined {
  const name = library.groupId ?? nameInFile(library)
  return name ? { name } : undefined
}

/** `chardet-4.0.0-py2.py3-none-any.whl` → `chardet`; `undefined` without the version in it. */
function nameInFile(library: EcosystemFacts): string | undefined {
  const { version } = library
  const file = fileOf(library)
  if (!version) return undefined
  const ends = ['-', '_', '.']
    .map((mark) => file.indexOf(`${mark}${version}`))
    .filter((at) => at > 0)
  return ends.length > 0 ? file.slice(0, Math.min(...ends)) : undefined
}

function within(
  namespace: string,
  parts: Parts | undefined,
): Parts | undefined {
  return parts && { ...parts, namespace }
}

/** `@babel/core` → `@babel`, `core`; `github.com/a/b` → `github.com/a`, `b` */
function split(path: string): Parts {
  const at = path.lastIndexOf('/')
  return at < 0
    ? { name: path }
    : { namespace: path.slice(0, at), name: path.slice(at + 1) }
}

/** Group and artifact; `type` and `classifier` where the file name has them. */
function maven(library: EcosystemFacts): Parts | undefined {
  const [group, artifact, version] = library.coordinates?.split(':') ?? []
  const fields = isMaven(library) ? [library.groupId, library.artifactId] : []
  const [namespace, name] = version === undefined ? fields : [group, artifact]
  if (!namespace || !name) return undefined
  return { namespace, name, qualifiers: mavenQualifiers(name, library) }
}

/** `netty-4.1-linux.jar` of `netty` 4.1 → classifier `linux`; `jar` is the default type. */
function mavenQualifiers(
  artifact: string,
  { version, filename, name }: EcosystemFacts,
): Parts['qualifiers'] {
  const start = `${artifact}-${version}`
  const file = filename ?? name
  const ending = /\.(aar|ear|jar|pom|war)$/i.exec(file)?.[1]?.toLowerCase()
  if (!ending || !file.startsWith(start)) return undefined
  const classifier = file.slice(start.length + 1, -ending.length - 1)
  return {
    ...(classifier && file[start.length] === '-' && { classifier }),
    ...(ending !== 'jar' && { type: ending }),
  }
}

/** `vendor/name`, in one field or in two. */
function composer({
  groupId,
  artifactId,
  name,
}: EcosystemFacts): Parts | undefined {
  const whole = [groupId, artifactId, name].find((text) => text?.includes('/'))
  if (whole) return split(whole)
  if (!groupId || !artifactId) return undefined
  return { namespace: groupId, name: artifactId }
}

/** From the address of the repository, when it is GitHub's. */
function github({ url }: EcosystemFacts): Parts | undefined {
  const [, namespace, name] =
    /^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(
      url ?? '',
    ) ?? []
  return namespace && name ? { namespace, name } : undefined
}

function withArchitecture(
  shape: RegExp,
  library: EcosystemFacts,
): Parts | undefined {
  const parts = byGroup(library)
  const arch = shape.exec(fileOf(library))?.[1]
  return parts && arch ? { ...parts, qualifiers: { arch } } : parts
}
