import {
  type DependencyPaths,
  dependencyPaths,
  startOf,
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
 * The line of a component's result: the one that declares the direct dependency
 * that brings it in, or else the component itself, in a manifest of its own
 * ecosystem; otherwise the first line of such a manifest, and without one of the
 * workflow, because code scanning refuses results without a file.
 */
export function resultPlaces(
  source: FormatSource,
): (component: SbomComponent) => ResultPlace {
  const { manifests, workflow = fallback, tree } = source
  const find = placesOf(source)
  const paths: DependencyPaths = tree ? dependencyPaths(tree) : new Map()
  const byKey = new Map(
    componentsOf(source).map((one) => [one.library.keyUuid, one]),
  )
  const declared = memoized((one: SbomComponent) => declarationOf(one, find))
  const firstLine = memoized((ecosystem: Ecosystem) => ({
    path: manifestOf(ecosystem, manifests) ?? workflow,
    line: 1,
  }))
  return (component) => {
    const direct = byKey.get(startOf(component.library.keyUuid, paths))
    const place = direct && canHold(direct, component) && declared(direct)
    if (place && direct !== component) return { ...place, broughtInBy: direct }
    return place || declared(component) || firstLine(component.ecosystem)
  }
}

/** A finding stands in its own ecosystem's files alone; a plain file has none. */
function canHold(direct: SbomComponent, component: SbomComponent): boolean {
  return [direct.ecosystem, 'generic'].includes(component.ecosystem)
}

function declarationOf(
  { ecosystem, library }: SbomComponent,
  find: FindPlace,
): Place | undefined {
  for (const name of declaredNames(library)) {
    const place = find(ecosystem, name)
    if (place) return place
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
