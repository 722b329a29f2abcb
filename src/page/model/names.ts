import { plain } from '../../domain/text/clean.ts'
import type { Facts } from '../../reports/html/data.ts'

export function productName({ product }: Facts): string | undefined {
  return product && plain(product.name, 80)
}

/** What the page is about: the project, or what was done without one. */
export function projectTitle({ project, oneOf, operation }: Facts): string {
  const name = project?.name ?? oneOf
  return name ? plain(name, 80) : `Mend Project: ${operation}`
}
