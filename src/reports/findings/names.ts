import type { Findings, Result } from '../../operations/result/result.ts'
import { each } from './index.ts'
import type { Named, Names } from './record.ts'

/** What a run or one of its projects found. */
type Found = Findings & Pick<Result, 'targets'>

/**
 * The product or project of a run, from the first finding that knows it. A run
 * about several has none: the first one's would be taken for the whole.
 */
export function named(
  found: Found,
  scope: keyof Names,
): (Named & { readonly name: string }) | undefined {
  if (found.targets) return undefined
  for (const names of each(found, (record, one) => record.names?.(one))) {
    const { name, status, look } = names?.[scope] ?? {}
    if (name !== undefined) return { name, status, look }
  }
  return undefined
}

export function productName(found: Found): string | undefined {
  return named(found, 'product')?.name
}

export function projectName(found: Found): string | undefined {
  return named(found, 'project')?.name
}
