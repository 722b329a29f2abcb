import { compare } from '../text/compare.ts'
import type { Ecosystem } from './ecosystem.ts'

/** The files in which people declare dependencies, the most specific first. */
const names: Readonly<Partial<Record<Ecosystem, readonly RegExp[]>>> = {
  npm: [/^package\.json$/],
  maven: [
    /^pom\.xml$/,
    /^build\.gradle(\.kts)?$/,
    /^build\.sbt$/,
    /\.versions\.toml$/,
    /\.gradle(\.kts)?$/,
  ],
  pypi: [
    /^requirements\.txt$/,
    /^pyproject\.toml$/,
    /^setup\.(py|cfg)$/,
    /^Pipfile$/,
    /^([\w.-]+[._-])?requirements([._-][\w.-]+)?\.(txt|in)$/,
  ],
  nuget: [
    /\.(cs|fs|vb)proj$/,
    /^packages\.config$/,
    /^Directory\.(Packages|Build)\.props$/,
  ],
  golang: [/^go\.mod$/],
  gem: [/^Gemfile$/, /^gems\.rb$/, /\.gemspec$/],
  composer: [/^composer\.json$/],
  cargo: [/^Cargo\.toml$/],
  cocoapods: [/^Podfile$/],
  hex: [/^mix\.exs$/],
  conda: [/^environment\.ya?ml$/],
  cran: [/^DESCRIPTION$/],
  hackage: [/\.cabal$/],
  opam: [/\.opam$/],
  docker: [/^Dockerfile$/],
}

const all = Object.values(names).flat()

/** Whether a file of this name, without its folder, declares dependencies. */
export function isManifest(name: string): boolean {
  return all.some((shape) => shape.test(name))
}

/**
 * The manifest that a library of this ecosystem most likely belongs to: the most
 * specific kind, then the nearest to the root, then the first by name.
 * `undefined` when there is none.
 *
 * @param paths relative, with `/` between folders
 */
export function manifestOf(
  ecosystem: Ecosystem,
  paths: readonly string[],
): string | undefined {
  const those = manifestsOf(ecosystem, paths)
  for (const shape of names[ecosystem] ?? []) {
    const nearest = those.find((path) => shape.test(fileName(path)))
    if (nearest !== undefined) return nearest
  }
  return undefined
}

/** All manifests of this ecosystem, the nearest to the root first, then by name. */
export function manifestsOf(
  ecosystem: Ecosystem,
  paths: readonly string[],
): string[] {
  const shapes = names[ecosystem] ?? []
  return paths
    .filter((path) => shapes.some((shape) => shape.test(fileName(path))))
    .toSorted((a, b) => depth(a) - depth(b) || compare(a, b))
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function depth(path: string): number {
  return path.split('/').length
}
