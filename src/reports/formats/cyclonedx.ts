import { ComponentType } from '@cyclonedx/cyclonedx-library/Enums'
import {
  Bom,
  Component,
  Metadata,
  Tools,
} from '@cyclonedx/cyclonedx-library/Models'
import { JSON as Json } from '@cyclonedx/cyclonedx-library/Serialize'
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec'
import { jsonChunks } from '../json-chunks.ts'
import { billOf, hasBill, type Item } from './bill.ts'
import { component, refOf, vulnerability } from './cyclonedx-models.ts'
import { documentId, subjectOf, toolName } from './document.ts'
import type { Format, FormatSource } from './format.ts'
import { knownOf, pairsOf } from './vulnerable.ts'

/** CycloneDX 1.6: components, their vulnerabilities and the dependency graph. */
export const cyclonedxFormat: Format = {
  name: 'cyclonedx',
  output: 'cyclonedx-path',
  file: 'mend-sbom.cdx.json',
  write: (source) =>
    hasBill(source) ? jsonChunks(() => documentOf(source)) : undefined,
}

const normalizers = new Json.Normalize.Factory(Spec1dot6)
/** Lists are in order already. */
const options = { sortLists: false }
const projectRef = 'project'

/** One component after the other, so that not all of them are in memory at once. */
function documentOf(source: FormatSource) {
  const bill = billOf(source)
  const bom = normalizers.makeForBom().normalize(head(source, bill), options)
  const components = normalizers.makeForComponent()
  const vulnerabilities = normalizers.makeForVulnerability()
  return {
    ...bom,
    components: bill
      .values()
      .map((item) => components.normalize(component(item), options)),
    dependencies: source.tree && graph(bill),
    vulnerabilities: knownOf(pairsOf(bill))
      .values()
      .map((known) => vulnerabilities.normalize(vulnerability(known), options)),
  }
}

function head(source: FormatSource, bill: readonly Item[]): Bom {
  const { product, project } = subjectOf(source)
  const tool = new Component(ComponentType.Application, toolName, {
    version: source.version,
  })
  const tools = new Tools()
  tools.components.add(tool)
  return new Bom({
    serialNumber: `urn:uuid:${documentId('cyclonedx', source, bill)}`,
    metadata: new Metadata({
      timestamp: source.generatedAt,
      tools,
      component: new Component(ComponentType.Application, project, {
        bomRef: projectRef,
        ...(product && { group: product }),
      }),
    }),
  })
}

/** Libraries that the hierarchy does not hold are not in the graph: nothing is known. */
function* graph(bill: readonly Item[]) {
  const direct = bill.filter(({ relation }) => relation === 'direct')
  yield {
    ref: projectRef,
    dependsOn: direct.map(({ library }) => refOf(library.keyUuid)),
  }
  for (const { library, relation, dependencies } of bill) {
    if (relation === undefined) continue
    const dependsOn = dependencies.map(refOf)
    yield {
      ref: refOf(library.keyUuid),
      ...(dependsOn.length > 0 && { dependsOn }),
    }
  }
}
