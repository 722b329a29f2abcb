import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums'
import type { FlatTree } from '../../../domain/inventory/flat-tree.ts'
import type { Format, FormatSource } from '../../format.ts'
import { jsonChunks, type Written } from '../../json/chunks.ts'
import {
  billOf,
  dependenciesOf,
  hasBill,
  type Item,
} from '../../sbom/components.ts'
import { documentId, subjectOf, toolName } from '../../sbom/subject.ts'
import { knownOf, pairsOf } from '../../sbom/vulnerabilities.ts'
import {
  type Bom,
  component,
  type Dependency,
  refOf,
  vulnerability,
} from './elements.ts'

/** CycloneDX 1.6: components, their vulnerabilities and the dependency graph. */
export const cyclonedxFormat: Format = {
  name: 'cyclonedx',
  output: 'cyclonedx-path',
  file: 'mend-sbom.cdx.json',
  perProject: 'instead',
  write: (source) =>
    hasBill(source) ? jsonChunks(() => documentOf(source)) : undefined,
}

const projectRef = 'project'

/** One component after the other, so that not all of them are in memory at once. */
function documentOf(source: FormatSource): Written<Bom> {
  const bill = billOf(source)
  return {
    ...head(source, bill),
    components: bill.values().map(component),
    dependencies: source.tree && graph(bill, source.tree),
    vulnerabilities: source.result.reported?.inventory?.alertsPending
      ? undefined
      : knownOf(pairsOf(bill)).values().map(vulnerability),
  }
}

function head(source: FormatSource, bill: readonly Item[]): Bom {
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
    serialNumber: `urn:uuid:${documentId('cyclonedx', source, bill)}`,
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

/** Libraries that the hierarchy does not hold are not in the graph: nothing is known. */
function* graph(bill: readonly Item[], tree: FlatTree): Generator<Dependency> {
  const direct = bill.filter(({ relation }) => relation === 'direct')
  yield {
    ref: projectRef,
    dependsOn: direct.map(({ library }) => refOf(library.keyUuid)),
  }
  for (const item of bill) {
    if (item.relation === undefined) continue
    const dependsOn = dependenciesOf(item, tree).map(refOf)
    yield {
      ref: refOf(item.library.keyUuid),
      dependsOn: dependsOn.length > 0 ? dependsOn : undefined,
    }
  }
}
