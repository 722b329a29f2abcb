import type { Finding } from '../inventory/figures.ts'
import { packageName } from '../library/identity.ts'
import type { Library } from '../library/library.ts'

/** Libraries as `name version` and the suffix, sorted. */
export function labelsOf(
  libraries: readonly Library[],
  suffix: (library: Library) => string = () => '',
): string[] {
  return libraries.map((library) => labelOf(library) + suffix(library)).sort()
}

/** `log4j:log4j 1.2.17` */
export function labelOf(library: Library): string {
  return [packageName(library), library.version ?? ''].join(' ').trim()
}

/** `log4j:log4j 1.2.17 CVE-2021-44228` */
export function findingLabel({ library, vulnerability }: Finding): string {
  return `${labelOf(library)} ${vulnerability.id}`
}
