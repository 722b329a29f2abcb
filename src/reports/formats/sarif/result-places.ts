import {
  type DependencyPaths,
  dependencyPaths,
} from '../../../domain/inventory/dependency-paths.ts'
import type { Ecosystem } from '../../../domain/library/ecosystem.ts'
import { manifestOf } from '../../../domain/library/manifest.ts'
import { declaredNames } from '../../../domain/manifest/declared-names.ts'
import {
  declaredPlaces,
  type FindPlace,
  type Place,
} from '../../../domain/manifest/declared-places.ts'
import type { FormatSource } from '../../format.ts'
import { componentsOf, type SbomComponent } from '../../sbom/components.ts'

/** Where a result stands. */
export interface ResultPlace extends Place {
  /** The direct dependency that this line declares, where it is another library. */
  readonly broughtInBy?: SbomComponent
}

/** A workflow's usual path, for runs whose own is not known. */
const fallback = '.github/workflows/mend.yml'

const made = new WeakMap<readonly string[], FindPlace>()

/** The projects of a run share the manifests of its workspace. */
function placesOf({ manifests, readManifest }: FormatSource): FindPlace {
  const places = made.get(manifests) ?? declaredPlaces(manifests, readManifest)
  made.set(manifests, places)
  return places
}

/**
 * The line of a component's result: of the libraries on the shortest path to it
 * the first that a manifest of its own ecosystem declares, which is as a rule the
 * direct dependency that brings it in. Otherwise the first line of such a
 * manifest, and without one of the workflow, because code scanning refuses
 * results without a file.
 */
export function resultPlaces(
  source: FormatSource,
): (component: SbomComponent) => ResultPlace {
  const { manifests, workflow = fallback } = source
  const declared = declarations(source)
  const firstLine = memoized((ecosystem: Ecosystem) => ({
    path: manifestOf(ecosystem, manifests) ?? workflow,
    line: 1,
  }))
  return (component) => {
    const found = declared(component)
    if (!found) return firstLine(component.ecosystem)
    const { place, of: broughtInBy } = found
    return broughtInBy === component ? place : { ...place, broughtInBy }
  }
}

interface Declared {
  readonly place: Place
  readonly of: SbomComponent
}

type FindDeclared = (component: SbomComponent) => Declared | undefined

/**
 * The first declared library on the path to a component. What is found for one
 * holds for all behind it, so no step of the hierarchy is taken twice: paths are a
 * hundred thousand long.
 */
function declarations(source: FormatSource): FindDeclared {
  if (source.manifests.length === 0) return () => undefined
  const find = placesOf(source)
  const paths: DependencyPaths = source.tree
    ? dependencyPaths(source.tree)
    : new Map()
  const components = new Map(
    componentsOf(source).map((one) => [one.library.keyUuid, one]),
  )
  const own = memoized((of: SbomComponent) => ownDeclaration(of, find))
  const knownOf = memoized(
    (_: Ecosystem) => new Map<string, Declared | undefined>(),
  )
  return ({ ecosystem, library: { keyUuid } }) => {
    const known = knownOf(ecosystem)
    const { steps, above } = climb(keyUuid, paths, known)
    let first = above
    for (const key of steps) {
      const step = components.get(key)
      if (step && canHold(step, ecosystem)) first ??= own(step)
      known.set(key, first)
    }
    return first
  }
}

type Known = ReadonlyMap<string, Declared | undefined>

/** The steps to a library for which it is not known yet, and what is known above them. */
function climb(keyUuid: string, paths: DependencyPaths, known: Known) {
  const steps: string[] = []
  let key: string | undefined = keyUuid
  while (key !== undefined && !known.has(key)) {
    steps.push(key)
    key = paths.get(key)?.parent
  }
  const above = key === undefined ? undefined : known.get(key)
  return { steps: steps.reverse(), above }
}

/** A finding stands in its own ecosystem's files alone; a plain file has none. */
function canHold(step: SbomComponent, ecosystem: Ecosystem): boolean {
  return ecosystem === 'generic' || step.ecosystem === ecosystem
}

function ownDeclaration(
  of: SbomComponent,
  find: FindPlace,
): Declared | undefined {
  for (const name of declaredNames(of.library)) {
    const place = find(of.ecosystem, name)
    if (place) return { place, of }
  }
  return undefined
}

function memoized<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>()
  return (key) => {
    const one = known.get(key) ?? { value: make(key) }
    known.set(key, one)
    return one.value
  }
}
