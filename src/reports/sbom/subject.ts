import { plain } from '../../domain/text/clean.ts'
import { productName, projectName } from '../findings/names.ts'
import type { FormatSource } from '../format.ts'
import type { SbomComponent } from './components.ts'

/** What documents call the action that made them. */
export const toolName = 'mend-project-action'

/** What an SBOM is about. */
interface Subject {
  /** Mend's product; absent where it is not known. */
  readonly product?: string | undefined
  readonly project: string
}

export function subjectOf({ result, project = '' }: FormatSource): Subject {
  return {
    product: plain(productName(result) ?? '', 200) || undefined,
    project: plain(projectName(result) ?? project, 200) || 'project',
  }
}

/** A UUID for a document of this kind: the same for the same contents at the same time. */
export function documentId(
  kind: string,
  source: FormatSource,
  components: readonly SbomComponent[],
): string {
  const { product = '', project } = subjectOf(source)
  const made = source.generatedAt.toISOString()
  const read = source.result.reported?.inventory?.lastUpdated ?? ''
  const contents = contentsId(source, components)
  return source.uuid([kind, product, project, made, read, contents])
}

const ids = new WeakMap<readonly SbomComponent[], string>()

function contentsId(
  { uuid }: FormatSource,
  components: readonly SbomComponent[],
): string {
  const id =
    ids.get(components) ??
    uuid(components.map(({ library }) => library.keyUuid))
  ids.set(components, id)
  return id
}
