import type { Result } from '../operations/result.ts'

/** The product's name, from whichever step has learned it. */
export function productName(result: Result): string | undefined {
  return (
    result.ensured?.product?.name ??
    result.reported?.inventory?.productName ??
    taggedName(result, 'product') ??
    result.listed?.product ??
    result.checked?.product
  )
}

/** The project's name, from whichever step has learned it. */
export function projectName(result: Result): string | undefined {
  return (
    result.ensured?.project.name ??
    result.reported?.inventory?.projectName ??
    taggedName(result, 'project') ??
    result.checked?.project
  )
}

function taggedName(
  { tagged }: Result,
  scope: 'product' | 'project',
): string | undefined {
  return tagged?.objects.find((object) => object.scope === scope)?.name
}
