import { plain } from '../../domain/text/clean.ts'
import { productName, projectName } from '../findings/names.ts'
import type { FormatSource } from '../format.ts'
import type { Item } from './components.ts'

/** The name under which documents call the action that made them. */
export const toolName = 'mend-project-action'

/** What an SBOM is about. */
export interface Subject {
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

/** A UUID for a document of this kind: the same contents at the same time have the same. */
export function documentId(
  kind: string,
  source: FormatSource,
  bill: readonly Item[],
): string {
  const { product = '', project } = subjectOf(source)
  const made = source.generatedAt.toISOString()
  const read = source.result.reported?.inventory?.lastUpdated ?? ''
  const contents = contentsId(source, bill)
  return source.uuid([kind, product, project, made, read, contents])
}

const ids = new WeakMap<readonly Item[], string>()

function contentsId({ uuid }: FormatSource, bill: readonly Item[]): string {
  const id = ids.get(bill) ?? uuid(bill.map(({ library }) => library.keyUuid))
  ids.set(bill, id)
  return id
}
