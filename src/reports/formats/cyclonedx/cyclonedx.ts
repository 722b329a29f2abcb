import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums'
import { libraryFixes } from '../../../domain/inventory/library-fix.ts'
import type { Format, FormatSource } from '../../format.ts'
import {
  componentsOf,
  hasComponents,
  type SbomComponent,
} from '../../sbom/components.ts'
import { documentId, subjectOf, toolName } from '../../sbom/subject.ts'
import { pairsOf } from '../../sbom/vulnerabilities.ts'
import { jsonChunks, type Written } from '../../text/json-chunks.ts'
import { waivedLookup } from '../../waived-lookup.ts'
import { type Bom, component, type Dependency, refOf } from './elements.ts'
import { vulnerabilities } from './vulnerabilities.ts'

/** CycloneDX 1.6: components, their vulnerabilities and the dependency graph. */
export const cyclonedxFormat: Format = {
  name: 'cyclonedx',
  output: 'cyclonedx-path',
  file: 'mend-sbom.cdx.json',
  perProject: 'instead',
  write: (source) =>
    hasComponents(source) ? jsonChunks(() => documentOf(source)) : undefined,
}

const projectRef = 'project'

/** Components are made one by one, so that not all of them are in memory at once. */
function documentOf(source: FormatSource): Written<Bom> {
  const components = componentsOf(source)
  const fixOf = libraryFixes(source.packageOrder)
  return {
    ...head(source, components),
    components: components.values().map(component),
    dependencies: source.tree && graph(components),
    vulnerabilities: source.result.reported?.inventory?.alertsPending
      ? undefined
      : vulnerabilities(pairsOf(components), {
          waived: waivedLookup(source.result),
          fixOf,
        }),
  }
}

function head(source: FormatSource, components: readonly SbomComponent[]): Bom {
  const { product, project } = subjectOf(source)
  const tool = {
    type: ComponentType.Application,
    name: toolName,
    version: source.version,
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    serialNumber: `urn:uuid:${documentId('cyclonedx', source, components)}`,
    metadata: {
      timestamp: source.generatedAt.toISOString(),
      tools: { components: [tool] },
      component: {
        type: ComponentType.Application,
        name: project,
        ...(product && { group: product }),
        'bom-ref': projectRef,
      },
    },
  }
}

/** Libraries that are not in the hierarchy are not in the graph: what they depend on is not known. */
function* graph(components: readonly SbomComponent[]): Generator<Dependency> {
  const direct = components.filter(({ relation }) => relation === 'direct')
  yield {
    ref: projectRef,
    dependsOn: direct.map(refTo),
  }
  for (const { library, relation, dependencies } of components) {
    if (relation === undefined) continue
    yield { ref: refOf(library.keyUuid), dependsOn: dependencies?.map(refTo) }
  }
}

function refTo({ library }: SbomComponent): string {
  return refOf(library.keyUuid)
}
