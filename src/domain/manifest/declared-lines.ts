import type { Ecosystem } from '../library/ecosystem.ts'
import { folded } from '../library/spelling.ts'
import { linesLike, type ManifestReader } from './declaration.ts'
import { cabal, opam, rDescription } from './field-lists.ts'
import { goMod } from './go-mod.ts'
import { gradle, sbt } from './gradle.ts'
import { composerJson, packageJson } from './json-manifests.ts'
import { requirementsTxt, setupCfg, setupPy } from './requirements.ts'
import {
  cargoToml,
  pipfile,
  pyprojectToml,
  versionCatalog,
} from './toml-manifests.ts'
import { msbuild, packagesConfig, pomXml } from './xml-manifests.ts'

const pods = linesLike(/^\s*pod(?:\s*\(\s*|\s*)["']([^"']+)/)

/** `pod 'Firebase/Core'` declares `Firebase`, too. */
const podfile: ManifestReader = function* read(text) {
  for (const { name, line } of pods(text)) {
    yield { name, line }
    yield { name: name.split('/')[0] ?? '', line }
  }
}

/** How each kind of file is read, by its name. */
const readers: readonly (readonly [RegExp, ManifestReader])[] = [
  [/^package\.json$/, packageJson],
  [/^pom\.xml$/, pomXml],
  [/\.gradle(\.kts)?$/, gradle],
  [/^build\.sbt$/, sbt],
  [/\.versions\.toml$/, versionCatalog],
  [/requirements.*\.(txt|in)$/, requirementsTxt],
  [/^pyproject\.toml$/, pyprojectToml],
  [/^setup\.py$/, setupPy],
  [/^setup\.cfg$/, setupCfg],
  [/^Pipfile$/, pipfile],
  [/\.(cs|fs|vb)proj$|^Directory\.(Packages|Build)\.props$/, msbuild],
  [/^packages\.config$/, packagesConfig],
  [/^go\.mod$/, goMod],
  [/^(Gemfile|gems\.rb)$/, linesLike(/^\s*gem(?:\s*\(\s*|\s*)["']([^"']+)/)],
  [
    /\.gemspec$/,
    linesLike(
      /^[^#]*?\.add_(?:runtime_|development_)?dependency(?:\s*\(\s*|\s*)["']([^"']+)/,
    ),
  ],
  [/^composer\.json$/, composerJson],
  [/^Cargo\.toml$/, cargoToml],
  [/^Podfile$/, podfile],
  [/^mix\.exs$/, linesLike(/^[^#"]*?\{\s*:(\w+)\s*,/)],
  [
    /^environment\.ya?ml$/,
    linesLike(/^\s*-\s+(?:\S+::)?([\w.-]+)\s*(?:[=<>!~ ]|$)/),
  ],
  [/^DESCRIPTION$/, rDescription],
  [/\.cabal$/, cabal],
  [/\.opam$/, opam],
  [
    /^Dockerfile$/,
    linesLike(/^\s*FROM\s+(?:--\S+\s+)*([^\s@]+?)(?:@\S+|:[\w.-]+)?(?:\s|$)/i),
  ],
]

/**
 * The packages that a manifest declares, by `declaredName`, each with the line
 * that declares it, from 1; of several lines the first.
 *
 * @param path relative, with `/` between folders
 */
export function declaredLines(
  ecosystem: Ecosystem,
  path: string,
  text: string,
): Map<string, number> {
  const file = path.slice(path.lastIndexOf('/') + 1)
  const [, read] = readers.find(([shape]) => shape.test(file)) ?? []
  const lines = new Map<string, number>()
  for (const { name, line } of read?.(text) ?? []) {
    const key = declaredName(ecosystem, name)
    if (key && !lines.has(key)) lines.set(key, line)
  }
  return lines
}

/** The same for all spellings under which a manifest may name a package. */
export function declaredName(ecosystem: Ecosystem, name: string): string {
  // The case of a module's path is GitHub's, and Mend's is not always the author's.
  if (ecosystem === 'golang') return name.toLowerCase()
  return folded(ecosystem, name)
}
