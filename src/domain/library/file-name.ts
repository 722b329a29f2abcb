import type { Ecosystem } from './ecosystem.ts'

/** What a package's file tells by the grammar of its ecosystem. */
interface FileParts {
  readonly name: string
  readonly version?: string | undefined
  readonly qualifiers?: Readonly<Record<string, string>> | undefined
}

/** The name without the ending, and the version that Mend gives. */
type Grammar = (
  stem: string,
  version: string | undefined,
) => FileParts | undefined

/**
 * Per ecosystem the endings of its files, and what stands before them. Where a
 * name can hold its own separator, only Mend's version tells where it ends.
 */
const grammars: Readonly<
  Partial<Record<Ecosystem, readonly (readonly [RegExp, Grammar])[]>>
> = {
  alpm: [[/\.pkg\.tar(\.\w+)?$/i, arch]],
  apk: [[/\.apk$/i, alpine]],
  cargo: [[/\.crate$/i, before('-', /^([a-z][\w-]*)-(\d+\.\d+\.\d.*)$/i)]],
  conda: [[/\.(conda|tar\.bz2)$/i, conda]],
  cran: [[/\.(tar\.gz|tgz|zip)$/i, firstOf('_')]],
  deb: [[/\.u?deb$/i, debian]],
  gem: [[/\.gem$/i, gem]],
  hackage: [[/\.tar\.gz$/i, before('-', /^(.+)-(\d+(?:\.\d+)*)$/)]],
  hex: [[/\.(tar|tar\.gz)$/i, firstOf('-')]],
  npm: [[/\.tgz$/i, before('-')]],
  nuget: [[/\.nupkg$/i, before('.')]],
  opam: [[/(\.opam|\.tar\.gz|\.tbz)?$/i, before('.')]],
  pypi: [
    [/\.whl$/i, wheel],
    [/\.egg$/i, firstOf('-')],
    [
      /\.(tar\.gz|tar\.bz2|tgz|zip)$/i,
      // Nothing is certain of `foo-1.0-1`: a release after 1.0, or of `foo-1.0`.
      before('-', /^(.+)(?=-)(?<!-\d[\d.]*)-(\d[^-]*)$/),
    ],
  ],
  rpm: [[/\.rpm$/i, rpm]],
}

/** Whose files tell qualifiers, too. */
export const qualifiedTypes: ReadonlySet<Ecosystem> = new Set([
  'alpm',
  'apk',
  'conda',
  'deb',
  'gem',
  'rpm',
])

/** `rack-2.0.7.gem` → `rack`; `undefined` where the file tells nothing for certain. */
export function fileParts(
  type: Ecosystem,
  file: string,
  version: string | undefined,
): FileParts | undefined {
  const rule = grammars[type]?.find(([ending]) => ending.test(file))
  if (!rule) return undefined
  const [ending, read] = rule
  const parts = read(file.replace(ending, ''), version)
  return parts?.name ? parts : undefined
}

/**
 * `serde-1.0.1` → `serde`, by the version that Mend gives.
 *
 * @param own name and version, where Mend gives none and no name ends like this
 */
function before(mark: string, own?: RegExp): Grammar {
  return (stem, version) => {
    if (version) {
      const end = `${mark}${version}`
      return stem.endsWith(end)
        ? { name: stem.slice(0, -end.length) }
        : undefined
    }
    const [, name, ofFile] = own?.exec(stem) ?? []
    return name === undefined ? undefined : { name, version: ofFile }
  }
}

/** Of `name`, `version` and more, where no name holds the mark. */
function firstOf(mark: string): Grammar {
  return (stem) => {
    const [name = '', version] = stem.split(mark)
    return version === undefined ? undefined : { name, version }
  }
}

/** `{name}-{version}[-{build}]-{python}-{abi}-{platform}` (PEP 427) */
function wheel(stem: string): FileParts | undefined {
  const parts = stem.split('-')
  const [name = '', version] = parts
  return parts.length < 5 || parts.length > 6 ? undefined : { name, version }
}

const gemFile = /^(.+?)-(\d[^-]*(?:-(?!\d).+)?)$/

/** `nokogiri-1.10.4-x86_64-linux` → `nokogiri` for a platform */
function gem(stem: string, version: string | undefined): FileParts | undefined {
  const whole = before('-', gemFile)(stem, version)
  if (whole || !version) return whole
  const at = stem.indexOf(`-${version}-`)
  if (at < 0) return undefined
  const platform = stem.slice(at + version.length + 2)
  return { name: stem.slice(0, at), qualifiers: { platform } }
}

/** `{name}_{version}_{arch}`; a colon of the version is `%3a` there. */
function debian(stem: string): FileParts | undefined {
  const parts = stem.split('_')
  const [name = '', version, ...rest] = parts
  if (parts.length < 2) return undefined
  return {
    name,
    version: version?.replace(/%3a/i, ':'),
    qualifiers: qualifiers({ arch: rest.at(-1) }),
  }
}

/** `{name}-{version}-{release}.{arch}` */
function rpm(stem: string): FileParts | undefined {
  const dot = stem.lastIndexOf('.')
  const parts = lastOf(stem.slice(0, dot), 2)
  const arch = stem.slice(dot + 1)
  if (dot < 0 || !parts || !/^\w+$/.test(arch)) return undefined
  return { ...parts, qualifiers: { arch } }
}

/** `{name}-{version}-r{revision}`, rarely with the architecture behind. */
function alpine(stem: string): FileParts | undefined {
  const [, plain = stem, arch] = /^(.*-r\d+)[-.](\w+)$/.exec(stem) ?? []
  const parts = lastOf(plain, 2)
  if (!parts || !/-r\d+$/.test(plain)) return undefined
  return { ...parts, qualifiers: qualifiers({ arch }) }
}

/** `{name}-{version}-{release}-{arch}` */
function arch(stem: string): FileParts | undefined {
  const at = stem.lastIndexOf('-')
  const parts = at < 0 ? undefined : lastOf(stem.slice(0, at), 2)
  return parts && { ...parts, qualifiers: { arch: stem.slice(at + 1) } }
}

/** `{name}-{version}-{build}` */
function conda(stem: string): FileParts | undefined {
  const parts = lastOf(stem, 2)
  const [version = '', build = ''] = parts?.version.split('-') ?? []
  return parts && { name: parts.name, version, qualifiers: { build } }
}

/** Splits before the last so many dashes: the name may hold dashes, the rest not. */
function lastOf(
  stem: string,
  dashes: number,
): { name: string; version: string } | undefined {
  const parts = stem.split('-')
  if (parts.length <= dashes) return undefined
  const version = parts.slice(-dashes).join('-')
  return { name: parts.slice(0, -dashes).join('-'), version }
}

function qualifiers({
  arch,
}: {
  readonly arch: string | undefined
}): FileParts['qualifiers'] {
  return arch ? { arch } : undefined
}
