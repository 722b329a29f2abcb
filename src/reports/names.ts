import type { Result } from '../operations/result.ts'

/** The product's name, from whichever step has learned it. */
export function productName(result: Result): string | undefined {
  return (
    result.ensured?.product?.name ??
    result.reported?.inventory?.productName ??
    taggedName(result, 'product') ??
    deletedName(result, 'product')
  )
}

/** The project's name, from whichever step has learned it. */
export function projectName(result: Result): string | undefined {
  return (
    result.ensured?.project.name ??
    result.reported?.inventory?.projectName ??
    taggedName(result, 'project') ??
    deletedName(result, 'project')
  )
}

function taggedName(
  { tagged }: Result,
  scope: 'product' | 'project',
): string | undefined {
  return tagged?.objects.find((object) => object.scope === scope)?.name
}

function deletedName(
  { deleted }: Result,
  scope: 'product' | 'project',
): string | undefined {
  if (deleted?.scope === scope) return deleted.name
  return scope === 'product' ? deleted?.productName : undefined
}
