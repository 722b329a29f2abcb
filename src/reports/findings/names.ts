import type { Findings, Result } from '../../operations/result/result.ts'

/** The product's name, from whichever step has learned it. */
export function productName(result: Findings): string | undefined {
  return (
    result.ensured?.product?.name ??
    result.reported?.inventory?.productName ??
    taggedName(result, 'product') ??
    result.listed?.product ??
    result.checked?.product ??
    deletedName(result, 'product')
  )
}

/** The project's name, from whichever step has learned it. */
export function projectName(result: Findings): string | undefined {
  return (
    result.ensured?.project.name ??
    result.reported?.inventory?.projectName ??
    taggedName(result, 'project') ??
    result.checked?.project ??
    deletedName(result, 'project')
  )
}

function taggedName(
  { tagged }: Findings,
  scope: 'product' | 'project',
): string | undefined {
  return tagged?.objects.find((object) => object.scope === scope)?.name
}

/** The names, or other facts, of all the projects that a run is about, one a line. */
export function ofEach(
  result: Result,
  pick: (findings: Findings) => string | undefined,
): string | undefined {
  const known = (result.targets ?? [result])
    .map(pick)
    .filter((name) => name !== undefined)
  return known.length > 0 ? [...new Set(known)].join('\n') : undefined
}

function deletedName(
  { deleted }: Findings,
  scope: 'product' | 'project',
): string | undefined {
  if (deleted?.scope === scope) return deleted.name
  return scope === 'product' ? deleted?.productName : undefined
}
