import type { Findings } from '../../operations/result/result.ts'
import { each } from './index.ts'
import type { Named, Names } from './record.ts'

/** The product or project of a run, from the first finding that knows it. */
export function named(
  findings: Findings,
  scope: keyof Names,
): (Named & { readonly name: string }) | undefined {
  for (const names of each(findings, (record, one) => record.names?.(one))) {
    const { name, status, look } = names?.[scope] ?? {}
    if (name !== undefined) return { name, status, look }
  }
  return undefined
}

export function productName(findings: Findings): string | undefined {
  return named(findings, 'product')?.name
}

export function projectName(findings: Findings): string | undefined {
  return named(findings, 'project')?.name
}
